package dev.readout.export.timeline;

import dev.readout.export.headline.SpelledLength;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of one contact: when, what, its status and who in the first, what more is known in those below. */
final class EngagementLines {

    /** The column at which names begin. */
    static final int INDENT = 38;

    private static final int DATE = 16;
    private static final int KIND = 11;
    private static final int STATUS = 11;
    private static final int MARKS = 11;
    private static final int MOST_TOPICS = 6;
    private static final int WORDS_SHOWN = 110;

    private final Sides sides;
    private final ArticleNumbers numbers;
    private final int width;

    EngagementLines(Sides sides, ArticleNumbers numbers, int width) {
        this.sides = sides;
        this.numbers = numbers;
        this.width = width;
    }

    /** The lines of a contact; the year is bold in the first one of that year. */
    List<Line> of(Engagement engagement, boolean firstOfYear) {
        List<Line> lines = new ArrayList<>();
        List<List<Run>> who = Line.wrap(who(engagement), width - INDENT - MARKS);
        List<ArticleId> told = engagement.mentions().stream()
                .map(mention -> mention.evidence().article())
                .toList();
        lines.add(head(engagement, firstOfYear).words(who.get(0)).endingAt(width, numbers.marks(told)));
        who.subList(1, who.size()).forEach(more -> lines.add(indented(more)));
        for (List<Run> detail : Line.wrap(details(engagement), width - INDENT)) {
            if (!detail.isEmpty()) {
                lines.add(indented(detail));
            }
        }
        return lines;
    }

    private static Line indented(List<Run> words) {
        return new Line().add(Run.space(INDENT)).words(words);
    }

    private static Line head(Engagement engagement, boolean firstOfYear) {
        String day = day(engagement.start());
        int year = firstOfYear && engagement.start() != null ? 4 : 0;
        return new Line()
                .add(new Run(day.substring(0, year), Ink.BOLD))
                .column(Run.plain(day.substring(year)), DATE - year)
                .column(Run.plain(engagement.kind().code()), KIND)
                .column(new Run(engagement.status().code(), ink(engagement.status())), STATUS);
    }

    private static Ink ink(EngagementStatus status) {
        return switch (status) {
            case HELD, ONGOING -> Ink.PLAIN;
            case SCHEDULED -> Ink.DIM;
            case PROPOSED -> Ink.DIM_ITALIC;
            case POSTPONED, CANCELLED, REFUSED -> Ink.DIM_STRUCK;
        };
    }

    private static String day(@Nullable PartialDate date) {
        if (date == null) {
            return "no date";
        }
        boolean whole = date.precision() == PartialDate.Precision.DAY;
        String weekday = date.firstDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return whole ? date + " " + weekday : date.toString();
    }

    private List<Run> who(Engagement engagement) {
        List<Run> words = new ArrayList<>();
        for (Party party : engagement.parties()) {
            comma(words);
            words.add(new Run(party.state().value().replace("IGO:", ""), sides.ink(party.state())));
            String people =
                    party.participants().stream().map(person -> person.name()).collect(Collectors.joining(", "));
            words.addAll(Line.words(people, Ink.PLAIN));
        }
        Place place = engagement.place();
        if (place != null && place.name() != null) {
            comma(words);
            words.addAll(Line.words(place.name(), Ink.PLAIN));
        }
        return words;
    }

    private static void comma(List<Run> words) {
        if (!words.isEmpty()) {
            Run last = words.remove(words.size() - 1);
            words.add(new Run(last.text() + ",", last.ink()));
        }
    }

    private static List<Run> details(Engagement engagement) {
        List<List<Run>> parts = new ArrayList<>();
        PartialDate end = engagement.end();
        if (end != null && !end.equals(engagement.start())) {
            parts.add(Line.words("to " + shortened(end, engagement.start()), Ink.PLAIN));
        }
        if (engagement.durationMinutes() != null) {
            parts.add(Line.words(SpelledLength.ofMinutes(engagement.durationMinutes()), Ink.PLAIN));
        }
        if (!engagement.history().isEmpty()) {
            String before =
                    engagement.history().get(engagement.history().size() - 1).code();
            parts.add(Line.words("was " + before, Ink.DIM));
        }
        if (engagement.occasion() != null) {
            parts.add(Line.words(engagement.occasion(), Ink.PLAIN));
        }
        if (engagement.independentArticles() < engagement.articles()) {
            String count = engagement.articles() + " articles, " + engagement.independentArticles() + " independent";
            parts.add(Line.words(count, Ink.DIM));
        }
        parts.add(tones(engagement));
        parts.add(Line.words(topics(engagement.topics()), Ink.PLAIN));
        if (nobodyIsNamed(engagement)) {
            String words = engagement.mentions().get(0).evidence().quote().replaceAll("\\s+", " ");
            parts.add(Line.words("\"" + Line.cut(words, WORDS_SHOWN) + "\"", Ink.ITALIC));
        }
        engagement
                .conflicts()
                .forEach(conflict -> parts.add(Line.words("accounts differ: " + values(conflict), Ink.BOLD)));
        return joined(parts);
    }

    private static String values(Conflict conflict) {
        boolean length = conflict.field().equals("duration_minutes");
        return (length ? "length" : conflict.field().replace('_', ' ')) + " "
                + conflict.values().stream()
                        .map(value -> length ? SpelledLength.ofMinutes(Integer.parseInt(value.value())) : value.value())
                        .collect(Collectors.joining(" or "));
    }

    private static List<Run> joined(List<List<Run>> parts) {
        List<Run> words = new ArrayList<>();
        for (List<Run> part : parts) {
            if (!part.isEmpty() && !words.isEmpty()) {
                words.add(new Run("·", Ink.DIM));
            }
            words.addAll(part);
        }
        return words;
    }

    /** The last day, without the year where the first has the same. */
    private static String shortened(PartialDate end, @Nullable PartialDate start) {
        boolean same = start != null && start.year() == end.year() && end.precision() == PartialDate.Precision.DAY;
        return same ? end.toString().substring(5) : end.toString();
    }

    private static List<Run> tones(Engagement engagement) {
        Set<String> terms = new LinkedHashSet<>();
        engagement.tones().forEach(tone -> terms.add("\"" + tone.term() + "\""));
        return Line.words(String.join(", ", terms), Ink.ITALIC);
    }

    private static String topics(List<Topic> topics) {
        String shown = topics.stream().limit(MOST_TOPICS).map(Topic::code).collect(Collectors.joining(" "));
        int more = topics.size() - MOST_TOPICS;
        return more > 0 ? shown + " +" + more : shown;
    }

    private static boolean nobodyIsNamed(Engagement engagement) {
        return engagement.parties().stream()
                .allMatch(party -> party.participants().isEmpty());
    }
}
