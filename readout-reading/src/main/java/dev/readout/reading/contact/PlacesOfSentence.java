package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.Optional;

/** Gives each place in a sentence to the contact that was there, and destinations to visits. */
final class PlacesOfSentence {

    private final Actors actors;
    private final WordClasses words;
    private final PlaceNames names;
    private final PlaceHeads heads;
    private final PlaceOwners owners;
    private final DatelinePlaces dateline;

    PlacesOfSentence(ArticleText text, Actors actors, WordClasses words, PlaceNames names, DatelinePlaces dateline) {
        this.actors = actors;
        this.words = words;
        this.names = names;
        this.heads = new PlaceHeads(text, actors, words);
        this.owners = new PlaceOwners(text, actors, words);
        this.dateline = dateline;
    }

    /** Places the contacts of one sentence. */
    void place(Sentence sentence, Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.destinations.stream()
                    .findFirst()
                    .ifPresent(token -> draft.place = names.at(sentence, token).orElse(null));
        }
        for (PlaceHeads.Head head : heads.of(sentence)) {
            placeBy(sentence, head.word(), head.cased(), drafts);
        }
        placeInCapitals(sentence, drafts);
        drafts.forEach(draft -> placeAtHost(sentence, draft));
        dateline.place(sentence, drafts);
    }

    /** {@code talks held in the Chinese capital}. */
    private void placeInCapitals(Sentence sentence, Collection<Draft> drafts) {
        for (Token token : sentence.tokens()) {
            if (token.lemma().equals("capital") && token.upos() == Upos.NOUN) {
                placeBy(sentence, token, PlaceHeads.isIn(sentence, token, words), drafts);
            }
        }
    }

    /** {@code India will host the summit}, {@code the summit that India will host}. */
    private void placeAtHost(Sentence sentence, Draft draft) {
        if (draft.place != null || !hasPlace(draft)) {
            return;
        }
        sentence.tokens().stream()
                .filter(verb -> words.contains("hosting-verb", verb.lemma()) && verb.upos() == Upos.VERB)
                .filter(verb -> verb.index() == draft.act.index()
                        || (verb.is("acl") && verb.head() == draft.act.index())
                        || (draft.act.head() == verb.index() && (draft.act.is("obj") || draft.act.is("nsubj"))))
                .flatMap(verb -> Relations.subject(sentence, verb).stream())
                .flatMap(host -> actors.stateName(sentence, host).stream())
                .filter(host -> host.sort() == StateName.Sort.STATE)
                .findFirst()
                .ifPresent(host -> draft.place = new Place(null, host.code(), null));
    }

    /** A call has no place, and a visit has destinations. */
    private static boolean hasPlace(Draft draft) {
        return draft.kind != EngagementKind.VISIT && draft.kind != EngagementKind.CALL;
    }

    private void placeBy(Sentence sentence, Token head, boolean cased, Collection<Draft> drafts) {
        PlaceAnchor anchor = PlaceAnchor.of(sentence, head, words);
        boolean before = anchor.isBeforeNoun();
        if (!before && !cased && !anchor.isThere(sentence, words)) {
            return;
        }
        Optional<Place> place = names.at(sentence, head);
        if (place.isEmpty() || (before && place.get().name() == null)) {
            return; // the US talks: whose they are, not where
        }
        owners.owner(sentence, anchor, drafts)
                .filter(PlacesOfSentence::hasPlace)
                .filter(draft ->
                        draft.place == null || draft.place.name() == null || isCityOf(draft.place, sentence, head))
                .ifPresent(draft -> draft.place = place.get());
    }

    /** {@code at the Great Hall of the People in Beijing}: the city is the place where both are told. */
    private boolean isCityOf(Place known, Sentence sentence, Token head) {
        boolean unknown = known.country() == null && known.coordinates() == null; // a palace that no table knows
        return (unknown || names.isBuilding(known))
                && actors.cityAt(sentence, head)
                        .filter(city -> !city.building())
                        .filter(city -> unknown || city.country().equals(known.country()))
                        .isPresent();
    }
}
