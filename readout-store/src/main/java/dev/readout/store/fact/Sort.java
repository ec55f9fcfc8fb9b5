package dev.readout.store.fact;

import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import java.util.Arrays;
import java.util.Locale;

/** The sorts of facts in a record. */
public enum Sort {
    /** Contacts. */
    ENGAGEMENT(Engagement.class),
    /** What was said. */
    STATEMENT(Statement.class),
    /** What was agreed. */
    AGREEMENT(Agreement.class),
    /** What was imposed or lifted. */
    MEASURE(Measure.class),
    /** Who did what to whom. */
    EVENT(CodedEvent.class);

    private final Class<?> type;

    Sort(Class<?> type) {
        this.type = type;
    }

    /** The type of its facts. */
    public Class<?> type() {
        return type;
    }

    /** The code in the record: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The sort with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Sort ofCode(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sort of fact has the code \"" + code + "\""));
    }
}
