package dev.readout.reading.lexicon;

import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far a measure has got, by what is done with it and how that is told: the table {@code measure-status.tsv}.
 * Immutable; may be shared between threads.
 */
public final class MeasureStatuses {

    private static final String NONE = "none";

    private final Map<String, Optional<MeasureStatus>> byEffectAndMood;

    private MeasureStatuses(Map<String, Optional<MeasureStatus>> byEffectAndMood) {
        this.byEffectAndMood = Map.copyOf(byEffectAndMood);
    }

    static MeasureStatuses of(List<Table.Row> rows) {
        Map<String, Optional<MeasureStatus>> statuses = new HashMap<>();
        rows.forEach(row -> statuses.put(key(row.field("effect"), row.field("mood")), status(row)));
        return new MeasureStatuses(statuses);
    }

    /**
     * The status; empty where no measure is taken by it ({@code ruled out sanctions}), and for an effect and mood that the
     * table does not have.
     */
    public Optional<MeasureStatus> status(String effect, String mood) {
        return byEffectAndMood.getOrDefault(key(effect, mood), Optional.empty());
    }

    private static String key(String effect, String mood) {
        return effect + " " + mood;
    }

    private static Optional<MeasureStatus> status(Table.Row row) {
        String code = row.field("status");
        if (code.equals(NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    MeasureStatus.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            throw row.fault("no status of a measure is called " + code);
        }
    }
}
