package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.util.List;
import java.util.stream.LongStream;

/** {@code over the weekend}: the last one in what is past, the coming one in what is ahead. */
record Weekend() implements Meaning {

    @Override
    public Reading in(Setting setting) {
        return setting.anaphor()
                .filter(base -> setting.genre() == Genre.NARRATIVE)
                .or(setting::deixis)
                .filter(base -> base.grain().isFinerThan(Grain.MONTH))
                .flatMap(base -> new Candidates(around(base), setting).choose(null))
                .map(Reading::of)
                .orElseGet(() -> Reading.of(TimexType.DATE, "XXXX-WXX-WE"));
    }

    private static List<Moment> around(Moment base) {
        Moment own = base.in(Grain.WEEKEND);
        return LongStream.rangeClosed(-2, 2).mapToObj(own::plus).toList();
    }
}
