package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who speaks in the items of a list, each of which begins with a verb: {@code The two presidents: • agreed to …; • noted …}. */
final class ListSpeakers {

    private static final int LONGEST_LIST = 20;
    private static final Set<String> WITHIN = Set.of("nmod", "compound", "flat", "amod", "nummod");
    private static final Pattern ITEM = Pattern.compile(
            "[\\s•·▪●◦–—*.()\\[\\]\\d-]*(?:[ivxIVX]{1,5}[.)]|[a-zA-Z][.)])?\\s*(?:(?:also|further|and) )?");

    private final ArticleText text;
    private final Actors actors;

    ListSpeakers(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** Whoever stands before the colon that the list began with; nobody where the words stand in no list. */
    List<Actor> speakers(Quotation quotation) {
        TextSpan cue = quotation.cue();
        Sentence item = text.sentences().get(quotation.sentence());
        if (cue == null || !opens(item, cue)) {
            return List.of();
        }
        for (int i = item.index() - 1; i >= Math.max(0, item.index() - LONGEST_LIST); i--) {
            Sentence before = text.sentences().get(i);
            boolean introduces = before.token(before.tokens().size()).form().equals(":");
            if (introduces && before.paragraph() < item.paragraph()) {
                return subject(before);
            }
        }
        return List.of();
    }

    private boolean opens(Sentence item, TextSpan cue) {
        int start = item.span().start();
        return cue.start() >= start
                && ITEM.matcher(text.article().text().substring(start, cue.start()))
                        .matches();
    }

    private List<Actor> subject(Sentence before) {
        Token root = before.root();
        boolean verb = root.upos() == Upos.VERB || root.upos() == Upos.AUX;
        Optional<Token> subject = verb ? Relations.subject(before, root) : lastPhrase(before);
        return subject.map(token -> actors.at(before, token)).orElse(List.of());
    }

    /** The head of the phrase that stands right before the colon: {@code Under the declaration the two states:}. */
    private static Optional<Token> lastPhrase(Sentence before) {
        if (before.tokens().size() < 2) {
            return Optional.empty();
        }
        Token token = before.token(before.tokens().size() - 1);
        while (WITHIN.contains(token.relation()) && token.head() != 0 && token.head() < token.index()) {
            token = before.token(token.head());
        }
        return Optional.of(token);
    }
}
