package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Places a contact to which the tree gives no place: where the clause above is ({@code was in Cairo, where he conferred}), where
 * the journey before it went ({@code had flown to Bern and talked}), in the city that the event is named for ({@code at the
 * Munich Security Conference}), and at last in the state of those who receive.
 */
final class PlacesNearby {

    private static final List<String> TO = List.of("to", "in", "at", "for");
    private static final Set<String> THERE = Set.of("where", "when", "as", "while", "during");
    private static final Set<EngagementKind> KINDS = Set.of(EngagementKind.MEETING, EngagementKind.GATHERING);
    private static final int OPENING = 6;

    private final Actors actors;
    private final WordClasses words;
    private final PlaceNames names;
    private final PlaceHeads heads;

    PlacesNearby(ArticleText text, Actors actors, WordClasses words, PlaceNames names) {
        this.actors = actors;
        this.words = words;
        this.names = names;
        this.heads = new PlaceHeads(text, actors, words);
    }

    /** Gives a place to a contact of a sentence that has none. */
    void place(Draft draft) {
        if (draft.place == null && KINDS.contains(draft.kind)) {
            draft.place = above(draft)
                    .or(() -> participle(draft))
                    .or(() -> journey(draft))
                    .or(() -> Optional.ofNullable(draft.occasion).flatMap(names::within))
                    .or(() -> host(draft))
                    .orElse(null);
        }
    }

    /** The place of the clause on which the contact's clause hangs by {@code where} or {@code when}. */
    private Optional<Place> above(Draft draft) {
        Sentence sentence = draft.sentence;
        Optional<Token> clause = ClauseAbove.clauseOf(sentence, draft.act, word -> goesOn(sentence, word));
        return clause.map(word -> sentence.token(word.head()))
                .flatMap(above -> names.at(sentence, above)
                        .filter(place -> place.name() != null)
                        .or(() -> ofClause(sentence, ClauseAbove.verbAt(sentence, above), draft)));
    }

    private static boolean goesOn(Sentence sentence, Token clause) {
        return sentence.subtree(clause).stream()
                .limit(2)
                .anyMatch(word -> THERE.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** The only place that hangs on a verb, outside the contact's own clause. */
    private Optional<Place> ofClause(Sentence sentence, Token verb, Draft draft) {
        List<Place> places = heads.of(sentence).stream()
                .filter(head -> head.cased() || PlaceHeads.isIn(sentence, head.word(), words))
                .filter(head -> ClauseAbove.verbAt(sentence, head.word()).index() == verb.index())
                .filter(head -> !sentence.isWithin(head.word(), draft.act))
                .flatMap(head -> names.at(sentence, head.word()).stream())
                .filter(place -> place.name() != null)
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** {@code had flown to Bern on Monday and talked with}. */
    private Optional<Place> journey(Draft draft) {
        Sentence sentence = draft.sentence;
        Token verb = ClauseAbove.verbAt(sentence, draft.act);
        if (!verb.is("conj")) {
            return opening(sentence, verb);
        }
        Token first = sentence.token(verb.head());
        Optional<Place> opened = opening(sentence, first);
        return opened.isPresent()
                ? opened
                : words.value("travel-verb", sentence, first).isEmpty()
                        ? Optional.empty()
                        : sentence.children(first).stream()
                                .filter(child -> child.is("obl") || child.is("obj"))
                                .filter(child -> child.is("obj") || Relations.hasCase(sentence, child, TO))
                                .flatMap(child -> names.at(sentence, child).stream())
                                .findFirst();
    }

    /** {@code In Conakry he was received by the president and had talks with}: what opens the sentence holds for all of it. */
    private Optional<Place> opening(Sentence sentence, Token verb) {
        return heads.of(sentence).stream()
                .filter(PlaceHeads.Head::cased)
                .filter(head ->
                        head.word().index() < verb.index() && head.word().index() <= OPENING)
                .filter(head -> head.word().is("obl") && head.word().head() == verb.index())
                .flatMap(head -> names.at(sentence, head.word()).stream())
                .filter(place -> place.name() != null)
                .findFirst();
    }

    /** {@code Meeting in Abuja on Saturday, the leaders decided}. */
    private Optional<Place> participle(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.children(draft.act, "advcl").stream()
                .filter(clause -> clause.xpos().equals("VBG") && words.contains("meet-verb", clause.lemma()))
                .flatMap(clause -> heads.of(sentence).stream()
                        .filter(head -> head.cased() && sentence.isWithin(head.word(), clause)))
                .flatMap(head -> names.at(sentence, head.word()).stream())
                .filter(place -> place.name() != null)
                .findFirst();
    }

    /** The state of the official who receives a guest, where no other place is told. */
    private Optional<Place> host(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean receives = draft.kind == EngagementKind.MEETING
                && draft.isVerbal()
                && words.value("host-verb", sentence, draft.act).isPresent();
        return receives
                ? Relations.subject(sentence, draft.act).stream()
                        .flatMap(host -> actors.of(sentence, host).stream())
                        .filter(Actor::isPerson)
                        .flatMap(host -> Optional.ofNullable(host.state()).stream())
                        .filter(PlacesNearby::isState)
                        .findFirst()
                        .map(state -> new Place(null, state, null))
                : Optional.empty();
    }

    private static boolean isState(StateCode code) {
        return !code.isOrganisation();
    }
}
