package dev.readout.language.quotation;

/**
 * What a reporting word governs, and where that stands in the tree.
 *
 * @param kind the construction
 * @param preposition the preposition of {@link Kind#PREPOSITION}; empty for the others
 */
record Frame(Kind kind, String preposition) {

    /** The constructions, as {@code cues.tsv} names them. */
    enum Kind {
        /** {@code that}: a clause, or direct speech. */
        CLAUSE,
        /** {@code quote}: direct speech only. */
        QUOTE,
        /** {@code to}: an infinitive or gerund whose subject is the speaker. */
        INFINITIVE,
        /** {@code obj-to}: somebody and what he is to do. */
        OBJECT_INFINITIVE,
        /** {@code obj}: a thing or person, with what is said of it. */
        OBJECT,
        /** {@code obj-as}: a thing or person, only with what it is said to be: presented it as a success. */
        OBJECT_AS,
        /** {@code ~for}: what stands behind a preposition. */
        PREPOSITION,
        /** {@code raise}: the subject and what is said of it, by nobody in particular. */
        RAISING,
        /** {@code pass}: no construction; a passive without agent reports as well. */
        PASSIVE
    }

    /** The frame that {@code code} stands for in the table. */
    static Frame of(String code) {
        if (code.startsWith("~") && code.length() > 1) {
            return new Frame(Kind.PREPOSITION, code.substring(1));
        }
        Kind kind = switch (code) {
            case "that" -> Kind.CLAUSE;
            case "quote" -> Kind.QUOTE;
            case "to" -> Kind.INFINITIVE;
            case "obj-to" -> Kind.OBJECT_INFINITIVE;
            case "obj" -> Kind.OBJECT;
            case "obj-as" -> Kind.OBJECT_AS;
            case "raise" -> Kind.RAISING;
            case "pass" -> Kind.PASSIVE;
            default -> throw new IllegalArgumentException("no frame is called \"" + code + "\"");
        };
        return new Frame(kind, "");
    }
}
