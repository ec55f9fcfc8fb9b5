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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks in the items of a list, each of which begins with a verb: {@code The two presidents: • agreed to …; • noted …}. */
final class ListSpeakers {

    private static final int LONGEST_LIST = 20;
    private static final Set<Upos> BEFORE = EnumSet.of(Upos.PUNCT, Upos.SYM, Upos.ADV, Upos.NUM);

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

    private static boolean opens(Sentence item, TextSpan cue) {
        return item.tokens().stream()
                .filter(token -> !BEFORE.contains(token.upos()) && !token.form().matches("[•·–—*-]+"))
                .findFirst()
                .filter(token -> cue.contains(token.span()))
                .isPresent();
    }

    private List<Actor> subject(Sentence before) {
        Token root = before.root();
        boolean verb = root.upos() == Upos.VERB || root.upos() == Upos.AUX;
        Optional<Token> subject = verb ? Relations.subject(before, root) : Optional.of(root);
        return subject.map(token -> actors.at(before, token)).orElse(List.of());
    }
}
