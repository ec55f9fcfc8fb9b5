package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Genre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rules.
 *
 * <pre>
 *   define day = d={@literal @}int{1..31} (st | nd | rd | th){glued}?
 *
 *   rule date.month-day
 *     as date              the category; none: the rule keeps others off
 *     level 1              after all rules of lower levels
 *     rank 0               of two finds of one length the higher stands
 *     only news            for one genre; left out: for both
 *     range                the two expressions are the ends of one stretch
 *     match m={@literal @}month %day
 *     gives date(month=$m, day=$d)
 *     fires They met/VBD on [July 11]. = 2025-07-11
 *     declines They may/MD act.
 * </pre>
 *
 * <p>A backslash at the end of a line joins the next line to it; a line that begins with {@code #} is a comment.
 */
final class RulebookParser {

    private static final Pattern FIELD = Pattern.compile("[ \\t]*([a-z]+)[ \\t]*");
    private static final Pattern SETTING = Pattern.compile("\\(((?:news|narrative) \\d{4}(?:-\\d\\d){0,2})\\)\\s*");
    private static final String DEFAULT_SETTING = "news 2025-07-12";

    private final Source source;
    private final WordTables tables;
    private final NumberReader numbers;
    private final Map<String, Cursor> definitions;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Draft draft;

    private RulebookParser(Source source, WordTables tables, Map<String, Cursor> definitions) {
        this.source = source;
        this.tables = tables;
        this.numbers = new NumberReader(tables);
        this.definitions = definitions;
    }

    /**
     * The rules of a file, in its order.
     *
     * @param definitions the definitions of files read before; those of this one are added
     * @throws RulebookException at the first thing that is wrong
     */
    static List<Rule> parse(Source source, WordTables tables, Map<String, Cursor> definitions) {
        RulebookParser parser = new RulebookParser(source, tables, definitions);
        parser.read();
        return parser.rules;
    }

    /** The end of the field that {@code at} lies in: the next line feed without a backslash before it. */
    static int endOfField(String text, int at) {
        int end = at;
        while (end < text.length() && (text.charAt(end) != '\n' || (end > 0 && text.charAt(end - 1) == '\\'))) {
            end++;
        }
        return end;
    }

    private void read() {
        int at = 0;
        String text = source.text();
        while (at < text.length()) {
            int end = endOfField(text, at);
            String line = text.substring(at, end);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                field(at, end);
            }
            at = end + 1;
        }
        finish();
    }

    private void field(int start, int end) {
        Matcher name = FIELD.matcher(source.text()).region(start, end);
        if (!name.lookingAt()) {
            throw source.problem(start, "expected a field's name");
        }
        Cursor rest = new Cursor(source, name.end(), end);
        switch (name.group(1)) {
            case "define" -> define(rest);
            case "rule" -> begin(rest);
            default -> draft(start).field(name.group(1), rest, end);
        }
    }

    private void define(Cursor rest) {
        String name = rest.word();
        rest.expect("=");
        if (definitions.put(name, rest) != null) {
            throw rest.problem(name + " is defined twice");
        }
    }

    private void begin(Cursor rest) {
        finish();
        draft = new Draft(rest.at(), rest.word());
    }

    private Draft draft(int at) {
        if (draft == null) {
            throw source.problem(at, "a field outside a rule");
        }
        return draft;
    }

    private void finish() {
        if (draft != null) {
            rules.add(draft.rule());
        }
    }

    /** A rule whose fields are still being read. */
    private final class Draft {
        private final int start;
        private final String id;
        private final Map<String, String> words = new HashMap<>();
        private final List<Example> examples = new ArrayList<>();
        private dev.readout.language.time.rule.@Nullable Pattern pattern;
        private List<Template> gives = List.of();

        Draft(int start, String id) {
            this.start = start;
            this.id = id;
        }

        void field(String name, Cursor rest, int end) {
            switch (name) {
                case "as", "level", "rank", "only" -> words.put(name, rest.word());
                case "range" -> words.put(name, "yes");
                case "match" -> pattern = new PatternParser(tables, numbers, definitions).parse(rest);
                case "gives" -> gives = new TemplateParser(pattern(rest).slots()).parse(rest);
                case "fires" -> examples.add(example(true, rest, end));
                case "declines" -> examples.add(example(false, rest, end));
                default -> throw rest.problem("no field is called " + name);
            }
        }

        private dev.readout.language.time.rule.Pattern pattern(Cursor at) {
            if (pattern == null) {
                throw at.problem("rule " + id + " gives before it matches");
            }
            return pattern;
        }

        Rule rule() {
            var compiled = pattern(new Cursor(source, start, start));
            String category = words.getOrDefault("as", "none");
            int expected = category.equals("none") ? 0 : Math.max(1, compiled.extents());
            if (gives.size() != expected) {
                throw source.problem(start, id + " marks " + expected + " expressions and gives " + gives.size());
            }
            String only = words.get("only");
            Genre genre = only == null ? null : Genre.valueOf(only.toUpperCase(Locale.ROOT));
            return new Rule(
                    id,
                    category,
                    number("level", 1),
                    number("rank", 0),
                    genre,
                    words.containsKey("range"),
                    compiled,
                    gives,
                    examples);
        }

        private int number(String name, int otherwise) {
            String digits = words.get(name);
            if (digits == null) {
                return otherwise;
            }
            if (!digits.matches("-?\\d{1,3}")) {
                throw source.problem(start, name + " should be a number, not " + digits);
            }
            return Integer.parseInt(digits);
        }

        private Example example(boolean fires, Cursor rest, int end) {
            String text = source.text().substring(rest.at(), end).strip();
            Matcher told = SETTING.matcher(text);
            String setting = told.lookingAt() ? told.group(1) : DEFAULT_SETTING;
            String shown = told.lookingAt() ? text.substring(told.end()) : text;
            int equals = shown.lastIndexOf(" = ");
            if (fires != equals >= 0) {
                throw rest.problem(fires ? "expected \" = \" and values" : "a near miss has no values");
            }
            List<String> values =
                    fires ? List.of(shown.substring(equals + 3).strip().split("\\s+", -1)) : List.of();
            String sentence = fires ? shown.substring(0, equals).strip() : shown;
            return new Example(fires, setting, sentence, values, source.line(rest.at()));
        }
    }

    /** Definitions shared by the files of one rulebook. */
    static Map<String, Cursor> definitions() {
        return new LinkedHashMap<>();
    }
}
