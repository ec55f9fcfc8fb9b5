package dev.readout.reading.lexicon;

import dev.readout.model.record.EventType;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that proves the words of events: {@code [Chad] accused {Sudan} of shelling a village.}
 *
 * @param sentence the sentence, without marks
 * @param source where it names who acts
 * @param target where it names who is acted upon
 * @param type the type of the event between them, or null if there must be none
 * @param rule the id of the rule that must find it, or null
 * @param line where it stands in its file, from 1
 */
public record EventExample(
        String sentence,
        TextSpan source,
        TextSpan target,
        @Nullable EventType type,
        @Nullable String rule,
        int line) {

    private static final String NONE = "none";
    private static final Pattern MARKS = Pattern.compile("\\[([^\\]]+)\\]|\\{([^}]+)\\}");

    /**
     * The examples of a rulebook, in order.
     *
     * @throws dev.readout.reading.source.RulebookSyntaxException if one is not as it must be
     */
    static List<EventExample> of(RulebookFiles files) {
        return files.rows("event-examples.tsv", "event", "rule", "sentence").stream()
                .map(EventExample::example)
                .toList();
    }

    private static EventExample example(Table.Row row) {
        StringBuilder text = new StringBuilder();
        TextSpan source = null;
        TextSpan target = null;
        String marked = row.field("sentence");
        Matcher marks = MARKS.matcher(marked);
        int at = 0;
        while (marks.find()) {
            text.append(marked, at, marks.start());
            at = marks.end();
            boolean acts = marks.group(1) != null;
            String words = acts ? marks.group(1) : marks.group(2);
            TextSpan span = new TextSpan(text.length(), text.length() + words.length());
            text.append(words);
            source = acts ? span : source;
            target = acts ? target : span;
        }
        text.append(marked, at, marked.length());
        if (source == null || target == null) {
            throw row.fault("an example has [who acts] and {who is acted upon}");
        }
        boolean none = row.field("event").equals(NONE);
        return new EventExample(
                text.toString(), source, target, none ? null : type(row), none ? null : rule(row), row.line());
    }

    private static EventType type(Table.Row row) {
        try {
            return EventType.valueOf(row.field("event"));
        } catch (IllegalArgumentException e) {
            throw row.fault("PLOVER has no type " + row.field("event"));
        }
    }

    private static String rule(Table.Row row) {
        return "event." + row.field("rule").toLowerCase(Locale.ROOT);
    }
}
