package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;

/**
 * Words behind a colon that a clause before it announces by their tone and no verb of saying: {@code The envoy struck a harder note:
 * the bases must go}.
 */
final class Announced {

    private final Actors actors;
    private final WordClasses words;

    Announced(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** What is said, and who says it. */
    record Words(Actor speaker, Said said) {}

    /** The words behind the colon of a sentence; empty where none are announced. */
    Optional<Words> in(Sentence sentence) {
        Optional<Token> colon = sentence.tokens().stream()
                .filter(token -> token.form().equals(":"))
                .findFirst();
        return colon.filter(mark -> isClauseBehind(sentence, mark))
                .flatMap(mark -> speaker(sentence, mark)
                        .map(speaker -> new Words(
                                speaker,
                                new Said(
                                        sentence,
                                        List.of(new TextSpan(
                                                mark.span().end(),
                                                sentence.span().end()))))));
    }

    private static boolean isClauseBehind(Sentence sentence, Token colon) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.index() > colon.index() && token.is("nsubj") && token.head() > colon.index());
    }

    /** The one who does what stands before the colon, where that tells of tone, terms or plainness. */
    private Optional<Actor> speaker(Sentence sentence, Token colon) {
        return sentence.tokens().stream()
                .limit(colon.index())
                .filter(word -> word.is("nsubj") && word.head() < colon.index())
                .filter(word -> isTopmost(sentence.token(word.head()), colon))
                .filter(word -> isToned(sentence, sentence.token(word.head()), colon))
                .findFirst()
                .map(word -> actors.at(sentence, word))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .filter(found -> found.kind() != Actor.Kind.GROUP && found.kind() != Actor.Kind.OTHER);
    }

    private static boolean isTopmost(Token verb, Token colon) {
        return verb.head() == 0 || verb.head() > colon.index();
    }

    /** Whether the predicate, or what goes with it, is such a word: {@code was blunt}, {@code struck a milder note}. */
    private boolean isToned(Sentence sentence, Token verb, Token colon) {
        return sentence.tokens().stream()
                .limit(colon.index())
                .filter(word -> isPart(sentence, word, verb))
                .flatMap(word -> words.value("announcing-tone", sentence, word).stream())
                .anyMatch(verbs ->
                        verbs.isEmpty() || List.of(verbs.split("/", -1)).contains(verb.lemma()));
    }

    /** The predicate, a word that hangs on it, or what follows such a word: {@code none of it}. */
    private static boolean isPart(Sentence sentence, Token word, Token verb) {
        Token part = word.is("nmod") && word.head() != 0 ? sentence.token(word.head()) : word;
        return part.index() == verb.index() || (part.head() == verb.index() && !part.is("nsubj"));
    }
}
