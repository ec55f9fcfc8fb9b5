package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import dev.readout.language.time.meaning.MeaningKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a rule gives: calls of {@link MeaningKind}s, one for each expression, parted by semicolons; {@code $name} is
 * what the pattern bound, anything else a constant: {@code date(year=$y, month=$m); date(year=$y, month=12)}.
 */
final class TemplateParser {

    private final List<String> slots;

    /** A parser of templates over a pattern that binds these names. */
    TemplateParser(List<String> slots) {
        this.slots = slots;
    }

    /** The templates that fill the stretch of {@code cursor}. */
    List<Template> parse(Cursor cursor) {
        List<Template> templates = new ArrayList<>();
        do {
            templates.add(template(cursor));
        } while (cursor.takes(";"));
        if (!cursor.isAtEnd()) {
            throw cursor.problem("unexpected " + cursor.peek());
        }
        return templates;
    }

    private Template template(Cursor cursor) {
        if (cursor.takes("$")) {
            String name = cursor.word();
            if (!slots.contains(name)) {
                throw cursor.problem("the pattern binds no " + name);
            }
            return new Template.Name(name);
        }
        String word = cursor.word();
        return cursor.takesHere("(") ? call(cursor, word) : new Template.Constant(Argument.parse(word));
    }

    private Template call(Cursor cursor, String name) {
        MeaningKind kind =
                MeaningKind.named(name).orElseThrow(() -> cursor.problem("no kind of meaning is called " + name));
        Map<String, Template> arguments = new LinkedHashMap<>();
        while (!cursor.takes(")")) {
            String parameter = cursor.word();
            if (!kind.takes(parameter)) {
                throw cursor.problem(name + " takes no argument called " + parameter);
            }
            cursor.expect("=");
            arguments.put(parameter, template(cursor));
            cursor.takes(",");
        }
        return new Template.Call(kind, arguments);
    }
}
