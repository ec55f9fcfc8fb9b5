package dev.readout.evaluation.ud;

import dev.readout.evaluation.GoldFormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U. Empty nodes ({@code 8.1}) and enhanced dependencies are passed over; documents begin at
 * {@code # newdoc}, paragraphs at {@code # newpar}.
 */
public final class TreebankFile {

    private final Path file;
    private final List<UdDocument> documents = new ArrayList<>();
    private List<UdSentence> sentences = new ArrayList<>();
    private String id;
    private boolean paragraph = true;
    private SentenceRows rows;

    private TreebankFile(Path file) {
        this.file = file;
        this.id = String.valueOf(file.getFileName());
        this.rows = new SentenceRows(file);
    }

    /**
     * The documents of a file in order.
     *
     * @throws GoldFormatException if a line is not in the format
     */
    public static List<UdDocument> read(Path file) throws IOException {
        TreebankFile reading = new TreebankFile(file);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                reading.line(line, ++number);
            }
            reading.endDocument(number);
        }
        if (reading.documents.isEmpty()) {
            throw new GoldFormatException(file, 0, "no sentence of CoNLL-U in it");
        }
        return reading.documents;
    }

    private void line(String line, int number) {
        if (line.isEmpty()) {
            endSentence(number);
        } else if (line.startsWith("# newdoc")) {
            endDocument(number);
            int equals = line.indexOf('=');
            id = equals < 0
                    ? file.getFileName() + ":" + number
                    : line.substring(equals + 1).strip();
            paragraph = true;
        } else if (line.equals("# newpar") || line.startsWith("# newpar ")) {
            paragraph = true;
        } else if (!line.startsWith("#")) {
            rows.add(line, number);
        }
    }

    private void endSentence(int number) {
        if (!rows.isEmpty()) {
            sentences.add(rows.sentence(paragraph, number));
            rows = new SentenceRows(file);
            paragraph = false;
        }
    }

    private void endDocument(int number) {
        endSentence(number);
        if (!sentences.isEmpty()) {
            documents.add(new UdDocument(id, sentences));
            sentences = new ArrayList<>();
        }
    }
}
