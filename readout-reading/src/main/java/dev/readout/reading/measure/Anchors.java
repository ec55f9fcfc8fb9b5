package dev.readout.reading.measure;

import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the measures of a sentence a time is told of. */
final class Anchors {

    private Anchors() {}

    /** The measure of the clause that the time stands in, else the one nearest before it, else the first of its sentence. */
    static MeasureUnit of(List<MeasureUnit> all, TimeExpression time, MeasureUnit unit) {
        Token verb = StartTimes.verb(unit.sentence(), time);
        List<MeasureUnit> same = all.stream()
                .filter(other -> verb != null && other.clause().index() == verb.index())
                .toList();
        boolean apart = !same.isEmpty() && same.size() < all.size();
        MeasureUnit nearest = nearest(apart ? same : all, time);
        return nearest == null ? unit : nearest;
    }

    private static @Nullable MeasureUnit nearest(List<MeasureUnit> units, TimeExpression time) {
        MeasureUnit nearest = null;
        for (MeasureUnit other : units) {
            int at = other.sentence().tokensIn(time.span()).stream()
                    .mapToInt(Token::index)
                    .findFirst()
                    .orElse(0);
            if (nearest == null || other.at() < at) {
                nearest = other;
            }
        }
        return nearest;
    }
}
