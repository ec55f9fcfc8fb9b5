package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one draft says at one rate: {@code 25% on cars and 10% on steel} are two.
 *
 * @param draft the measure
 * @param rate the rate, or null
 * @param heads the words of which the rules may say what is done with it, the nearest first
 * @param aims the words for whom or what it is against at this rate
 * @param listed the states of a list of rates; empty where there is no list
 */
record MeasureUnit(
        MeasureDraft draft, @Nullable Rate rate, List<Token> heads, List<Token> aims, Set<StateCode> listed) {

    MeasureUnit {
        heads = List.copyOf(heads);
        aims = List.copyOf(aims);
        listed = OrderedSets.copyOf(listed);
    }

    Sentence sentence() {
        return draft.sentence;
    }

    /** Index of the word by which its place in the sentence goes. */
    int at() {
        return rate == null ? draft.act.index() : rate.from();
    }

    /** The verb of the clause that it stands in, or the root. */
    Token clause() {
        Token word = heads.get(0);
        while (word.head() != 0 && word.upos() != Upos.VERB) {
            word = sentence().token(word.head());
        }
        return word;
    }

    /** {@code Chad: 35%, Mali: 50%}: whether a state stands in the list at another rate, and so takes none. */
    boolean isListedBeside(StateCode state, List<MeasureUnit> all) {
        return !listed.isEmpty()
                && all.stream()
                        .anyMatch(other -> !other.equals(this) && other.listed().contains(state));
    }
}
