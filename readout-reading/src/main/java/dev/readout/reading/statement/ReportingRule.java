package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;

/** What the name of the rule tells that found a quotation: {@code object:ban} is the verb {@code ban} with what it bans. */
final class ReportingRule {

    private ReportingRule() {}

    /** The reporting word in its basic form. */
    static String cue(Quotation quotation) {
        return quotation.rule().substring(quotation.rule().indexOf(':') + 1);
    }

    /** Whether the verb stands in or behind what is told: {@code …, traders note}. */
    static boolean isTag(Quotation quotation) {
        return quotation.rule().startsWith("aside:") || quotation.rule().startsWith("parenthesis:");
    }

    /** Whether what is told is a thing that the verb has as its object, and no clause. */
    static boolean takesObject(Quotation quotation) {
        return quotation.rule().startsWith("object:") || quotation.rule().startsWith("passive:");
    }
}
