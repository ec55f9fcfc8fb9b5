package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Who is meant by {@code the four}, {@code the three ministers}, {@code the eight}: as many as an earlier sentence names. */
final class Counted {

    private static final int REACH = 12;
    private static final String TRIO = "trio";
    private static final int SMALLEST = 3;

    private final ArticleText text;
    private final Actors actors;

    Counted(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** Those meant; nobody where the phrase counts nobody, or no sentence before it names just so many. */
    List<Actor> meantBy(Sentence sentence, Token head) {
        boolean definite = sentence.children(head, "det").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("the"));
        Optional<Integer> number = definite ? number(sentence, head) : Optional.empty();
        if (number.isEmpty()) {
            return List.of();
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence before = text.sentences().get(i);
            for (List<Actor> named : List.of(all(before, this::person), all(before, this::state))) {
                if (named.size() == number.get()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** Whether a word is only a number: {@code the three}. */
    static boolean isCount(Token head) {
        return head.upos() == Upos.NUM && value(head).isPresent();
    }

    private static Optional<Integer> number(Sentence sentence, Token head) {
        Optional<Token> word = head.upos() == Upos.NUM || head.lemma().equals(TRIO)
                ? Optional.of(head)
                : sentence.child(head, "nummod");
        return word.flatMap(Counted::value);
    }

    /** How many a word counts: three at least, since of two it is told otherwise. */
    private static Optional<Integer> value(Token word) {
        if (word.form().equalsIgnoreCase(TRIO)) {
            return Optional.of(SMALLEST);
        }
        OptionalInt number = Numerals.value(word.form());
        return number.isPresent() && number.getAsInt() >= SMALLEST ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static List<Actor> all(Sentence sentence, BiFunction<Sentence, Token, Optional<Actor>> reading) {
        List<Actor> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            reading.apply(sentence, token)
                    .filter(actor -> actor.isParty() && !found.contains(actor))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Actor> person(Sentence sentence, Token token) {
        return text.nameAt(sentence, token, NameType.PERSON)
                .flatMap(name -> actors.of(sentence, token).stream()
                        .filter(Actor::isPerson)
                        .findFirst());
    }

    /** A state named by itself, not by its people: those listed together. */
    private Optional<Actor> state(Sentence sentence, Token token) {
        return token.upos() == Upos.PROPN
                ? actors.stateAt(sentence, token)
                        .filter(actor -> actor.kind() == Actor.Kind.STATE)
                        .map(actor -> new Actor(
                                Actor.Kind.STATE,
                                Objects.requireNonNull(actor.state()).value(),
                                actor.state(),
                                null,
                                null))
                : Optional.empty();
    }
}
