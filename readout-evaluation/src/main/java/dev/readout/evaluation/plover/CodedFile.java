package dev.readout.evaluation.plover;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of coded sentences as Zero-Shot-PLOVER has them: tab-separated with a head, of which {@code marked_sentence}
 * ({@code <s>…</s>} and {@code <t>…</t>} around the actors) and {@code gold_root} or {@code gold_binary} are used.
 */
final class CodedFile {

    private static final String MARKED = "marked_sentence";
    private static final List<String> LABELS = List.of("gold_root", "gold_binary");
    private static final Pattern TAG = Pattern.compile("<(/?)([st])>");

    private CodedFile() {}

    /** The sentences of a file in order. */
    static List<CodedSentence> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> head =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
        int marked = head.indexOf(MARKED);
        int label = LABELS.stream()
                .mapToInt(head::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
        if (marked < 0 || label < 0) {
            throw new GoldFormatException(file, 1, "no columns " + MARKED + " and one of " + LABELS);
        }
        List<CodedSentence> sentences = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (fields.length != head.size()) {
                throw new GoldFormatException(file, i + 1, fields.length + " fields, not " + head.size());
            }
            sentences.add(sentence(unquoted(fields[marked]), fields[label], file, i + 1));
        }
        return sentences;
    }

    /** A field with tabs or quotation marks in it stands in quotation marks, with its own doubled. */
    private static String unquoted(String field) {
        return field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
                ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
                : field;
    }

    private static CodedSentence sentence(String marked, String label, Path file, int line) {
        StringBuilder text = new StringBuilder();
        int[] from = {-1, -1};
        int[] to = {-1, -1};
        Matcher tag = TAG.matcher(marked);
        int at = 0;
        while (tag.find()) {
            text.append(marked, at, tag.start());
            at = tag.end();
            int[] side = tag.group(1).isEmpty() ? from : to;
            int which = tag.group(2).equals("s") ? 0 : 1;
            if (side[which] < 0) {
                side[which] = text.length();
            }
        }
        text.append(marked, at, marked.length());
        TextSpan source = span(from[0], to[0]);
        TextSpan target = span(from[1], to[1]);
        if (source == null && target == null) {
            throw new GoldFormatException(file, line, "neither <s>…</s> nor <t>…</t> in the marked sentence");
        }
        return new CodedSentence(text.toString(), source, target, label);
    }

    private static @Nullable TextSpan span(int from, int to) {
        return from < 0 || to <= from ? null : new TextSpan(from, to);
    }
}
