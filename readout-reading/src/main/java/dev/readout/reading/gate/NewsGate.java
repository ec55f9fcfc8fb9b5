package dev.readout.reading.gate;

import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The gate before the model: in an archive of the web nearly every page is about something else, and a look at its words
 * costs a thousandth of reading it. It knows the names of states, offices, and the words of contacts and measures from the
 * rulebook's own tables, so that an analyst who adds to them widens the gate too; the weights of its signs stand in
 * {@code gate.tsv}, fitted by logistic regression ({@code training/gate.py}).
 *
 * <p>Immutable; may be shared between threads.
 */
public final class NewsGate {

    /** A page of fewer words tells nothing that could be cited. */
    private static final int LEAST_WORDS = 25;

    private static final double LEAST_ENGLISH = 0.08;

    /** A book is judged by its first sentences. */
    private static final int MOST_SENTENCES = 2_000;

    private final GateWords words;
    private final Map<GateSign, Double> weights = new EnumMap<>(GateSign.class);
    private final double base;

    private NewsGate(RulebookFiles files) {
        words = new GateWords(files);
        double sum = 0;
        for (Table.Row row : files.rows("gate.tsv", "sign", "weight")) {
            if (row.field("sign").equals("base")) {
                sum = weight(row);
            } else {
                GateSign sign = GateSign.ofCode(row.field("sign"))
                        .orElseThrow(() -> row.fault("no sign is called " + row.field("sign")));
                weights.put(sign, weight(row));
            }
        }
        base = sum;
    }

    /**
     * The gate of a rulebook.
     *
     * @throws dev.readout.reading.source.RulebookSyntaxException if one of its tables is not as it must be
     */
    public static NewsGate of(RulebookFiles files) {
        return new NewsGate(files);
    }

    /** Looks at the words of a page or article. */
    public GateLook look(CharSequence text) {
        SignCounter counter = new SignCounter(words);
        WordScanner.sentences(text, MOST_SENTENCES, counter::take);
        Map<GateSign, Double> signs = counter.signs();
        double score = score(signs);
        return new GateLook(counter.words(), signs, score, reason(counter, score));
    }

    private double score(Map<GateSign, Double> signs) {
        double score = base;
        for (Map.Entry<GateSign, Double> weight : weights.entrySet()) {
            score += weight.getValue() * signs.getOrDefault(weight.getKey(), 0.0);
        }
        return score;
    }

    private static Optional<GateLook.Reason> reason(SignCounter counter, double score) {
        if (counter.words() < LEAST_WORDS) {
            return Optional.of(GateLook.Reason.TOO_SHORT);
        }
        if (counter.englishShare() < LEAST_ENGLISH) {
            return Optional.of(GateLook.Reason.NOT_ENGLISH);
        }
        if (counter.states() < 2) {
            return Optional.of(GateLook.Reason.NO_TWO_STATES);
        }
        return score < 0 ? Optional.of(GateLook.Reason.OTHER_NEWS) : Optional.empty();
    }

    private static double weight(Table.Row row) {
        try {
            return Double.parseDouble(row.field("weight"));
        } catch (NumberFormatException e) {
            throw row.fault("not a number: " + row.field("weight"));
        }
    }
}
