package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence that name places: names that the analysis tells, and cities and buildings that the table knows. */
final class PlaceHeads {

    private static final List<String> CASES = List.of("in", "at", "near", "outside");
    private static final List<String> FOR = List.of("for");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    /**
     * A place's name.
     *
     * @param word its head
     * @param cased whether one of its words has a preposition of place
     */
    record Head(Token word, boolean cased) {}

    PlaceHeads(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** All of a sentence, in order. */
    List<Head> of(Sentence sentence) {
        List<Head> heads = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean named = text.names(sentence).stream()
                    .anyMatch(name -> name.type() == NameType.PLACE && isHead(sentence, name.span(), token));
            if (named || isKnown(sentence, token)) {
                heads.add(new Head(token, isCased(sentence, token)));
            }
        }
        return heads;
    }

    private static boolean isHead(Sentence sentence, TextSpan span, Token token) {
        return sentence.headOf(span)
                .filter(head -> head.index() == token.index())
                .isPresent();
    }

    /** {@code in Abuja}: a city that the analysis took for no place, if no person's name. */
    private boolean isKnown(Sentence sentence, Token token) {
        return token.upos() == Upos.PROPN
                && actors.cityAt(sentence, token).isPresent()
                && actors.forumAt(sentence, token).isEmpty()
                && text.names(sentence).stream()
                        .filter(name -> name.span().overlaps(token.span()))
                        .noneMatch(name -> name.type() == NameType.PLACE || name.type() == NameType.PERSON)
                && (token.head() == 0
                        || actors.cityAt(sentence, sentence.token(token.head())).isEmpty());
    }

    /** {@code near Bern}, {@code outside the port}: whether a word has a preposition of place. */
    static boolean isIn(Sentence sentence, Token token, WordClasses words) {
        return Relations.hasCase(sentence, token, CASES) || isPlannedFor(sentence, token, words);
    }

    private static boolean isPlannedFor(Sentence sentence, Token token, WordClasses words) {
        return Relations.hasCase(sentence, token, FOR)
                && sentence.head(token)
                        .filter(verb -> verb.xpos().equals("VBN") && words.has("place-planning-verb", verb.lemma()))
                        .isPresent();
    }

    private boolean isCased(Sentence sentence, Token token) {
        return text.names(sentence).stream()
                        .filter(name -> name.type() == NameType.PLACE)
                        .map(NamedEntity::span)
                        .filter(span -> span.overlaps(token.span()))
                        .flatMap(span -> sentence.tokensIn(span).stream())
                        .anyMatch(word -> isIn(sentence, word, words))
                || isIn(sentence, token, words);
    }
}
