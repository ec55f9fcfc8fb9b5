package dev.readout.page.plain;

import dev.readout.model.article.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a plain text apart. A page reads from the top: what stands before the headline is furniture;
 * between the headline and the first paragraph stand byline, date, captions and a subtitle; then comes the body, with
 * captions and links strewn in; after its last paragraph stand credits and teasers.
 */
final class Layout {

    private static final int DECK_WORDS = 4;
    private static final int TAIL_SENTENCE_WORDS = 6;
    private static final int HEADLINE_WORDS = 4;
    private static final int FEWEST_TEASERS = 3;
    private static final int MOST_WORDS_APART = 16;
    private static final int FEWEST_TO_COMPARE = 3;
    private static final double APART = 0.1;
    private static final int MOST_WORDS_STRANGE = 14;
    private static final double STRANGE = 0.2;
    private static final Pattern TOLD = Pattern.compile(
            "[\"“”]|\\b(said|says|told|tells|warn(s|ed)|adds|added|urge[ds]|call(s|ed) (for|on)|note[ds]|claim(s|ed)|expect(s|ed)|agree[ds]"
                    + "|den(ies|ied)|vow(s|ed)|would)\\b");
    private static final Pattern PERSON_AND_OFFICE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*( \\p{Lu}[\\p{L}.'’-]*){1,4}, (?!said|says)\\p{Lu}[^.!?]{3,70}");
    private static final String PERSON =
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|d[aei]|de la|der|van|von)){1,3}";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
    private static final Pattern PERSONS = Pattern.compile(
            PERSON + "(?:(?:(?:,| and|, and| &) " + PERSON + "){1,3}(?:(?: in|,) " + PLACE + ")?| in " + PLACE + ")");
    private static final int MOST_WORDS_OF_PERSONS = 10;
    private static final Pattern CAPTION_VERB = Pattern.compile(
            "\\b(shak(es|ing)|walks?|poses?|posing|sits?|stands?|speaks?|attends?|arrives?|gestures?|waves?|looks? on|inspects?|welcomes?"
                    + "|greets?|meets?|listens?|smiles?|hangs?|flutters?|fly|flies|talks?|addresses|takes? part|holds?|visits?"
                    + "|is (seen|pictured|shown)|are (seen|pictured|shown))\\b");
    private static final Pattern DATED_END = Pattern.compile(
            ".*\\b(on|in|,) (\\p{Lu}[\\p{L}]+\\.? \\d{1,2},? (19|20)\\d\\d|\\d{1,2} \\p{Lu}\\p{L}+\\.? (19|20)\\d\\d)\\s*[.,]?\\s*$",
            Pattern.DOTALL);
    private static final Pattern PLACE_IN_PICTURE = Pattern.compile(
            "\\((l|r|c|left|right|cent(er|re)|front|back)(,[^)]*)?\\)|, (left|right|centre|center),",
            Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final List<Optional<LineSign>> signs;
    private final OptionalInt title;
    private final @Nullable BlockKind[] kinds;
    private final int firstProse;
    private final int tail;
    private @Nullable Topic below;
    private int belowFrom;

    private Layout(List<Line> lines, @Nullable String knownTitle) {
        this.lines = lines;
        this.signs = lines.stream().map(line -> LineSigns.of(line.words())).toList();
        OptionalInt told = knownTitle == null ? OptionalInt.empty() : Headline.of(knownTitle, lines);
        // A text that comes with its title elsewhere need not repeat it.
        this.title = told.isPresent() || knownTitle != null ? told : Headline.in(lines, signs);
        this.kinds = new BlockKind[lines.size()];
        this.firstProse = firstProse();
        this.tail = tail();
    }

    /**
     * What each line is.
     *
     * @param lines the paragraphs of a text, in order
     * @param knownTitle the headline, where it is known from elsewhere
     */
    static List<BlockKind> of(List<Line> lines, @Nullable String knownTitle) {
        return new Layout(lines, knownTitle).kinds();
    }

    private List<BlockKind> kinds() {
        Map<String, Integer> repeats = repeats();
        for (int i = 0; i < lines.size(); i++) {
            kinds[i] = kind(i, repeats);
        }
        List<BlockKind> all = new ArrayList<>();
        for (BlockKind kind : kinds) {
            all.add(kind == null ? BlockKind.BODY : kind);
        }
        return all;
    }

    private BlockKind kind(int i, Map<String, Integer> repeats) {
        if (title.isPresent() && title.getAsInt() == i) {
            return BlockKind.TITLE;
        }
        if (title.isPresent() && i < title.getAsInt()) {
            return aside(i).orElse(BlockKind.FURNITURE);
        }
        if (i >= tail) {
            return inTail(i);
        }
        Optional<BlockKind> aside = aside(i);
        if (aside.isPresent()) {
            return aside.get();
        }
        boolean repeated = repeats.getOrDefault(lines.get(i).words(), 0) > 1;
        if (i < firstProse) {
            return repeated ? BlockKind.CAPTION : inDeck(i);
        }
        return isCaption(i)
                        || (repeated && !lines.get(i).isProse() && lines.get(i).hasLetters())
                ? BlockKind.CAPTION
                : BlockKind.BODY;
    }

    /** What a line is by its own words alone. */
    private Optional<BlockKind> aside(int i) {
        return signs.get(i).map(sign -> switch (sign) {
            case FURNITURE, SECTION -> BlockKind.FURNITURE;
            case BYLINE -> BlockKind.BYLINE;
            case CAPTION -> BlockKind.CAPTION;
            case DATE -> BlockKind.DATE;
        });
    }

    /** Between the headline and the first paragraph. */
    private BlockKind inDeck(int i) {
        Line line = lines.get(i);
        if (!line.hasLetters()) {
            return BlockKind.BODY;
        }
        if (isCaption(i)) {
            return BlockKind.CAPTION;
        }
        if (PERSON_AND_OFFICE.matcher(line.words()).matches() || isOfPersons(line)) {
            return BlockKind.BYLINE;
        }
        if (LineSigns.beginsWithDate(line.words()) || DateLines.hasDatedColumn(line.words())) {
            return BlockKind.DATE;
        }
        if (LineSigns.isMenu(line.words()) || Masthead.isName(line.words())) {
            return BlockKind.FURNITURE;
        }
        return (line.wordCount() < DECK_WORDS || isStrange(i)) && !isHeadingOfProse(i)
                ? BlockKind.FURNITURE
                : BlockKind.BODY;
    }

    /** Whether a line below the headline has hardly a word of the text: no subtitle does. */
    private boolean isStrange(int i) {
        Line line = lines.get(i);
        return line.wordCount() <= MOST_WORDS_STRANGE && textBelow(i).share(line.words()) <= STRANGE;
    }

    /** The topic of the paragraphs below a line; one for all lines of a list that stands above them. */
    private Topic textBelow(int i) {
        if (below == null || belowFrom <= i) {
            List<Line> rest = lines.subList(i + 1, lines.size());
            belowFrom = i
                    + 1
                    + (int) rest.stream().takeWhile(line -> !line.isProse()).count();
            below = new Topic(rest.stream().filter(Line::isProse).toList());
        }
        return below;
    }

    /** Whether a line names nothing but persons, and perhaps where they write from. */
    private static boolean isOfPersons(Line line) {
        return line.wordCount() <= MOST_WORDS_OF_PERSONS
                && PERSONS.matcher(line.words()).matches();
    }

    /** Whether the text begins with this short line as its heading: nothing but it and a paragraph. */
    private boolean isHeadingOfProse(int i) {
        return title.isEmpty() && i == 0 && i + 1 == firstProse;
    }

    private BlockKind inTail(int i) {
        Optional<BlockKind> aside = aside(i);
        if (aside.isPresent()) {
            return aside.get();
        }
        if (!lines.get(i).hasLetters()) {
            return BlockKind.BODY;
        }
        if (isCaption(i)) {
            return BlockKind.CAPTION;
        }
        return lines.get(i).wordCount() >= HEADLINE_WORDS ? BlockKind.RELATED : BlockKind.FURNITURE;
    }

    /** A picture's words: a verb in the present for what is seen, and when or where in the picture it is seen. */
    private boolean isCaption(int i) {
        String words = lines.get(i).words();
        if (words.length() > 400) {
            return false;
        }
        boolean verb = CAPTION_VERB.matcher(words).find();
        return (verb && DATED_END.matcher(words).matches() && !words.contains("said"))
                || (verb && PLACE_IN_PICTURE.matcher(words).find());
    }

    private int firstProse() {
        int from = title.isPresent() ? title.getAsInt() + 1 : 0;
        for (int i = from; i < lines.size(); i++) {
            if (signs.get(i).isEmpty() && lines.get(i).isProse() && !isCaption(i)) {
                return i;
            }
        }
        return from;
    }

    /** The first line after the article's end: at a heading of other things, at a run of teasers, or after the last sentence. */
    private int tail() {
        int end = lines.size();
        for (int i = firstProse + 1; i < lines.size(); i++) {
            if (signs.get(i).filter(sign -> sign == LineSign.SECTION).isPresent()
                    && proseAfter(i) * 2 <= proseBefore(i)) {
                end = i;
                break;
            }
        }
        end = Math.min(end, teasers());
        while (end > firstProse + 1 && !isArticleEnd(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isArticleEnd(int i) {
        Line line = lines.get(i);
        return signs.get(i).isEmpty()
                && !isCaption(i)
                && !LineSigns.closes(line.words())
                && (line.isProse()
                        || (line.wordCount() >= TAIL_SENTENCE_WORDS && (line.endsSentence() || line.endsOpen())))
                && !isApart(i);
    }

    /** Whether a short last line is of other things than the text: hardly a word of it stands there too, and nobody says it. */
    private boolean isApart(int i) {
        Line line = lines.get(i);
        if (line.wordCount() > MOST_WORDS_APART || TOLD.matcher(line.words()).find()) {
            return false;
        }
        List<Line> before =
                lines.subList(firstProse, i).stream().filter(Line::isProse).toList();
        return before.size() >= FEWEST_TO_COMPARE && new Topic(before).share(line.words()) <= APART;
    }

    /**
     * Where a run of teasers begins that goes on to the end: headlines of other stories, alone or each with a sentence
     * below it. A date or credit line must part it from the article.
     */
    private int teasers() {
        for (int i = Math.max(firstProse + 2, lines.size() / 4); i < lines.size(); i++) {
            boolean parted = signs.get(i)
                    .filter(sign -> sign == LineSign.DATE || sign == LineSign.BYLINE || sign == LineSign.FURNITURE)
                    .isPresent();
            if (parted && isTeasersFrom(i + 1)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isTeasersFrom(int start) {
        int headlines = 0;
        int sentences = 0;
        for (int i = start; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (signs.get(i).isPresent() || isCaption(i)) {
                continue;
            }
            if (isHeadline(line)) {
                headlines++;
            } else if (line.isProse()) {
                sentences++;
            }
        }
        return headlines >= FEWEST_TEASERS && headlines * 10 >= (headlines + sentences) * 4;
    }

    private static boolean isHeadline(Line line) {
        return line.wordCount() >= HEADLINE_WORDS && !line.endsSentence() && !line.endsOpen();
    }

    private int proseBefore(int end) {
        return prose(firstProse, end);
    }

    private int proseAfter(int start) {
        return prose(start, lines.size());
    }

    private int prose(int start, int end) {
        int length = 0;
        for (int i = start; i < end; i++) {
            length += signs.get(i).isEmpty() && lines.get(i).isProse()
                    ? lines.get(i).words().length()
                    : 0;
        }
        return length;
    }

    private Map<String, Integer> repeats() {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.words(), 1, Integer::sum));
        return counts;
    }
}
