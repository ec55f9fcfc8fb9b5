package dev.readout.evaluation.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by row, in the order in which rows are first counted, and what was missed or invented. */
final class Scoreboard {

    private final Map<String, Counts> rows = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(String row, Counts counts) {
        rows.merge(row, counts, Counts::plus);
    }

    void answer(String row, boolean right) {
        add(row, Counts.answer(right));
    }

    void miss(String article, String what, String detail) {
        misses.add(article + ": " + what + ": " + detail);
    }

    Map<String, Counts> rows() {
        return new LinkedHashMap<>(rows);
    }

    List<String> misses() {
        return List.copyOf(misses);
    }
}
