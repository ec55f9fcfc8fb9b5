package dev.readout.evaluation.times;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML file: what stands between {@code <TEXT>} and {@code </TEXT>}, with its {@code <TIMEX3>} elements told apart.
 *
 * @param name the file's name
 * @param created the date of the document ({@code <DCT>}), or null where the file tells none
 * @param text the text without elements, entities resolved
 * @param times the expressions in the order in which their elements end; empty elements are left out
 */
record TimeMlText(String name, @Nullable PartialDate created, String text, List<Timex> times) {

    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
    private static final Pattern CREATED =
            Pattern.compile("<DCT>.*?value=\"(\\d{4}(?:-\\d{2}){0,2})[^\"]*\".*?</DCT>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<[^>]+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /** Copies the list. */
    TimeMlText {
        times = List.copyOf(times);
    }

    /**
     * Reads a file.
     *
     * @throws GoldFormatException if it has no text or its elements do not match
     */
    static TimeMlText read(Path file) throws IOException {
        String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher text = TEXT.matcher(all);
        if (!text.find()) {
            throw new GoldFormatException(file, 0, "no <TEXT> element");
        }
        Matcher created = CREATED.matcher(all);
        PartialDate date = created.find() ? PartialDate.parse(created.group(1)) : null;
        Marked marked = new Marked(file);
        marked.read(text.group(1));
        return new TimeMlText(String.valueOf(file.getFileName()), date, marked.text.toString(), marked.times);
    }

    /** The text as far as it is read, and the elements that are still open. */
    private static final class Marked {
        private final Path file;
        private final StringBuilder text = new StringBuilder();
        private final List<Timex> times = new ArrayList<>();
        private final Deque<Map<String, String>> open = new ArrayDeque<>();
        private final Deque<Integer> starts = new ArrayDeque<>();

        Marked(Path file) {
            this.file = file;
        }

        void read(String marked) {
            Matcher element = ELEMENT.matcher(marked);
            int at = 0;
            while (element.find()) {
                text.append(plain(marked.substring(at, element.start())));
                pass(element.group());
                at = element.end();
            }
            text.append(plain(marked.substring(at)));
        }

        private static String plain(String marked) {
            return Parser.unescapeEntities(marked, false);
        }

        private void pass(String element) {
            if (element.startsWith("<TIMEX3")) {
                starts.push(text.length());
                open.push(attributes(element));
            } else if (element.startsWith("</TIMEX3")) {
                close();
            }
        }

        private void close() {
            if (open.isEmpty()) {
                throw new GoldFormatException(file, 0, "</TIMEX3> without a start");
            }
            Map<String, String> attributes = open.pop();
            TextSpan span = new TextSpan(starts.pop(), text.length());
            if (!span.of(text.toString()).isBlank()) {
                times.add(new Timex(span, attributes.getOrDefault("type", ""), attributes.getOrDefault("value", "")));
            }
        }

        private static Map<String, String> attributes(String element) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(element);
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            return attributes;
        }
    }
}
