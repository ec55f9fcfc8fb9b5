package dev.readout.reading.text;

import dev.readout.reading.lexicon.Lexicon;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a text is what somebody spoke: the transcript of a briefing or of remarks, where a speaker's name in capitals, or
 * {@code QUESTION}, begins several of its paragraphs; or a speech, where somebody says {@code I} and {@code you} outside of
 * quotations all along, and hardly tells what others said.
 */
public final class Spoken {

    private static final int FEWEST_TURNS = 2;

    /** How many words a speech has at least; fewer where a turn opens it. */
    private static final int SPEECH_WORDS = 600;

    private static final int TURN_WORDS = 300;

    /** Of how many words one at least is a first or second person, in a speech; and where a turn opens the text. */
    private static final int SPEECH_SHARE = 125;

    private static final int TURN_SHARE = 250;

    private static final Pattern TURN = Pattern.compile(
            "(?m)^\\s*(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,5})(?: \\([^)\\n]{1,40}\\))?:\\s");
    /** News tell who said what: of how many words one at least reports, and begins a quotation; speeches do so seldom. */
    private static final int REPORT_SHARE = 200;

    private static final int QUOTE_SHARE = 100;

    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,1500}[”\"]|``(?:(?!'').){0,1500}''"
            + "|''(?:(?!'').){0,1500}''|«[^»]{0,1500}»|‘[^‘\\n]{12,1500}’(?![\\p{L}])");
    private static final Pattern REPORT =
            Pattern.compile("\\b(?:said|says|told|added|reported|announced|according to|argued|declined to)\\b");
    private static final Pattern PERSON = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e|[Yy]ou|[Yy]our)\\b");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Spoken() {}

    /** Whether an article is what one or several said; {@code DOHA: …} tells where news come from, {@code READ ALSO: …} is none of them. */
    public static boolean isTranscript(ArticleText text, Lexicon lexicon) {
        String whole = text.article().text();
        List<MatchResult> labels = TURN.matcher(whole)
                .results()
                .filter(turn -> !isPlace(turn.group(1), lexicon))
                .toList();
        boolean told = labels.stream().anyMatch(turn -> isTold(turn.start(1), text));
        int turns = told ? Math.min(labels.size(), FEWEST_TURNS) : 0;
        return turns == FEWEST_TURNS
                || isSpeech(whole, turns > 0 ? TURN_WORDS : SPEECH_WORDS, turns > 0 ? TURN_SHARE : SPEECH_SHARE);
    }

    private static boolean isSpeech(String whole, int fewestWords, int share) {
        String own = QUOTED.matcher(whole).replaceAll(" ");
        long words = count(WORD, own);
        return words >= fewestWords && count(PERSON, own) * share >= words && !isReport(whole, own, words);
    }

    private static boolean isReport(String whole, String own, long words) {
        return count(REPORT, own) * REPORT_SHARE >= words || count(QUOTED, whole) * QUOTE_SHARE >= words;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** Whether what begins at a character belongs to what the article tells, and not to the page around it. */
    private static boolean isTold(int start, ArticleText text) {
        return text.body().stream()
                .anyMatch(sentence -> sentence.span().start() <= start
                        && start < sentence.span().end());
    }

    private static boolean isPlace(String label, Lexicon lexicon) {
        return lexicon.cities().exactly(label).isPresent()
                || lexicon.states().exactly(label).isPresent();
    }
}
