package dev.readout.export.record;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.Record;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The engagements of a record as a chronology for people, at most 100 columns wide. By first day; a month or a year comes
 * after the days in it; contacts without a date last. Where nobody is named, the words of the source are shown.
 */
public final class Timeline {

    private static final int WIDTH = 100;
    private static final int INDENT = 38;
    private static final int MOST_TOPICS = 6;

    private final Record record;
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Timeline(Record record) {
        this.record = record;
        for (Article article : record.articles()) {
            numbers.put(article.id(), numbers.size() + 1);
        }
    }

    /** The chronology of a record; ends in a line break. */
    public static String of(Record record) {
        return new Timeline(record).print();
    }

    private String print() {
        String year = "";
        for (Engagement engagement : record.engagements()) {
            PartialDate start = engagement.start();
            String now = start == null ? "none" : Integer.toString(start.year());
            if (!year.isEmpty() && !year.equals(now)) {
                out.append('\n');
            }
            year = now;
            print(engagement);
        }
        out.append('\n');
        for (Article article : record.articles()) {
            source(article);
        }
        return out.toString();
    }

    private void print(Engagement engagement) {
        String head = pad(day(engagement.start()), 16)
                + pad(engagement.kind().code(), 11)
                + pad(engagement.status().code(), 11);
        List<String> who = wrap(who(engagement), WIDTH - INDENT - 10);
        String marks = marks(engagement);
        line(head + who.get(0), marks);
        who.subList(1, who.size()).forEach(more -> line(" ".repeat(INDENT) + more, ""));
        wrap(details(engagement), WIDTH - INDENT).stream()
                .filter(text -> !text.isEmpty())
                .forEach(text -> line(" ".repeat(INDENT) + text, ""));
    }

    private void line(String text, String marks) {
        out.append(text);
        if (!marks.isEmpty()) {
            out.append(" ".repeat(Math.max(1, WIDTH - text.length() - marks.length())))
                    .append(marks);
        }
        out.append('\n');
    }

    private static String day(@Nullable PartialDate date) {
        if (date == null) {
            return "no date";
        }
        boolean whole = date.precision() == PartialDate.Precision.DAY;
        String weekday = date.firstDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return whole ? date + " " + weekday : date.toString();
    }

    private static String who(Engagement engagement) {
        List<String> parts = new ArrayList<>();
        for (Party party : engagement.parties()) {
            String people =
                    party.participants().stream().map(person -> person.name()).collect(Collectors.joining(", "));
            String state = party.state().value().replace("IGO:", "");
            parts.add(people.isEmpty() ? state : state + " " + people);
        }
        Place place = engagement.place();
        if (place != null && place.name() != null) {
            parts.add(place.name());
        }
        return String.join(", ", parts);
    }

    private static String details(Engagement engagement) {
        List<String> parts = new ArrayList<>();
        PartialDate end = engagement.end();
        if (end != null && !end.equals(engagement.start())) {
            parts.add("to " + (end.toString().length() == 10 ? end.toString().substring(5) : end));
        }
        if (engagement.durationMinutes() != null) {
            parts.add(engagement.durationMinutes() + " min");
        }
        if (!engagement.history().isEmpty()) {
            parts.add("was "
                    + engagement.history().get(engagement.history().size() - 1).code());
        }
        if (engagement.occasion() != null) {
            parts.add(engagement.occasion());
        }
        Set<String> tones = new LinkedHashSet<>();
        engagement.tones().forEach(tone -> tones.add("\"" + tone.term() + "\""));
        if (!tones.isEmpty()) {
            parts.add(String.join(", ", tones));
        }
        if (!engagement.topics().isEmpty()) {
            parts.add(topics(engagement.topics()));
        }
        return String.join(" · ", parts);
    }

    private static String topics(List<Topic> topics) {
        String shown = topics.stream().limit(MOST_TOPICS).map(Topic::code).collect(Collectors.joining(" "));
        int more = topics.size() - MOST_TOPICS;
        return more > 0 ? shown + " +" + more : shown;
    }

    private String marks(Engagement engagement) {
        return engagement.mentions().stream()
                .map(EngagementMention::evidence)
                .map(evidence -> numbers.getOrDefault(evidence.article(), 0))
                .distinct()
                .sorted()
                .limit(4)
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
    }

    private void source(Article article) {
        String date = article.published() == null
                ? "no date"
                : article.published().date().toString();
        String outlet = article.outlet() == null ? "no outlet found" : article.outlet();
        String title = article.title() == null ? "no title found" : article.title();
        String line = pad("[" + numbers.get(article.id()) + "]", 5) + pad(date, 12) + pad(cut(outlet, 24), 26) + title;
        out.append(cut(line, WIDTH)).append('\n');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
