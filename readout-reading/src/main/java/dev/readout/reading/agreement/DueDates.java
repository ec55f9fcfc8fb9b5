package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When what is agreed is to be done: {@code by May 14}, {@code before the end of 2026}, {@code until next March}. */
final class DueDates {

    private static final Set<String> LIMITS = Set.of("by", "until", "till", "before", "than");
    private static final int NEAR = 5;

    private final ArticleText text;

    DueDates(ArticleText text) {
        this.text = text;
    }

    /** The first such date of a sentence that is not past when the article appears. */
    Optional<PartialDate> due(Sentence sentence) {
        return text.times(sentence).stream()
                .filter(time -> isLimit(sentence, time))
                .flatMap(time -> Optional.ofNullable(time.end()).stream())
                .filter(this::isAhead)
                .findFirst();
    }

    /** Whether the last preposition before the expression sets a limit: {@code by the end of} too. */
    private static boolean isLimit(Sentence sentence, TimeExpression time) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().start() < time.span().end())
                .toList();
        int first = (int) before.stream()
                .filter(token -> token.span().end() <= time.span().start())
                .count();
        for (int i = first; i > Math.max(0, first - NEAR); i--) {
            String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (LIMITS.contains(form)) {
                return true;
            }
            if (!form.equals("the") && !form.equals("end") && !form.equals("of") && !form.equals("later")) {
                return false;
            }
        }
        return !before.isEmpty() && LIMITS.contains(firstWord(sentence, time));
    }

    private static String firstWord(Sentence sentence, TimeExpression time) {
        return sentence.tokensIn(time.span()).stream()
                .findFirst()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private boolean isAhead(PartialDate date) {
        PartialDate published = text.published();
        return published == null || !date.lastDay().isBefore(published.firstDay());
    }
}
