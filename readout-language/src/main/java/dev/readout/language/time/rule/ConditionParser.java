package dev.readout.language.time.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the conditions in braces after a step of a pattern. */
final class ConditionParser {

    private ConditionParser() {}

    /** The conditions up to the closing brace, which is taken; the opening one was. */
    static List<Condition> parse(Cursor cursor) {
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(condition(cursor));
        } while (cursor.takes(","));
        cursor.expect("}");
        return conditions;
    }

    private static Condition condition(Cursor cursor) {
        String word = cursor.word();
        return switch (word) {
            case "cap" -> new Condition.Capital();
            case "glued" -> new Condition.Glued(true);
            case "loose" -> new Condition.Glued(false);
            case "tens" -> new Condition.Tens();
            case "length" -> new Condition.LengthOf(number(cursor, cursor.word()));
            case "tag" -> new Condition.Tags(tags(cursor), true);
            case "untag" -> new Condition.Tags(tags(cursor), false);
            default -> range(cursor, word);
        };
    }

    private static Set<String> tags(Cursor cursor) {
        Set<String> tags = new LinkedHashSet<>();
        while (Character.isLetter(cursor.peek())) {
            tags.add(cursor.word());
        }
        return tags;
    }

    private static Condition range(Cursor cursor, String word) {
        int dots = word.indexOf("..");
        if (dots < 1) {
            throw cursor.problem("no condition is called " + word);
        }
        return new Condition.Range(number(cursor, word.substring(0, dots)), number(cursor, word.substring(dots + 2)));
    }

    private static int number(Cursor cursor, String digits) {
        if (!digits.matches("\\d{1,6}")) {
            throw cursor.problem("expected a number, not " + digits);
        }
        return Integer.parseInt(digits);
    }
}
