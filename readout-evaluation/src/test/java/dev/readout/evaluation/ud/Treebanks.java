package dev.readout.evaluation.ud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Treebanks for the tests, in few letters: one word a line, {@code form lemma upos xpos head deprel [SpaceAfter=No]}. */
final class Treebanks {

    private Treebanks() {}

    /** A file of CoNLL-U: rows of words as above, {@code 1-2 don't} for multi-word tokens, comments as they are. */
    static Path write(Path folder, String name, String rows) throws IOException {
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (String row : rows.split("\n", -1)) {
            String[] cells = row.strip().split(" ");
            if (row.isBlank() || row.startsWith("#")) {
                index = row.isBlank() ? 0 : index;
                text.append(row.strip());
            } else if (cells[0].matches("\\d+-\\d+")) {
                text.append(cells[0])
                        .append('\t')
                        .append(cells[1])
                        .append("\t_\t_\t_\t_\t_\t_\t_\t")
                        .append(misc(cells, 2));
            } else {
                index++;
                List<String> columns = List.of(
                        String.valueOf(index),
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        "_",
                        cells[4],
                        cells[5],
                        "_",
                        misc(cells, 6));
                text.append(String.join("\t", columns));
            }
            text.append('\n');
        }
        return Files.writeString(folder.resolve(name), text.append('\n'));
    }

    private static String misc(String[] cells, int place) {
        return cells.length > place ? cells[place] : "_";
    }
}
