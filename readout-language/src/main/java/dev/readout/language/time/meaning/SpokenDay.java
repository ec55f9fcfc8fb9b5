package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.util.Optional;

/** The day that a bare {@code 10 a.m.} belongs to: the one told before, where a day was; else that of publication. */
final class SpokenDay {

    private SpokenDay() {}

    static Reading in(Setting setting) {
        return setting.anaphor()
                .filter(moment -> moment.grain() == Grain.DAY)
                .or(() -> setting.genre() == Genre.NEWS ? setting.deixis() : Optional.empty())
                .map(Reading::of)
                .orElseGet(() -> Reading.of(TimexType.DATE, "XXXX-XX-XX"));
    }
}
