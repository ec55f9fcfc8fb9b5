package dev.readout.language.time;

import dev.readout.language.time.meaning.Genre;
import dev.readout.language.time.meaning.Grain;
import dev.readout.language.time.meaning.Moment;
import dev.readout.language.time.meaning.Reading;
import dev.readout.language.time.meaning.Setting;
import dev.readout.language.time.meaning.Tense;
import dev.readout.language.time.rule.Find;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the finds of one text in their order, each against the dates told before. Not for more than one thread. */
final class Chronology {

    /** How many sentences on the year that one tells still holds in a narrative; news comes back to its own time at once. */
    private static final int NARRATIVE_SENTENCES = 1;

    private static final Set<String> TELLING = Set.of("in", "during", "since", "by", "of", "throughout");
    private static final Set<String> LIST_WORDS = Set.of("and", "or", ",", "&");

    private final Genre genre;
    private final @Nullable Moment published;
    private @Nullable Moment reference;
    private final int nearSentences;
    private int yearToldIn;
    private int referenceToldIn = Integer.MIN_VALUE;
    private int newsYearToldIn = Integer.MIN_VALUE;
    private int newsYear;

    Chronology(Genre genre, @Nullable Moment published, @Nullable LocalDate reference) {
        this.genre = genre;
        this.published = published;
        this.reference = reference == null ? null : Moment.day(reference);
        this.nearSentences = genre == Genre.NARRATIVE ? NARRATIVE_SENTENCES : 0;
        this.yearToldIn = -1 - nearSentences;
    }

    /** The expressions of a find; the dates among them become what later ones count from. */
    List<TimeExpression> resolve(Occurrence occurrence) {
        List<Find.Part> parts = occurrence.find().parts();
        List<Reading> readings = readings(parts, setting(occurrence));
        Moment first = edge(readings, true);
        Moment last = edge(readings, false);
        boolean range = occurrence.find().rule().range() && parts.size() == 2 && isStretch(occurrence, first, last);
        List<TimeExpression> times = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Reading reading = readings.get(i);
            times.add(
                    range
                            ? expression(occurrence, parts.get(i), reading, first, last)
                            : expression(occurrence, parts.get(i), reading, reading.moment(), reading.until()));
            remember(occurrence, parts.get(i), reading);
        }
        return times;
    }

    private Setting setting(Occurrence occurrence) {
        boolean near = occurrence.sentence().index() - yearToldIn <= nearSentences && reference != null;
        Tense tense = TenseReader.tense(occurrence.sentence(), occurrence.span());
        int sentence = occurrence.sentence().index();
        boolean fresh = reference != null && sentence - referenceToldIn <= 1 && referenceToldIn >= 0;
        Integer year = newsYearToldIn >= 0 && sentence - newsYearToldIn <= 1 ? newsYear : null;
        return new Setting(genre, published, reference, near, fresh, year, tense, null, null);
    }

    /**
     * Each part after the one before it; a first before a second that alone tells its year, or whose end is still to come:
     * {@code is visiting from May 30 to June 2} in the news of June 1.
     */
    private static List<Reading> readings(List<Find.Part> parts, Setting setting) {
        List<Reading> readings = new ArrayList<>();
        Setting next = setting;
        for (int i = 0; i < parts.size(); i++) {
            Setting own = next;
            boolean leftOpen = !parts.get(i).meaning().isComplete();
            boolean notOver = setting.tense() == Tense.FUTURE;
            if (leftOpen
                    && i + 1 < parts.size()
                    && (notOver || parts.get(parts.size() - 1).meaning().isComplete())) {
                Moment later = parts.get(parts.size() - 1).meaning().in(setting).moment();
                own = later == null ? setting : setting.before(later);
            }
            Reading reading = parts.get(i).meaning().in(own);
            readings.add(reading);
            next = reading.moment() == null ? setting : setting.after(reading.moment());
        }
        return readings;
    }

    /** {@code 18 to 21 June} is a stretch, {@code 18 and 21 June} are two days, {@code 18 and 19 June} are a stretch again. */
    private static boolean isStretch(Occurrence occurrence, @Nullable Moment first, @Nullable Moment last) {
        if (first == null || last == null) {
            return false;
        }
        Find find = occurrence.find();
        String join = occurrence.atoms().get(find.parts().get(1).start() - 1).folded();
        boolean between = occurrence.atoms().get(find.start()).folded().equals("between");
        boolean listed = LIST_WORDS.contains(join) && !between;
        return !listed || !first.last().plusDays(1).isBefore(last.first());
    }

    private static @Nullable Moment edge(List<Reading> readings, boolean first) {
        Comparator<Moment> order = first ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return readings.stream()
                .map(Reading::moment)
                .filter(Objects::nonNull)
                .min(order)
                .orElse(null);
    }

    private void remember(Occurrence occurrence, Find.Part part, Reading reading) {
        int sentence = occurrence.sentence().index();
        Moment moment = reading.moment();
        if (moment == null || reading.type() == TimexType.SET) {
            return;
        }
        if (isAside(moment, part.start())) {
            return;
        }
        reference = moment;
        referenceToldIn = sentence;
        rememberYear(occurrence, part, moment);
        boolean otherYear = published == null
                || moment.first().getYear() != published.first().getYear();
        if (part.meaning().isComplete() && otherYear && isTold(occurrence, part, moment)) {
            yearToldIn = sentence;
        } else if (genre == Genre.NEWS && !part.meaning().isComplete() && yearToldIn < sentence - nearSentences) {
            yearToldIn = -1 - nearSentences;
        }
    }

    /** The year of which a sentence of the news tells; it goes on as long as dates of it follow. */
    private void rememberYear(Occurrence occurrence, Find.Part part, Moment moment) {
        int year = moment.first().getYear();
        boolean told = part.meaning().isComplete()
                && (moment.grain().isFinerThan(Grain.YEAR)
                        || (part.start() > 0
                                && occurrence
                                        .atoms()
                                        .get(part.start() - 1)
                                        .folded()
                                        .equals("in")));
        boolean goesOn =
                newsYearToldIn >= 0 && year == newsYear && moment.grain().isFinerThan(Grain.YEAR);
        if (told || goesOn) {
            newsYear = year;
            newsYearToldIn = occurrence.sentence().index();
        }
    }

    /** A year that stands before a noun ({@code the 2020 election}) does not tell when the rest happened. */
    private static boolean isTold(Occurrence occurrence, Find.Part part, Moment moment) {
        return moment.grain().isFinerThan(Grain.YEAR)
                || (part.start() > 0
                        && TELLING.contains(
                                occurrence.atoms().get(part.start() - 1).folded()));
    }

    /**
     * In a narrative a bare year far from the story, or a coarser time, leaves the story where it is, unless a sentence
     * begins with it.
     */
    private boolean isAside(Moment moment, int atom) {
        if (reference == null || genre == Genre.NEWS || moment.grain().isFinerThan(Grain.YEAR)) {
            return false;
        }
        int years = moment.first().getYear() - reference.first().getYear();
        boolean opens = atom <= 1;
        return moment.grain() != Grain.YEAR || (!opens && Math.abs(years) > 1);
    }

    private static TimeExpression expression(
            Occurrence occurrence, Find.Part part, Reading reading, @Nullable Moment first, @Nullable Moment last) {
        PartialDate start = first == null ? null : first.start().orElse(null);
        PartialDate end = start == null
                ? null
                : Objects.requireNonNullElse(last, first).end().orElse(null);
        boolean known = start != null && end != null;
        return new TimeExpression(
                occurrence.span(part),
                occurrence.sentence().index(),
                reading.type(),
                reading.value(),
                reading.mod(),
                known ? start : null,
                known ? end : null,
                reading.minutes(),
                occurrence.find().rule().id());
    }
}
