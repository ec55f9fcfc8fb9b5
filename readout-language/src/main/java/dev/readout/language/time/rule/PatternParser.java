package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads the pattern language.
 *
 * <pre>
 *   word  "sign"        the atom itself, in lower case; several in one pair of quotes follow one another
 *   {@literal @}table              a word of a table; {@literal @}int digits, {@literal @}number a number in digits or words, {@literal @}word any word
 *   &amp;category           an expression that a rule of a lower level found
 *   name={@literal @}table         binds the value; name:=value binds a constant
 *   {…}                 conditions after a step or group: cap, glued, loose, tag NNP NN, untag VB MD, 1..31, tens, length 4
 *   ( a | b )  x?       choice, option
 *   &lt; … &gt;               the extent of an expression; without it, the whole match is one
 *   behind(…) unbehind(…) ahead(…) unahead(…)
 *                       the atom before, or after, is (not) one of: words, "signs", {@literal @}tables, /TAG, ^ (the edge)
 *   %name               the pattern of that definition
 * </pre>
 */
final class PatternParser {

    private final WordTables tables;
    private final Map<String, Cursor> definitions;
    private final NumberReader numbers;
    private final List<String> slots = new ArrayList<>();
    private int extents;
    private boolean open;

    /**
     * A parser of one pattern.
     *
     * @param definitions where the text of each definition stands
     */
    PatternParser(WordTables tables, NumberReader numbers, Map<String, Cursor> definitions) {
        this.tables = tables;
        this.numbers = numbers;
        this.definitions = definitions;
    }

    /** The pattern that fills the stretch of {@code cursor}. */
    Pattern parse(Cursor cursor) {
        UnaryOperator<Node> pattern = choice(cursor);
        if (!cursor.isAtEnd()) {
            throw cursor.problem("unexpected " + cursor.peek());
        }
        if (open) {
            throw cursor.problem("expected >");
        }
        return new Pattern(pattern.apply(new Node.End()), slots, extents);
    }

    private UnaryOperator<Node> choice(Cursor cursor) {
        List<UnaryOperator<Node>> ways = new ArrayList<>();
        do {
            ways.add(sequence(cursor));
        } while (cursor.takes("|"));
        if (ways.size() == 1) {
            return ways.get(0);
        }
        return next -> new Node.Choice(ways.stream().map(way -> way.apply(next)).toList());
    }

    private UnaryOperator<Node> sequence(Cursor cursor) {
        List<UnaryOperator<Node>> steps = new ArrayList<>();
        while (!cursor.isAtEnd() && cursor.peek() != ')' && cursor.peek() != '|') {
            UnaryOperator<Node> step = step(cursor);
            boolean optional = cursor.takesHere("?");
            steps.add(optional ? next -> new Node.Choice(List.of(step.apply(next), next)) : step);
        }
        return next -> {
            Node node = next;
            for (int i = steps.size() - 1; i >= 0; i--) {
                node = steps.get(i).apply(node);
            }
            return node;
        };
    }

    private UnaryOperator<Node> step(Cursor cursor) {
        if (cursor.takes("(")) {
            UnaryOperator<Node> group = choice(cursor);
            cursor.expect(")");
            return guarded(cursor, group);
        }
        if (cursor.takes("<") || cursor.takes(">")) {
            return extent(cursor);
        }
        if (cursor.takes("%")) {
            return definition(cursor);
        }
        if (isOneOf(cursor.peek(), "\"@&")) {
            return matcher(cursor, -1);
        }
        return named(cursor);
    }

    private static UnaryOperator<Node> guarded(Cursor cursor, UnaryOperator<Node> group) {
        if (!cursor.takesHere("{")) {
            return group;
        }
        List<Condition> conditions = ConditionParser.parse(cursor);
        return next -> new Node.Guard(conditions, group.apply(next));
    }

    private UnaryOperator<Node> extent(Cursor cursor) {
        boolean opens = cursor.source().text().charAt(cursor.at() - 1) == '<';
        if (opens == open) {
            throw cursor.problem("unbalanced < >");
        }
        open = opens;
        int which = opens ? 2 * extents++ : 2 * extents - 1;
        return next -> new Node.Mark(which, next);
    }

    private UnaryOperator<Node> definition(Cursor cursor) {
        String name = cursor.word();
        Cursor text = definitions.get(name);
        if (text == null) {
            throw cursor.problem("nothing is defined as " + name);
        }
        return choice(text.copy());
    }

    /** A word, a binding or a look around. */
    private UnaryOperator<Node> named(Cursor cursor) {
        String word = cursor.word();
        if (cursor.takesHere(":=")) {
            Argument value = Argument.parse(cursor.word());
            int slot = slot(word);
            return next -> new Node.Bind(slot, value, next);
        }
        if (cursor.takesHere("=")) {
            return matcher(cursor, slot(word));
        }
        if (cursor.takesHere("(")) {
            return look(cursor, word);
        }
        return conditioned(cursor, new Matcher.Literal(word), -1);
    }

    private int slot(String name) {
        if (!slots.contains(name)) {
            slots.add(name);
        }
        return slots.indexOf(name);
    }

    private UnaryOperator<Node> matcher(Cursor cursor, int slot) {
        if (cursor.takes("\"")) {
            return quoted(cursor, slot);
        }
        if (cursor.takes("@")) {
            return conditioned(cursor, table(cursor), slot);
        }
        if (cursor.takes("&")) {
            return conditioned(cursor, new Matcher.Expression(cursor.word()), slot);
        }
        throw cursor.problem("expected @table or &category");
    }

    private UnaryOperator<Node> quoted(Cursor cursor, int slot) {
        String[] words = cursor.upTo('"').strip().split("\\s+", -1);
        UnaryOperator<Node> last = conditioned(cursor, new Matcher.Literal(words[words.length - 1]), slot);
        return next -> {
            Node node = last.apply(next);
            for (int i = words.length - 2; i >= 0; i--) {
                node = new Node.Take(new Matcher.Literal(words[i]), -1, node);
            }
            return node;
        };
    }

    private Matcher table(Cursor cursor) {
        String name = cursor.word();
        return switch (name) {
            case "int" -> new Matcher.Digits();
            case "number" -> new Matcher.Quantity(numbers, tables);
            case "word" -> new Matcher.AnyWord();
            default -> {
                if (!tables.has(name)) {
                    throw cursor.problem("no table of words is called " + name);
                }
                yield new Matcher.Word(tables, name);
            }
        };
    }

    private static UnaryOperator<Node> conditioned(Cursor cursor, Matcher matcher, int slot) {
        Matcher whole = withConditions(cursor, matcher);
        return next -> new Node.Take(whole, slot, next);
    }

    private static Matcher withConditions(Cursor cursor, Matcher matcher) {
        return cursor.takesHere("{") ? new Matcher.Conditioned(matcher, ConditionParser.parse(cursor)) : matcher;
    }

    private UnaryOperator<Node> look(Cursor cursor, String kind) {
        boolean wanted = !kind.startsWith("un");
        int offset = switch (kind) {
            case "behind", "unbehind" -> -1;
            case "ahead", "unahead" -> 0;
            default -> throw cursor.problem("expected behind, unbehind, ahead or unahead, not " + kind);
        };
        List<Matcher> any = new ArrayList<>();
        boolean edge = false;
        while (!cursor.takes(")")) {
            if (cursor.takes("^")) {
                edge = true;
            } else {
                any.add(seen(cursor));
            }
        }
        List<Matcher> fixed = List.copyOf(any);
        boolean atEdge = edge;
        return next -> new Node.Look(offset, wanted, fixed, atEdge, next);
    }

    private Matcher seen(Cursor cursor) {
        if (cursor.takes("\"")) {
            return withConditions(cursor, new Matcher.Literal(cursor.upTo('"')));
        }
        if (cursor.takes("/")) {
            return new Matcher.Tagged(cursor.word());
        }
        return withConditions(cursor, cursor.takes("@") ? table(cursor) : new Matcher.Literal(cursor.word()));
    }

    private static boolean isOneOf(char c, String signs) {
        return c != 0 && signs.indexOf(c) >= 0;
    }
}
