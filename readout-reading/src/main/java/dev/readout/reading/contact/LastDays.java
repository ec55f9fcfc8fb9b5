package dev.readout.reading.contact;

import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.text.ArticleText;
import java.util.Locale;
import java.util.Set;

/** The last day of a trip of which no first one is told is not the day on which it is made: {@code a visit that will last until Friday}. */
final class LastDays {

    private static final Set<String> UNTIL = Set.of("until", "till", "til");

    private final ArticleText text;

    LastDays(ArticleText text) {
        this.text = text;
    }

    /** Takes such a day from a trip. */
    void settle(Draft draft) {
        boolean last = draft.kind == EngagementKind.VISIT
                && draft.start != null
                && draft.times.size() == 1
                && draft.times.stream().allMatch(time -> isUntil(draft, time));
        if (last) {
            draft.start = null;
            draft.end = null;
            draft.times.clear();
        }
    }

    private boolean isUntil(Draft draft, TimeExpression time) {
        return text.sentences().get(time.sentence()).tokensIn(time.span()).stream()
                .findFirst()
                .map(Token::index)
                .filter(first -> first > 1)
                .map(first -> draft.sentence.token(first - 1).form().toLowerCase(Locale.ROOT))
                .filter(UNTIL::contains)
                .isPresent();
    }
}
