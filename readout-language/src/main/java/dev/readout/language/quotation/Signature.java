package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code “…” — Wang Yi}: a dash and a name behind the speech, and nothing else. */
final class Signature {

    private static final Pattern DASH_AND_NAME = Pattern.compile(
            "\\s*([―—–]|--?)\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4})(?=\\s*(?:$|\\n|[“\"(]))");

    private Signature() {}

    /** The report that the signature of {@code stretch} makes; empty where it has none. */
    static Optional<Report> behind(ParsedText parse, Stretch stretch, int sentence) {
        Matcher matcher = DASH_AND_NAME.matcher(parse.text());
        matcher.region(stretch.span().end(), parse.text().length());
        if (!stretch.closed() || !matcher.lookingAt()) {
            return Optional.empty();
        }
        TextSpan dash = new TextSpan(matcher.start(1), matcher.end(1));
        TextSpan name = new TextSpan(matcher.start(2), matcher.end(2));
        return Optional.of(new Report(
                sentence, null, SpeechAct.SAY, dash, name, List.of(stretch.span()), null, "speech:signature"));
    }
}
