package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whose the agreements are that an article has just told of: those of the last one, or of all where it speaks of several. */
final class RecentDeals {

    private static final Set<String> THE = Set.of("the", "these", "those", "all", "both");

    private final WordClasses words;
    private final int reach;
    private final TreeMap<Integer, Set<StateCode>> told = new TreeMap<>();

    /**
     * The agreements of one article.
     *
     * @param reach within how many sentences an agreement is still spoken of
     */
    RecentDeals(WordClasses words, int reach) {
        this.words = words;
        this.reach = reach;
    }

    /** Remembers whose the agreement of a sentence is. */
    void told(Sentence sentence, Set<StateCode> parties) {
        told.put(sentence.index(), new LinkedHashSet<>(parties));
    }

    /** Who agreed before a sentence: of {@code the pacts} and {@code all parties} everybody, else those who did so last. */
    Set<StateCode> parties(Sentence sentence) {
        Map.Entry<Integer, Set<StateCode>> last = told.lastEntry();
        if (last == null) {
            return Set.of();
        }
        Set<StateCode> parties = new LinkedHashSet<>();
        if (speaksOfSeveral(sentence)) {
            told.tailMap(sentence.index() - reach, false).values().forEach(parties::addAll);
        }
        return parties.isEmpty() ? new LinkedHashSet<>(last.getValue()) : parties;
    }

    /** {@code Under these pacts}, {@code all parties}. */
    private boolean speaksOfSeveral(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.xpos().equals("NNS") && (isDeals(sentence, token) || isAll(sentence, token)));
    }

    private boolean isDeals(Sentence sentence, Token token) {
        return words.contains("agreement-noun", token.lemma()) && isDefinite(sentence, token);
    }

    private static boolean isDefinite(Sentence sentence, Token token) {
        return sentence.children(token, "det").stream()
                .anyMatch(det -> THE.contains(det.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isAll(Sentence sentence, Token token) {
        return words.has("deal-party-noun", token.lemma())
                && sentence.children(token, "det").stream()
                        .anyMatch(det -> det.form().equalsIgnoreCase("all"));
    }
}
