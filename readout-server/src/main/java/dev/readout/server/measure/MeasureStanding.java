package dev.readout.server.measure;

import dev.readout.model.record.MeasureStatus;
import dev.readout.store.query.MeasureHistory;
import dev.readout.store.query.MeasureTold;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is known of a measure on a day. Nothing is taken to be in force that no article says so of. */
public enum MeasureStanding {
    /** Reported as applied on or before the day. */
    IN_FORCE("force", "In force", "reported as applied on or before the day"),
    /** Announced for a day that has come; no article read says that it began. */
    DUE("due", "Was to begin", "announced for a day that has come; no article read says that it began"),
    /** Announced for a later day. */
    LATER("later", "Announced for a later day", "decided, not yet begun on the chosen day"),
    /** Delayed, suspended or lifted. */
    OFF("off", "Delayed, suspended or lifted", "as the latest article up to the day tells"),
    /** Reported without the day from which it holds. */
    NO_DAY("noday", "No day stated", "announced, or told in an undated article, without the day from which it holds"),
    /** First told after the day. */
    UNTOLD("untold", "Not yet told of", "told of later days only; no article up to the chosen day tells of it"),
    /** Only threatened. */
    THREATENED("threats", "Threatened", "not announced, not in force"),
    /** Somebody asks that it be lifted; whether it is in force is told elsewhere. */
    DEMANDED("demands", "Demanded to be lifted", "what somebody asked for, not what happened");

    private final String id;
    private final String title;
    private final String note;

    MeasureStanding(String id, String title, String note) {
        this.id = id;
        this.title = title;
        this.note = note;
    }

    /** Its id in pages. */
    public String id() {
        return id;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it means. */
    public String note() {
        return note;
    }

    /** Whether something is told to have been done, rather than threatened or demanded. */
    public boolean isDeed() {
        return this != THREATENED && this != DEMANDED;
    }

    /**
     * What is known of a measure on a day.
     *
     * @param steps what is told of it, by day
     */
    public static <T extends MeasureTold> MeasureStanding of(List<T> steps, LocalDate day) {
        List<T> deeds = steps.stream().filter(MeasureTold::isDeed).toList();
        if (deeds.isEmpty()) {
            boolean threatened = steps.stream().anyMatch(step -> step.status() == MeasureStatus.THREATENED);
            return threatened ? THREATENED : DEMANDED;
        }
        return MeasureTold.on(steps, day).map(MeasureStanding::of).orElseGet(() -> before(deeds, day));
    }

    private static MeasureStanding of(MeasureTold step) {
        return switch (step.status()) {
            case IN_FORCE -> IN_FORCE;
            case ANNOUNCED -> step.basis() == MeasureHistory.Basis.EFFECTIVE ? DUE : NO_DAY;
            case DELAYED, SUSPENDED, LIFTED -> OFF;
            case THREATENED, DEMANDED_LIFTED -> throw new IllegalArgumentException("no deed: " + step.status());
        };
    }

    /** Before the first deed: announced already, or not told of yet, or nothing has a day. */
    private static MeasureStanding before(List<? extends MeasureTold> deeds, LocalDate day) {
        if (deeds.stream().allMatch(step -> step.day() == null)) {
            return NO_DAY;
        }
        boolean announced = deeds.stream()
                .map(step -> step.head().announced())
                .filter(Objects::nonNull)
                .anyMatch(date -> !date.firstDay().isAfter(day));
        return announced ? LATER : UNTOLD;
    }
}
