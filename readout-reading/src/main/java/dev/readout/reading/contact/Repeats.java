package dev.readout.reading.contact;

import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds out that the same happened at several times: {@code in September 2002 and again in May 2004}, {@code in Geneva in May,
 * in London in June and in Stockholm in July}.
 */
final class Repeats {

    private static final String PLACE = "(?:in|at) (?:the )?\\p{Lu}[\\p{L}'’. -]{1,25}";

    private static final Pattern JOINED = Pattern.compile(
            "(?:in \\p{L}[\\p{L} ]{2,20} )?,? ?and(?: again| then| in \\p{L}[\\p{L} ]{2,20})*(?: (?:on|in|of))?");

    /** In a list with commas each time has a place of its own. */
    private static final Pattern LISTED = Pattern.compile("(?:,|,? ?and)(?: again| then| later)* " + PLACE
            + "(?: (?:on|in))?|" + PLACE + "(?:,|,? ?and)(?: again| then| later)*(?: (?:on|in))?");

    private static final Pattern BEHIND = Pattern.compile("^(?:in|at) ");

    /** How far behind a time its place may end, in UTF-16 units. */
    private static final int NEAR = 30;

    private final ArticleText text;

    Repeats(ArticleText text) {
        this.text = text;
    }

    /** Keeps further times of a contact that are joined with the one before, where they tell days or months. */
    void add(Draft draft, Predicate<TimeExpression> tellsDays) {
        for (int i = 1; i < draft.times.size(); i++) {
            TimeExpression time = draft.times.get(i);
            TimeExpression before = draft.times.get(i - 1);
            if (tellsDays.test(time) && isOther(draft, time) && isJoined(before, time)) {
                draft.again.add(time);
            }
        }
    }

    /** Gives each further time the place that is told with it, before it or, where the first has its place behind, after it. */
    void place(Draft draft, PlaceNames names) {
        for (TimeExpression time : draft.again) {
            int from = draft.times.get(draft.times.indexOf(time) - 1).span().end();
            boolean behind = BEHIND.matcher(
                            text.words(new TextSpan(from, time.span().start())).strip())
                    .find();
            int start = behind ? time.span().end() : from;
            int end = behind ? time.span().end() + NEAR : time.span().start();
            draft.sentence.tokens().stream()
                    .filter(token ->
                            token.span().start() >= start && token.span().end() <= end)
                    .filter(token -> token.upos() == Upos.PROPN)
                    .flatMap(token -> names.at(draft.sentence, token).stream())
                    .findFirst()
                    .ifPresent(place -> draft.placesAgain.put(time, place));
        }
    }

    private static boolean isOther(Draft draft, TimeExpression time) {
        PartialDate start = time.start();
        return start != null
                && draft.start != null
                && start.precision() == draft.start.precision()
                && start.precision() != PartialDate.Precision.YEAR
                && !Matching.dates(draft.start, draft.end, start, time.end());
    }

    private boolean isJoined(TimeExpression before, TimeExpression time) {
        if (time.span().start() <= before.span().end()) {
            return false;
        }
        int gapStart = before.span().end();
        int gapEnd = time.span().start();
        String gap = text.words(new TextSpan(gapStart, gapEnd)).strip();
        return JOINED.matcher(gap).matches() || LISTED.matcher(gap).matches();
    }
}
