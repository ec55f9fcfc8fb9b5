package dev.readout.reading.rule;

import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternParser;
import dev.readout.reading.source.RulebookSyntaxException;
import dev.readout.reading.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of rules.
 *
 * <pre>
 * # a remark
 * rule contact.meet
 *   yields     contact
 *   precedence 10
 *   why        A meets B, or meets with B.
 *   pattern    {class:meet-verb; pos:VERB}=act &gt;subject {}=party &gt;obj|obl(with) {}=party
 *   fires      "Wang met Rubio in Oslo." act=met party=Wang party=Rubio
 *   quiet      "The plan met resistance."
 * </pre>
 *
 * <p>A rule may have several patterns; it fires where any does. Each line is one item; {@code precedence} is 0 where it is
 * left out.
 */
final class RuleParser {

    private static final Pattern ITEM = Pattern.compile("(\\s*)(\\S+)(\\s*)(.*)");
    private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"\\s*(.*)");

    private final SourceFile file;
    private final List<Rule> rules = new ArrayList<>();
    private Draft draft = new Draft("", 0);

    RuleParser(SourceFile file) {
        this.file = file;
    }

    /** The rules of the file, in order. */
    List<Rule> rules() {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                item(line, i + 1);
            }
        }
        finish();
        return List.copyOf(rules);
    }

    private void item(String text, int line) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            throw file.fault(line, 1, "expected an item");
        }
        String key = item.group(2);
        String value = item.group(4).strip();
        int column = item.start(4);
        if (key.equals("rule")) {
            finish();
            draft = new Draft(value, line);
        } else if (draft.id.isEmpty()) {
            throw file.fault(line, item.start(2) + 1, "a file begins with: rule ID");
        } else {
            add(key, value, line, column);
        }
    }

    private void add(String key, String value, int line, int column) {
        switch (key) {
            case "yields" -> draft.yields = Arrays.asList(value.split("\\s+"));
            case "precedence" -> draft.precedence = number(value, line, column);
            case "why" -> draft.why = value;
            case "pattern" -> draft.patterns.add(PatternParser.parse(file.name(), line, column, value));
            case "fires" -> draft.examples.add(example(value, true, line, column));
            case "quiet" -> draft.examples.add(example(value, false, line, column));
            default ->
                throw file.fault(
                        line,
                        1,
                        "no item is called \"" + key + "\"; rule, yields, precedence, why, pattern, fires, quiet are");
        }
    }

    private int number(String value, int line, int column) {
        if (!value.matches("-?\\d{1,6}")) {
            throw file.fault(line, column + 1, "expected a number");
        }
        return Integer.parseInt(value);
    }

    private RuleExample example(String value, boolean fires, int line, int column) {
        Matcher example = EXAMPLE.matcher(value);
        if (!example.matches()) {
            throw file.fault(line, column + 1, "expected \"a sentence\" and name=word …");
        }
        Map<String, List<String>> bindings = new TreeMap<>();
        for (String binding : example.group(2).strip().split("\\s+", -1)) {
            if (!binding.isEmpty()) {
                int equals = binding.indexOf('=');
                if (equals < 1) {
                    throw file.fault(line, column + 1 + example.start(2), "expected name=word, not " + binding);
                }
                bindings.computeIfAbsent(binding.substring(0, equals), name -> new ArrayList<>())
                        .add(binding.substring(equals + 1));
            }
        }
        return new RuleExample(example.group(1), fires, bindings, line);
    }

    private void finish() {
        if (draft.id.isEmpty()) {
            return;
        }
        if (draft.yields.isEmpty() || draft.patterns.isEmpty() || draft.why.isEmpty()) {
            throw incomplete();
        }
        rules.add(new Rule(
                draft.id,
                draft.yields,
                draft.precedence,
                draft.why,
                draft.patterns,
                draft.examples,
                file.name(),
                draft.line));
    }

    private RulebookSyntaxException incomplete() {
        return file.fault(draft.line, 1, "rule " + draft.id + " needs yields, why and a pattern");
    }

    /** A rule while it is read. */
    private static final class Draft {
        private final String id;
        private final int line;
        private final List<NodePattern> patterns = new ArrayList<>();
        private final List<RuleExample> examples = new ArrayList<>();
        private List<String> yields = List.of();
        private int precedence;
        private String why = "";

        private Draft(String id, int line) {
            this.id = id;
            this.line = line;
        }
    }
}
