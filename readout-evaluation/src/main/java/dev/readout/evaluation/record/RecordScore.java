package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a record tells what gold annotations find in its articles.
 *
 * @param rows figures by row, in order; the rows of single fields begin with a dot
 * @param overall the mean of the four finds (engagements, attributions, agreements, measures), the mean field, and linking
 * @param spans how many pieces of evidence the record has
 * @param faults how many of them are not the text at their offsets
 * @param misses what was missed or invented, a line each
 */
record RecordScore(Map<String, Figures> rows, double overall, int spans, int faults, List<String> misses) {

    private static final String LINKING = "linking (B3)";
    private static final String FIELD = "·";
    private static final List<String> FINDS = List.of("engagements", "attributions", "agreements", "measures");

    /** Copies the collections. */
    RecordScore {
        rows = new LinkedHashMap<>(rows);
        misses = List.copyOf(misses);
    }

    /** Scores a record in its published form. */
    static RecordScore of(List<GoldArticle> gold, JsonNode record) {
        Scoreboard board = new Scoreboard();
        List<Meeting> meetings = new ArrayList<>();
        gold.forEach(article -> meetings.addAll(new ArticleScore(article, record, board).score()));
        new SlotScore(gold, board).score(meetings);
        Map<String, Figures> rows = new LinkedHashMap<>();
        board.rows().forEach((name, counts) -> rows.put(name, counts.figures()));
        rows.put(LINKING, LinkingScore.figures(meetings));
        EvidenceCheck evidence = new EvidenceCheck(record);
        return new RecordScore(rows, overall(rows), evidence.spans(), evidence.faults(), board.misses());
    }

    private static double overall(Map<String, Figures> rows) {
        double finds = FINDS.stream().mapToDouble(name -> f1(rows, name)).sum();
        double fields = rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(FIELD))
                .mapToDouble(row -> row.getValue().f1())
                .average()
                .orElse(0);
        return (finds + fields + f1(rows, LINKING)) / (FINDS.size() + 2);
    }

    private static double f1(Map<String, Figures> rows, String name) {
        Figures figures = rows.get(name);
        return figures == null ? 0 : figures.f1();
    }
}
