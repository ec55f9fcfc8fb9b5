package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** {@code The order takes effect on May 4. It bars nationals of Chad}: the day of a decree is that of what it orders. */
final class DecreeDay {

    /** Within how many sentences of its day a decree's orders are told. */
    private static final int NEAR = 2;

    private final WordClasses words;
    private @Nullable PartialDate day;
    private int told;

    DecreeDay(WordClasses words) {
        this.words = words;
    }

    /** Remembers the day on which something begins, where that is a decree. */
    void begins(Sentence sentence, Token act, @Nullable PartialDate date) {
        if (words.contains("decree-noun", act.lemma())) {
            day = date;
            told = sentence.index();
        }
    }

    /** The day from which a measure holds that has none of its own; null where no decree was told of right before. */
    @Nullable
    PartialDate of(Sentence sentence, MeasureKind kind, MeasureStatus status) {
        boolean holds = status == MeasureStatus.IN_FORCE || status == MeasureStatus.ANNOUNCED;
        int since = sentence.index() - told;
        return holds && kind != MeasureKind.TARIFF && since > 0 && since <= NEAR ? day : null;
    }
}
