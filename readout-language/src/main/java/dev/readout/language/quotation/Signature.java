package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code “…” — Wang Yi, in an interview}: a dash and a name behind the speech, and nothing else in the paragraph but where
 * it was said or who that is.
 */
final class Signature {

    /** Spaces that keep words together count as such too. */
    private static final Pattern DASH_AND_NAME = Pattern.compile(
            "\\s*([―—–]|--?)\\s*((?:(?:former|then|acting) )?\\p{Lu}[\\p{L}.'’-]*(?:[ \\xA0]\\p{Lu}[\\p{L}.'’-]*){0,4})"
                    + "(?:\\s*[,(][^\\n“”\"―—–:;]{0,100})?(?=\\s*(?:$|\\n|[“\"]))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Signature() {}

    /** The report that the signature of {@code stretch} makes; empty where it has none. */
    static Optional<Report> behind(ParsedText parse, Stretch stretch, int sentence) {
        Matcher matcher = DASH_AND_NAME.matcher(parse.text());
        matcher.region(stretch.span().end(), parse.text().length());
        if (!stretch.closed() || !matcher.lookingAt()) {
            return Optional.empty();
        }
        TextSpan dash = new TextSpan(matcher.start(1), matcher.end(1));
        boolean stopped = matcher.group(2).matches(".*\\p{Ll}{3}\\.");
        TextSpan name = new TextSpan(matcher.start(2), stopped ? matcher.end(2) - 1 : matcher.end(2));
        return Optional.of(new Report(
                sentence, null, SpeechAct.SAY, dash, name, List.of(stretch.span()), null, "speech:signature"));
    }
}
