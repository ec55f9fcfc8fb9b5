package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.text.ArticleText;
import java.util.Set;

/** {@code Chad lost sales. The duty on barley was lifted in May}: against whom what has ended was, by the sentence before. */
final class Losers {

    private static final Set<MeasureKind> IMPORTED = Set.of(MeasureKind.TARIFF, MeasureKind.IMPORT_BAN);

    private Losers() {}

    /** The state of which the sentence before speaks, in one paragraph with a measure on goods of which no other is told. */
    static Set<StateCode> of(Taken taken, Set<StateCode> by, ArticleText text, MeasureParties parties) {
        Sentence sentence = taken.unit().sentence();
        boolean ofGoods = IMPORTED.contains(taken.kind())
                && taken.isTold()
                && !taken.unit().aims().isEmpty()
                && sentence.index() > 0;
        boolean near = ofGoods && text.sentences().get(sentence.index() - 1).paragraph() == sentence.paragraph();
        Set<StateCode> before = near ? parties.spokenOfBefore(sentence) : Set.of();
        return before.stream().anyMatch(by::contains) ? Set.of() : before;
    }
}
