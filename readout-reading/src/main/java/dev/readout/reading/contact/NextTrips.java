package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose trip it is that follows: {@code Gil flew home on Friday. Next week comes a journey to Riga}. Of somebody who acts in the
 * sentences just before, else of the one official whom the title names.
 */
final class NextTrips {

    private static final Set<String> OTHERS = Set.of("a", "an", "another", "next", "further", "final", "last");
    private static final int SENTENCES_BACK = 2;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    NextTrips(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** The traveller; empty where the words do not tell that a trip follows, or nobody is meant. */
    Optional<Actor> traveller(Draft draft, Set<StateCode> hosts) {
        if (!follows(draft)) {
            return Optional.empty();
        }
        for (int back = 1; back <= SENTENCES_BACK && back <= draft.sentence.index(); back++) {
            Sentence before = text.sentences().get(draft.sentence.index() - back);
            Optional<Token> subject = before.child(before.root(), "nsubj");
            if (subject.isPresent()) {
                return actors.of(before, subject.get()).stream()
                        .filter(actor -> mayTravel(actor, hosts))
                        .findFirst();
            }
        }
        return titled(hosts);
    }

    private Optional<Actor> titled(Set<StateCode> hosts) {
        List<Actor> named = text.sentences().stream()
                .limit(1)
                .flatMap(title -> title.tokens().stream().flatMap(word -> actors.of(title, word).stream()))
                .filter(actor -> mayTravel(actor, hosts))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean mayTravel(Actor actor, Set<StateCode> hosts) {
        return actor.isPerson() && actor.isParty() && !hosts.contains(actor.state());
    }

    private boolean follows(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean another = sentence.children(draft.act).stream()
                .anyMatch(child -> OTHERS.contains(child.lemma()) || OTHERS.contains(child.form()));
        boolean first = sentence.head(draft.act)
                .filter(verb -> verb.head() == 0 && words.has("trip-following-verb", verb.lemma()))
                .isPresent();
        boolean governs = draft.act.is("nsubj") || (draft.act.is("obj") && !hasSubject(sentence, draft.act));
        return another && first && governs;
    }

    private boolean hasSubject(Sentence sentence, Token object) {
        return sentence.child(sentence.token(object.head()), "nsubj")
                .filter(subject -> !words.has("season-noun", subject.lemma()))
                .isPresent();
    }
}
