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
import java.util.List;

/**
 * Takes the two sides that the article is about for those who took part, where a sentence tells of one or none and means them:
 * {@code met his counterpart}, {@code earlier rounds were hosted by Iraq}, {@code the joint commission sat in March}.
 */
final class ArticleSides {

    private final Actors actors;
    private final WordClasses words;

    ArticleSides(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** Adds those of the two sides whom a contact lacks and means. */
    void complete(Draft draft) {
        if (draft.states() < 2 && meetsCounterpart(draft)) {
            addOther(draft);
        }
        if (isHostedOnly(draft)) {
            add(draft);
        }
        if (draft.states() == 1 && draft.rule.equals("contact.summons")) {
            addSummoner(draft);
        }
        boolean body = draft.states() == 0 && draft.rule.startsWith("contact.session") && draft.isDatedOrPlaced();
        if (body || isRecurring(draft)) {
            add(draft);
        }
    }

    /** {@code The annual talks were last held in Quito in May}: where two sides are what the article is about, theirs. */
    private boolean isRecurring(Draft draft) {
        Sentence sentence = draft.sentence;
        List<StateCode> pair = actors.sides();
        return draft.states() == 0
                && draft.kind == EngagementKind.MEETING
                && draft.rule.equals("contact.takes-place")
                && draft.start != null
                && draft.place != null
                && pair.size() == 2
                && pair.stream().noneMatch(StateCode::isOrganisation)
                && sentence.children(draft.act, "amod").stream()
                        .anyMatch(word -> words.contains("recurring-word", word.lemma()))
                && sentence.children(draft.act, "nmod").stream()
                        .noneMatch(child -> Relations.hasCase(sentence, child, List.of("of", "with", "between")));
    }

    /** Adds both sides. */
    void add(Draft draft) {
        actors.sides().forEach(side -> draft.parties.add(Actor.ofBothSides(side)));
    }

    /** {@code met his counterpart}, whose state is not told: he is of the other side. */
    private boolean meetsCounterpart(Draft draft) {
        return draft.sentence.children(draft.act).stream()
                .filter(child -> child.is("obj") || child.is("obl") || child.is("nmod"))
                .anyMatch(child -> isStatelessCounterpart(draft, child));
    }

    private boolean isStatelessCounterpart(Draft draft, Token noun) {
        return words.value("counterpart-noun", draft.sentence, noun).isPresent()
                && !NobodysHosts.areMeant(words, draft.sentence, noun)
                && actors.at(draft.sentence, noun).stream()
                        .noneMatch(actor -> actor.state() != null && actor.kind() == Actor.Kind.OFFICIAL);
    }

    private void addOther(Draft draft) {
        List<StateCode> pair = actors.sides();
        boolean own = draft.parties.stream().allMatch(party -> pair.contains(party.state()));
        if (own && pair.size() == 2) {
            add(draft);
        }
    }

    /** {@code earlier rounds were hosted by Iraq}: the host comes to the two sides of whom the article tells. */
    private boolean isHostedOnly(Draft draft) {
        List<StateCode> pair = actors.sides();
        return draft.kind == EngagementKind.MEETING
                && !draft.isVerbal()
                && pair.size() == 2
                && draft.states() > 0
                && draft.parties.stream().noneMatch(party -> party.isPerson() || pair.contains(party.state()))
                && Governor.of(draft.sentence, draft.act)
                        .filter(verb -> words.contains("hosting-verb", verb.lemma()))
                        .isPresent();
    }

    /** {@code the Algerian ambassador was summoned in Bamako}: by those of the place, else by the other side. */
    private void addSummoner(Draft draft) {
        Place place = draft.place;
        StateCode country = place == null ? null : place.country();
        if (country != null && !country.equals(draft.parties.get(0).state())) {
            draft.parties.add(Actor.ofState(country));
        } else {
            addOther(draft);
        }
    }
}
