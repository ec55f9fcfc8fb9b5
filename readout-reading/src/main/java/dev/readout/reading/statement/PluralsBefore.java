package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is meant by {@code they} and {@code both countries} where the sentence before speaks of several of one body, or of two states:
 * {@code EU ministers met. They said}.
 */
final class PluralsBefore {

    private static final Set<String> TWO = Set.of("both", "two");
    private static final int MOST_STEPS = 3;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    PluralsBefore(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** Those of whom the sentence before speaks, as it describes them; nobody where it does not tell of one body's people. */
    Optional<Actor> meantBy(Sentence sentence, Token pronoun) {
        if (!ClauseForm.lower(pronoun).equals("they") || !pronoun.is("nsubj") || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return Relations.subject(before, before.root())
                .filter(subject -> subject.xpos().equals("NNS") && words.contains("official-noun", subject.lemma()))
                .flatMap(subject -> ofBody(before, subject));
    }

    /**
     * {@code The two countries}, {@code both governments}: the two states that act in the sentence before, which may itself speak of
     * them so; nobody where it does not tell of two.
     */
    List<Actor> bothOf(Sentence sentence, Token group) {
        return bothOf(sentence, group, MOST_STEPS);
    }

    private List<Actor> bothOf(Sentence sentence, Token group, int steps) {
        boolean two = words.has("plural-state-noun", group.lemma())
                && sentence.children(group).stream().anyMatch(child -> TWO.contains(ClauseForm.lower(child)));
        if (!two || sentence.index() == 0 || steps == 0) {
            return List.of();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        Optional<Token> subject = Relations.subject(before, before.root());
        if (subject.isEmpty()) {
            return List.of();
        }
        if (words.has("plural-state-noun", subject.get().lemma()) && actors.isGroup(before, subject.get())) {
            return bothOf(before, subject.get(), steps - 1);
        }
        List<StateCode> acting = actors.at(before, subject.get()).stream()
                .filter(actor -> actor.kind() != Actor.Kind.GROUP)
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .distinct()
                .sorted()
                .toList();
        return acting.size() == 2
                ? acting.stream()
                        .map(state -> new Actor(Actor.Kind.GROUP, "both sides", state, null, null))
                        .toList()
                : List.of();
    }

    private Optional<Actor> ofBody(Sentence before, Token subject) {
        List<Actor> found = actors.at(before, subject);
        if (found.size() != 1 || found.get(0).isPerson() || found.get(0).state() == null) {
            return Optional.empty();
        }
        Actor known = found.get(0);
        String here =
                text.words(before.subtreeSpan(subject)).replaceFirst(",.*$", "").replaceFirst("^(?i)the ", "");
        return Optional.of(new Actor(Actor.Kind.OFFICIAL, here, known.state(), known.title(), known.rank()));
    }
}
