package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that are not those of the contact but bound it: {@code before Christmas}, {@code by Friday} tell the month or year at
 * most; {@code the Friday before}, {@code the previous Friday} is the one before the day told last.
 */
final class Deadlines {

    private static final Set<String> UNTIL = Set.of("before", "by", "until", "till");
    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\b(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|morning|afternoon|evening|night|[ap]\\.?m)\\b|\\d[:.]\\d");
    private static final Set<String> ARTICLES = Set.of("the", "this", "next", "coming");
    private static final List<PartialDate.Precision> COARSE =
            List.of(PartialDate.Precision.MONTH, PartialDate.Precision.YEAR);
    private static final int DAYS_OF_WEEK = 7;
    private static final int SENTENCES_BACK = 3;

    private final ArticleText text;
    private final LastWeeks lastWeeks;
    private final WordClasses words;

    Deadlines(ArticleText text, WordClasses words) {
        this.text = text;
        this.lastWeeks = new LastWeeks(text);
        this.words = words;
    }

    /** The day as far as it is the contact's; null where nothing is left of it. */
    @Nullable
    PartialDate day(Draft draft, TimeExpression time, @Nullable PartialDate date) {
        if (date == null || date.precision() != PartialDate.Precision.DAY) {
            return date;
        }
        List<Token> words = draft.sentence.tokensIn(time.span());
        if (words.isEmpty()) {
            return date;
        }
        if (isBound(draft.sentence, words.get(0))
                && !HOUR.matcher(text.words(time.span())).find()) {
            return bounded(date);
        }
        if (isEarlier(draft.sentence, words)) {
            return before(time, date);
        }
        return lastWeeks.day(draft.sentence, time, date);
    }

    /** {@code before Christmas}; but {@code two days before Christmas} tells the day. */
    private static boolean isBound(Sentence sentence, Token first) {
        int at = first.index() - 1;
        while (at > 0 && ARTICLES.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
            at--;
        }
        boolean until = at > 0 && UNTIL.contains(sentence.token(at).form().toLowerCase(Locale.ROOT));
        boolean counted = at > 1 && sentence.token(at - 1).lemma().matches("day|week|month|hour|year|night|evening");
        return until && !counted;
    }

    /** The month or year in which both the news and the bound lie. */
    private @Nullable PartialDate bounded(PartialDate bound) {
        PartialDate published = text.published();
        if (published == null) {
            return null;
        }
        return COARSE.stream()
                .filter(precision -> published.precision().compareTo(precision) <= 0)
                .map(published::cutTo)
                .filter(cut -> cut.isCompatibleWith(bound))
                .findFirst()
                .orElse(null);
    }

    private boolean isEarlier(Sentence sentence, List<Token> inside) {
        Token first = inside.get(0);
        Token last = inside.get(inside.size() - 1);
        boolean named = inside.stream()
                        .anyMatch(word ->
                                words.has("preceding-adjective", word.form().toLowerCase(Locale.ROOT)))
                || (first.index() > 1
                        && words.has(
                                "preceding-adjective",
                                sentence.token(first.index() - 1).form().toLowerCase(Locale.ROOT)));
        int next = last.index() + 1;
        boolean before = last.form().equals("before")
                || (next < sentence.tokens().size()
                        && sentence.token(next).form().equals("before")
                        && sentence.token(next + 1).form().matches("[,.;:]"));
        boolean weekday =
                inside.stream().anyMatch(word -> word.form().matches("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"));
        return weekday && (named || before);
    }

    private PartialDate before(TimeExpression time, PartialDate date) {
        Optional<PartialDate> told = text.sentences().stream()
                .filter(sentence ->
                        sentence.index() <= time.sentence() && sentence.index() >= time.sentence() - SENTENCES_BACK)
                .flatMap(sentence -> text.times(sentence).stream())
                .filter(other -> other.span().end() <= time.span().start())
                .map(TimeExpression::start)
                .filter(Objects::nonNull)
                .filter(day -> day.precision() == PartialDate.Precision.DAY)
                .reduce((one, other) -> other);
        return told.filter(day -> !date.firstDay().isBefore(day.firstDay())
                        && date.firstDay().isBefore(day.firstDay().plusDays(DAYS_OF_WEEK)))
                .map(day -> PartialDate.of(date.firstDay().minusDays(DAYS_OF_WEEK)))
                .orElse(date);
    }
}
