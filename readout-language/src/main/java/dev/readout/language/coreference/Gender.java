package dev.readout.language.coreference;

/** The grammatical gender of a mention, as far as it tells one. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether both may be said of one person. */
    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** The gender that {@code code} stands for in the tables. */
    static Gender of(String code) {
        return switch (code) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
