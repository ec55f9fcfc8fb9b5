package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which state is meant by {@code the country} where somebody holds an office of it ({@code He saw A in Lomé. Later he met B, the
 * country's trade minister}): the one that the sentences before named last.
 */
final class CountryMeant {

    private static final Set<StateName.Sort> OWN = Set.of(StateName.Sort.STATE, StateName.Sort.CAPITAL);
    private static final int MOST_BACK = 5;

    private final ArticleText text;
    private final Lexicon lexicon;

    CountryMeant(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The state of an office whose words begin with {@code the country's} at a word; null where they do not. */
    @Nullable
    StateName of(Sentence sentence, int from) {
        List<String> words = text.forms(sentence);
        boolean meant = from + 2 < words.size()
                && words.get(from).equalsIgnoreCase("the")
                && lexicon.words().has("country-noun", words.get(from + 1).toLowerCase(Locale.ROOT))
                && words.get(from + 2).matches("['’]s");
        for (int back = 1; meant && back <= MOST_BACK && back <= sentence.index(); back++) {
            Optional<StateName> found = lastIn(text.sentences().get(sentence.index() - back));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private Optional<StateName> lastIn(Sentence sentence) {
        List<String> words = text.forms(sentence);
        for (int at = words.size(); at > 0; at--) {
            Optional<StateName> match = lexicon.states()
                    .endingAt(words, at)
                    .map(PhraseIndex.Match::value)
                    .filter(name -> OWN.contains(name.sort()));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }
}
