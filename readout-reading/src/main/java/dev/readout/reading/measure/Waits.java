package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads after how long a measure begins: {@code takes effect in 30 days}, counted from the day of the news. */
final class Waits {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWM])");

    private final ArticleText text;
    private final WordClasses words;

    Waits(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** The day, or for months the month, from which something holds, if a verb tells that it begins after such a time. */
    Optional<PartialDate> day(Sentence sentence) {
        PartialDate published = text.published();
        if (published == null || published.precision() != PartialDate.Precision.DAY) {
            return Optional.empty();
        }
        return text.times(sentence).stream()
                .filter(time -> time.type() == TimexType.DURATION && begins(sentence, time))
                .flatMap(time -> after(published.firstDay(), time.value()).stream())
                .findFirst();
    }

    private boolean begins(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        int first = inside.isEmpty() ? 0 : inside.get(0).index();
        int last = inside.isEmpty() ? 0 : inside.get(inside.size() - 1).index();
        boolean in = first > 1 && form(sentence, first - 1).equals("in");
        boolean now =
                last < sentence.tokens().size() && form(sentence, last + 1).equals("from");
        Optional<Token> verb = sentence.headOf(time.span()).flatMap(sentence::head);
        return (in || now)
                && verb.filter(word -> !word.xpos().equals("VBD")
                                && words.value("begin-verb", sentence, word).isPresent())
                        .isPresent();
    }

    private static String form(Sentence sentence, int index) {
        return sentence.token(index).form().toLowerCase(Locale.ROOT);
    }

    private static Optional<PartialDate> after(LocalDate day, String length) {
        Matcher match = LENGTH.matcher(length);
        if (!match.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(match.group(1));
        return Optional.of(
                switch (match.group(2)) {
                    case "D" -> PartialDate.of(day.plusDays(count));
                    case "W" -> PartialDate.of(day.plusWeeks(count));
                    default -> PartialDate.of(day.plusMonths(count)).cutTo(PartialDate.Precision.MONTH);
                });
    }
}
