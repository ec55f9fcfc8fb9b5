package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each place in a sentence to the contact that was there, and destinations to visits. */
final class PlacesOfSentence {

    private static final List<String> CASES = List.of("in", "at", "near", "outside");

    private static final int MOST_STEPS = 3;

    private final ArticleText text;
    private final Actors actors;
    private final StatusReader status;

    PlacesOfSentence(ArticleText text, Actors actors, StatusReader status) {
        this.text = text;
        this.actors = actors;
        this.status = status;
    }

    /** Places the contacts of one sentence. */
    void place(Sentence sentence, Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.destinations.stream()
                    .findFirst()
                    .ifPresent(token -> draft.place = placeAt(sentence, token).orElse(null));
        }
        for (NamedEntity name : text.names(sentence)) {
            if (name.type() == NameType.PLACE) {
                boolean cased = sentence.tokensIn(name.span()).stream()
                        .anyMatch(token -> Relations.hasCase(sentence, token, CASES));
                sentence.headOf(name.span()).ifPresent(head -> placeBy(sentence, head, cased, drafts));
            }
        }
    }

    private void placeBy(Sentence sentence, Token head, boolean cased, Collection<Draft> drafts) {
        Token anchor = anchor(sentence, head);
        boolean before = anchor.is("compound") || anchor.is("amod");
        if (!before && !cased && !Relations.hasCase(sentence, anchor, CASES)) {
            return;
        }
        Optional<Place> place = placeAt(sentence, head);
        if (place.isEmpty()) {
            return;
        }
        owner(sentence, anchor, drafts, before)
                .filter(draft -> draft.kind != EngagementKind.VISIT && draft.kind != EngagementKind.CALL)
                .filter(draft -> draft.place == null || draft.place.name() == null)
                .ifPresent(draft -> draft.place = place.get());
    }

    /** {@code in the Thai capital Bangkok}: the place hangs on a noun that has the preposition. */
    private static Token anchor(Sentence sentence, Token head) {
        Token word = head;
        while (word.head() != 0
                && (word.is("appos") || word.is("flat") || word.is("compound") || word.is("nmod:desc"))
                && sentence.children(word, "case").isEmpty()) {
            word = sentence.token(word.head());
        }
        return word;
    }

    /** The contact that a place hangs on: directly, through its verb, or through somebody who took part. */
    private Optional<Draft> owner(Sentence sentence, Token anchor, Collection<Draft> drafts, boolean before) {
        Token word = anchor;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            Token above = sentence.token(word.head());
            Optional<Draft> own = drafts.stream()
                    .filter(draft ->
                            draft.act.index() == above.index() || (!before && isGovernedBy(sentence, draft, above)))
                    .findFirst();
            if (own.isPresent() || before || !mayCarry(sentence, above)) {
                return own;
            }
            word = above;
        }
        return Optional.empty();
    }

    private boolean mayCarry(Sentence sentence, Token noun) {
        return text.nameAt(sentence, noun, NameType.PERSON).isPresent()
                || actors.of(sentence, noun).stream().anyMatch(Actor::isParty)
                || actors.cityAt(sentence, noun).isPresent();
    }

    private boolean isGovernedBy(Sentence sentence, Draft draft, Token verb) {
        return status.governor(sentence, draft.act)
                .filter(governor -> governor.index() == verb.index())
                .isPresent();
    }

    /** The place that a word names: a city or venue that we know, a state, or a name beside the name of a state. */
    Optional<Place> placeAt(Sentence sentence, Token token) {
        Optional<City> city = actors.cityAt(sentence, token);
        if (city.isPresent()) {
            String words = text.nameAt(sentence, token)
                    .map(name -> text.words(name.span()))
                    .filter(name -> name.startsWith(city.get().name())
                            && name.length() < city.get().name().length() + 8)
                    .orElse(city.get().name());
            return Optional.of(new Place(words, city.get().country(), city.get().coordinates()));
        }
        Optional<StateName> state = actors.stateName(sentence, token);
        if (state.isPresent() && state.get().sort() == StateName.Sort.STATE) {
            return Optional.of(new Place(null, state.get().code(), null));
        }
        return text.nameAt(sentence, token, NameType.PLACE)
                .map(name -> new Place(text.words(name.span()), countryBeside(sentence, token), null));
    }

    private @Nullable StateCode countryBeside(Sentence sentence, Token token) {
        return sentence.subtree(token).stream()
                .flatMap(below -> actors.stateName(sentence, below).stream())
                .filter(name -> name.sort() == StateName.Sort.STATE)
                .map(StateName::code)
                .findFirst()
                .orElse(null);
    }
}
