package dev.readout.evaluation.rivals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A TimeML file without its expressions of time, and with another tool's in their place.
 *
 * @param name the file's name
 * @param date the day that it is dated, {@code 2009-12-19}
 * @param text what stands in the element {@code TEXT}, without elements, entities resolved
 */
record TimeMl(String name, String date, String text) {

    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("<DCT>.*?value=\"([^\"]*)\"", Pattern.DOTALL);

    /** The TimeML files of a folder by name. */
    static List<TimeMl> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
            return read(sorted);
        }
    }

    /**
     * An expression of time.
     *
     * @param start first character
     * @param end one past the last
     * @param type its type
     * @param value its value, empty where the tool tells none
     */
    record Expression(int start, int end, String type, String value) {}

    /** Writes the file with other expressions of time; of two that overlap, the first and longest. */
    void write(Path folder, List<Expression> expressions) throws IOException {
        StringBuilder file = new StringBuilder("<?xml version=\"1.0\" ?>\n<TimeML>\n<DOCID>" + name
                + "</DOCID>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"" + date + "\">" + date
                + "</TIMEX3></DCT>\n<TEXT>");
        int done = 0;
        for (Expression next : sorted(expressions)) {
            if (next.start() >= done) {
                file.append(escaped(text.substring(done, next.start())))
                        .append("<TIMEX3 type=\"" + next.type() + "\" value=\"" + next.value() + "\">")
                        .append(escaped(text.substring(next.start(), next.end())))
                        .append("</TIMEX3>");
                done = next.end();
            }
        }
        file.append(escaped(text.substring(done))).append("</TEXT>\n</TimeML>\n");
        Files.writeString(folder.resolve(name), file);
    }

    private static List<Expression> sorted(List<Expression> expressions) {
        return expressions.stream()
                .sorted(Comparator.comparingInt(Expression::start).thenComparing(Expression::end, Comparator.reverseOrder()))
                .toList();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<TimeMl> read(List<Path> files) throws IOException {
        List<TimeMl> read = new ArrayList<>();
        for (Path file : files) {
            String all = Files.readString(file, StandardCharsets.UTF_8);
            read.add(new TimeMl(
                    String.valueOf(file.getFileName()), only(DATE, all, file), plain(only(TEXT, all, file))));
        }
        return read;
    }

    private static String only(Pattern pattern, String all, Path file) {
        Matcher matcher = pattern.matcher(all);
        if (!matcher.find()) {
            throw new IllegalArgumentException(file + " has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String plain(String marked) {
        return marked.replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
