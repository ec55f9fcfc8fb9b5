package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far a measure has got: a threat is not announced, what is announced is not in force, a demand to lift it lifts
 * nothing.
 */
final class MeasureStatusReader {

    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "to", "shall");
    private static final int MOST_STEPS = 6;

    private final WordClasses words;

    MeasureStatusReader(WordClasses words) {
        this.words = words;
    }

    /** The status of the measure that a word names, by the verbs above it. */
    MeasureStatus status(Sentence sentence, Token measure) {
        Token word = measure;
        MeasureStatus found = null;
        for (int i = 0; i < MOST_STEPS; i++) {
            MeasureStatus here = of(sentence, word, found);
            found = here == null ? found : here;
            if (word.head() == 0) {
                break;
            }
            word = sentence.token(word.head());
        }
        return found == null ? MeasureStatus.IN_FORCE : found;
    }

    private MeasureStatus ofUndecided(Sentence sentence, Token verb) {
        boolean future = sentence.children(verb).stream()
                .anyMatch(child -> (child.is("aux") || child.is("mark"))
                        && FUTURE.contains(child.form().toLowerCase(Locale.ROOT)));
        return future || verb.lemma().equals("announce") || verb.lemma().equals("plan")
                ? MeasureStatus.ANNOUNCED
                : MeasureStatus.IN_FORCE;
    }

    private @Nullable MeasureStatus of(Sentence sentence, Token word, @Nullable MeasureStatus below) {
        boolean lifting = below == MeasureStatus.LIFTED;
        if (lifting && isDemand(sentence, word)) {
            return MeasureStatus.DEMANDED_LIFTED;
        }
        if (below == MeasureStatus.LIFTED
                || below == MeasureStatus.SUSPENDED
                || below == MeasureStatus.DELAYED
                || below == MeasureStatus.DEMANDED_LIFTED) {
            return null;
        }
        if ((words.value("threaten-verb", sentence, word).isPresent()
                        && !word.lemma().equals("plan"))
                || word.lemma().equals("threat")) {
            return MeasureStatus.THREATENED;
        }
        if (below != null) {
            return below == MeasureStatus.IN_FORCE && word.lemma().equals("announce") ? MeasureStatus.ANNOUNCED : null;
        }
        if (word.upos() != Upos.VERB) {
            return word.lemma().equals("plan") ? MeasureStatus.ANNOUNCED : null;
        }
        if (words.value("suspend-verb", sentence, word).isPresent()) {
            return MeasureStatus.SUSPENDED;
        }
        if (words.value("delay-verb", sentence, word).isPresent()
                && !word.lemma().equals("extend")) {
            return MeasureStatus.DELAYED;
        }
        if (words.value("lift-verb", sentence, word).isPresent()) {
            return isDemand(sentence, word) ? MeasureStatus.DEMANDED_LIFTED : MeasureStatus.LIFTED;
        }
        return words.value("impose-verb", sentence, word).isPresent() ? ofUndecided(sentence, word) : null;
    }

    /** Whether a verb demands, or is itself under an obligation: {@code urged}, {@code must lift}. */
    private boolean isDemand(Sentence sentence, Token word) {
        return words.value("demand-verb", sentence, word).isPresent()
                || word.lemma().equals("hope")
                || sentence.children(word, "aux").stream().anyMatch(aux -> words.contains("demand-verb", aux.form()));
    }
}
