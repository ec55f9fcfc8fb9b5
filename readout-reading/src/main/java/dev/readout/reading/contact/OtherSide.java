package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who the other side of a contact is where its word alone does not tell: a pronoun that cannot mean the same side
 * again ({@code Trump, whom he met}), a guest or colleague without a state, a person whose state is not told.
 */
final class OtherSide {

    private static final int SENTENCES_BACK = 2;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    OtherSide(ArticleText text, Actors actors, WordClasses words) {
        this.words = words;
        this.text = text;
        this.actors = actors;
    }

    /** Adds the other side to a contact of which one is known. */
    void add(Draft draft) {
        StateCode own = draft.parties.get(0).state();
        if (own == null) {
            return;
        }
        for (Token token : draft.somebody) {
            if (NobodysHosts.areMeant(words, draft.sentence, token)) {
                continue;
            }
            Optional<Actor> other = token.upos() == Upos.PROPN
                    ? ofHost(draft, token, own)
                            .or(() -> isUntitled(draft.sentence, token)
                                    ? Optional.empty()
                                    : ofUnknown(draft.sentence, token, own))
                    : areSome(draft.sentence, token) && countryOf(draft) != null
                            ? ofHost(draft, token, own)
                            : onTrip(draft, token, own)
                                    .or(() -> before(draft.sentence, token, own))
                                    .or(() -> ofHost(draft, token, own))
                                    .or(() -> token.upos() == Upos.NOUN
                                            ? ofUnknown(draft.sentence, token, own)
                                            : Optional.empty());
            if (other.isPresent()) {
                draft.addParties(List.of(other.get()));
                return;
            }
        }
    }

    /** {@code in Turin with local officials}: some who have not been told of, so they are at home where it is. */
    private static boolean areSome(Sentence sentence, Token token) {
        return token.upos() == Upos.NOUN
                && token.xpos().equals("NNS")
                && sentence.children(token).stream()
                        .noneMatch(child -> child.is("det") || child.is("nmod:poss") || child.is("nummod"));
    }

    private static @Nullable StateCode countryOf(Draft draft) {
        Place place = draft.place;
        return place == null ? null : place.country();
    }

    /** Two officials of whom neither's state is told are of the two states that the article is about. */
    void addBoth(Draft draft) {
        List<Token> officials = draft.somebody.stream()
                .filter(token -> token.upos() == Upos.NOUN || !isUntitled(draft.sentence, token))
                .toList();
        boolean colleague =
                draft.somebody.size() == 2 && officials.stream().anyMatch(token -> token.upos() == Upos.NOUN);
        if ((officials.size() == 2 || colleague) && actors.sides().size() == 2) {
            actors.sides().forEach(side -> draft.addParties(List.of(Actor.ofBothSides(side))));
        }
    }

    /** Adds who acted in the sentence before, where that is a person of another state. */
    void addActing(Draft draft) {
        StateCode own = draft.parties.get(0).state();
        if (own != null && draft.sentence.index() > 0) {
            Sentence earlier = text.sentences().get(draft.sentence.index() - 1);
            subject(earlier, own).ifPresent(person -> draft.addParties(List.of(person)));
        }
    }

    /** {@code A and B ended a dispute. During a lunch B agreed to}: adds the only one who acted with somebody in the sentence before. */
    void addPartner(Draft draft) {
        Actor own = draft.parties.get(0);
        if (!own.isPerson() || draft.sentence.index() == 0) {
            return;
        }
        Sentence earlier = text.sentences().get(draft.sentence.index() - 1);
        List<Actor> together = earlier.children(earlier.root(), "nsubj").stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject), earlier.children(subject, "conj").stream()))
                .flatMap(word -> actors.of(earlier, word).stream())
                .filter(actor -> actor.isPerson() && actor.isParty())
                .distinct()
                .toList();
        if (together.size() == 2 && together.contains(own)) {
            draft.addParties(together);
        }
    }

    /** The person of another state named last before a word: in its sentence, else acting in one of those before. */
    private Optional<Actor> before(Sentence sentence, Token token, StateCode own) {
        Optional<Actor> here = last(sentence, token.index(), own);
        for (int back = 1; here.isEmpty() && back <= SENTENCES_BACK && back <= sentence.index(); back++) {
            Sentence earlier = text.sentences().get(sentence.index() - back);
            here = subject(earlier, own).or(() -> last(earlier, Integer.MAX_VALUE, own));
        }
        return here;
    }

    private Optional<Actor> subject(Sentence sentence, StateCode own) {
        return sentence.tokens().stream()
                .filter(word -> word.is("nsubj")
                        && word.head() != 0
                        && sentence.token(word.head()).head() == 0)
                .flatMap(word -> others(sentence, word, own).stream())
                .findFirst();
    }

    private Optional<Actor> last(Sentence sentence, int end, StateCode own) {
        List<Actor> found = new ArrayList<>();
        sentence.tokens().stream()
                .filter(word -> word.index() < end && word.upos() == Upos.PROPN)
                .forEach(word -> found.addAll(others(sentence, word, own)));
        long states = found.stream().map(Actor::state).distinct().count();
        return states == 1 ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
    }

    private List<Actor> others(Sentence sentence, Token word, StateCode own) {
        return actors.of(sentence, word).stream()
                .filter(actor -> actor.isPerson() && actor.isParty() && !Objects.equals(actor.state(), own))
                .toList();
    }

    /** {@code travels to Lima to meet the trade minister}: an official told by his office is of those who are at home there. */
    private Optional<Actor> onTrip(Draft draft, Token token, StateCode own) {
        boolean abroad = draft.trip != null || isWhere(draft);
        return abroad && token.upos() == Upos.NOUN ? ofHost(draft, token, own) : Optional.empty();
    }

    /** {@code Qatar, where he is to see the trade minister}. */
    private static boolean isWhere(Draft draft) {
        return ClauseAbove.clauseOf(
                        draft.sentence, draft.act, clause -> clause.deprel().equals("acl:relcl"))
                .filter(clause -> draft.sentence.subtree(clause).stream()
                        .limit(2)
                        .anyMatch(word -> word.form().equalsIgnoreCase("where")))
                .isPresent();
    }

    /** {@code was in Doha and met Saad al-Kaabi}: who is met abroad, on no gathering's margins, is of the state where it was. */
    private Optional<Actor> ofHost(Draft draft, Token token, StateCode own) {
        StateCode host = countryOf(draft);
        boolean abroad = host != null && !host.equals(own) && draft.gathering == null && draft.occasion == null;
        return abroad
                ? actors.of(draft.sentence, token).stream()
                        .filter(Actor::isPerson)
                        .findFirst()
                        .map(person -> new Actor(Actor.Kind.PERSON, person.name(), host, person.title(), person.rank()))
                        .or(() -> token.upos() == Upos.NOUN
                                ? Optional.of(new Actor(Actor.Kind.OFFICIAL, token.form(), host, null, null))
                                : Optional.empty())
                : Optional.empty();
    }

    private boolean isUntitled(Sentence sentence, Token token) {
        return actors.of(sentence, token).stream().allMatch(person -> person.rank() == null);
    }

    /** Of the two states that the article is about the other one, with the person's name where there is one. */
    private Optional<Actor> ofUnknown(Sentence sentence, Token token, StateCode own) {
        List<StateCode> pair = actors.sides();
        if (pair.size() != 2 || !pair.contains(own)) {
            return Optional.empty();
        }
        StateCode other = pair.get(0).equals(own) ? pair.get(1) : pair.get(0);
        return actors.of(sentence, token).stream()
                .filter(Actor::isPerson)
                .findFirst()
                .map(person -> new Actor(Actor.Kind.PERSON, person.name(), other, person.title(), person.rank()))
                .or(() -> token.upos() == Upos.NOUN
                        ? Optional.of(new Actor(Actor.Kind.OFFICIAL, token.form(), other, null, null))
                        : Optional.empty());
    }
}
