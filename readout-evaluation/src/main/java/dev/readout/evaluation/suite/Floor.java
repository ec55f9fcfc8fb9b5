package dev.readout.evaluation.suite;

import dev.readout.evaluation.ScoreTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure that must not fall.
 *
 * @param evaluation the evaluation that tells it
 * @param data file or folder of gold data that it is told for; {@code gold/…} lies in the project, everything else in the
 *     data folder
 * @param table words in the title of its table; empty for the first table
 * @param row its row's name
 * @param column its column's name
 * @param least the least that it may be, in the table's unit
 */
public record Floor(String evaluation, String data, String table, String row, String column, double least) {

    /** The figure in tables; empty if none has that row and column. */
    public OptionalDouble figure(List<ScoreTable> tables) {
        Optional<ScoreTable> holder = tables.stream()
                .filter(candidate -> candidate.title().contains(table))
                .findFirst();
        int place = holder.map(found -> found.columns().indexOf(column)).orElse(-1);
        return holder.stream()
                .flatMap(found -> found.rows().stream())
                .filter(candidate -> candidate.name().equals(row) && place >= 0)
                .mapToDouble(candidate -> Double.parseDouble(candidate.figures().get(place)))
                .findFirst();
    }

    @Override
    public String toString() {
        return String.join(", ", evaluation + " " + data, row, column);
    }
}
