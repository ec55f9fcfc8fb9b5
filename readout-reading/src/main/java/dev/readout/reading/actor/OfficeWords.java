package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.text.ArticleText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words name offices, and how high these are: {@code minister} in {@code the trade minister of Chad}. */
final class OfficeWords {

    private static final Set<Office.Rank> HIGH =
            EnumSet.of(Office.Rank.LEADER, Office.Rank.MINISTER, Office.Rank.DEPUTY);

    private final ArticleText text;
    private final Lexicon lexicon;

    OfficeWords(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Whether a word means officials. */
    boolean isOfficial(Token token) {
        return isOfficeWord(token) || lexicon.words().contains("official-noun", token.lemma());
    }

    /** Whether a word names an office. */
    boolean isOfficeWord(Token token) {
        return lexicon.offices().exactly(token.lemma()).isPresent()
                || lexicon.offices().exactly(token.form()).isPresent();
    }

    /** The office whose words begin or end at a word: {@code secretary of state}. */
    Optional<Office> officeAt(Sentence sentence, Token token) {
        List<String> words = text.forms(sentence);
        Optional<PhraseIndex.Match<Office>> longer = lexicon.offices()
                .at(words, token.index() - 1)
                .filter(match -> match.to() > token.index()); // secretary of state
        return longer.or(() -> lexicon.offices().endingAt(words, token.index())).map(PhraseIndex.Match::value);
    }

    /** How high the office is that a word names; null where it names none. */
    Office.@Nullable Rank rankAt(Sentence sentence, Token token) {
        return officeAt(sentence, token).map(Office::rank).orElse(null);
    }

    /** The rank of the office in a description, if there is one. */
    Office.@Nullable Rank rankIn(String description) {
        List<String> words = Arrays.asList(description.toLowerCase(Locale.ROOT).split("\\s+"));
        return lexicon.offices()
                .firstIn(words, 0, words.size())
                .map(Office::rank)
                .orElse(null);
    }

    /** Whether an office is one of those who lead a government or a part of it. */
    static boolean isHigh(Office.Rank rank) {
        return HIGH.contains(rank);
    }
}
