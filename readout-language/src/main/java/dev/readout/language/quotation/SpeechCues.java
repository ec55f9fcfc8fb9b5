package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words that report a stretch of direct speech, by where they stand more than by the tree. */
final class SpeechCues {

    private static final int REACH = 40;
    private static final int NEAR = 3;
    private static final int BARE = 6;

    /** Relations of words that begin a clause or an object of the reporter's, into which the quoted words belong. */
    private static final Set<String> CLAUSAL = Set.of("nsubj", "csubj", "expl", "aux", "cop", "mark", "obj");

    private static final Cue COLON = new Cue("colon", "", Upos.PUNCT, SpeechAct.SAY, List.of());

    private final ParsedText parse;
    private final QuoteMarks marks;
    private final CueLexicon lexicon;
    private final int[] starts;

    SpeechCues(ParsedText parse, QuoteMarks marks, CueLexicon lexicon) {
        this.parse = parse;
        this.marks = marks;
        this.lexicon = lexicon;
        this.starts = parse.sentences().stream()
                .mapToInt(sentence -> sentence.span().start())
                .toArray();
    }

    /**
     * A reporting word with its speaker.
     *
     * @param head the word
     * @param speaker the head of the speaker's phrase, or null
     */
    record Found(
            Sentence sentence,
            Token head,
            Cue cue,
            @Nullable Token speaker) {

        boolean sameHead(Found other) {
            return sentence.index() == other.sentence.index() && head.index() == other.head.index();
        }

        Report report(List<TextSpan> content) {
            Words words = CueWords.of(sentence, head)
                    .plus(Words.of(
                            sentence, CueLexicon.particle(sentence, head, cue).toList()));
            Words phrase = speaker == null
                    ? Words.none(sentence)
                    : SourcePhrase.phrase(sentence, speaker).minus(words);
            return new Report(
                    sentence.index(),
                    head,
                    cue.act(),
                    span(words),
                    phrase.isEmpty() ? null : span(phrase),
                    content,
                    null,
                    "speech:" + cue.lemma());
        }

        private TextSpan span(Words words) {
            return sentence.token(words.first())
                    .span()
                    .cover(sentence.token(words.last()).span());
        }
    }

    /** Index of the sentence that {@code offset} lies in or behind. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether a stretch is speech of its own, and not some words quoted within a sentence of the reporter's. */
    boolean isSpeech(Stretch stretch) {
        String text = stretch.span().of(parse.text());
        if (text.chars().filter(Character::isWhitespace).count() < 1) {
            return false;
        }
        boolean opens =
                opensSentence(stretch) || isSetOff(stretch) || of(stretch).isPresent();
        return opens && (endsClause(text) || !stretch.closed() || endsSentence(stretch));
    }

    /** Whether nothing stands before the stretch in its paragraph. */
    boolean opensParagraph(Stretch stretch) {
        Sentence sentence = parse.sentences().get(sentenceAt(stretch.span().start()));
        boolean first = sentence.index() == 0
                || parse.sentences().get(sentence.index() - 1).paragraph() != stretch.paragraph();
        return first && opensSentence(stretch);
    }

    /** The word that reports the stretch: behind it in its last sentence, else before it in its first. */
    Optional<Found> of(Stretch stretch) {
        return behind(stretch).or(() -> before(stretch)).or(() -> behindColon(stretch));
    }

    /** The subject of the sentence before, if that sentence ends in a colon. */
    Optional<Found> introduction(int sentence) {
        if (sentence == 0) {
            return Optional.empty();
        }
        Sentence intro = parse.sentences().get(sentence - 1);
        Token last = intro.token(intro.tokens().size());
        if (!last.form().equals(":")) {
            return Optional.empty();
        }
        Optional<Found> reporting = IntStream.iterate(last.index() - 1, i -> i >= 1, i -> i - 1)
                .mapToObj(intro::token)
                .map(token -> found(intro, token))
                .flatMap(Optional::stream)
                .findFirst();
        return reporting.filter(found -> found.speaker() != null);
    }

    /** "The minister was blunter: “…”": whoever the sentence is about that ends in a colon before the speech. */
    private Optional<Found> behindColon(Stretch stretch) {
        Sentence sentence = parse.sentences().get(sentenceAt(stretch.span().start()));
        List<Token> ahead = outside(sentence).stream()
                .filter(token -> token.span().end() <= stretch.span().start())
                .toList();
        Token root = sentence.root();
        boolean colon = ahead.size() > 2 && ahead.get(ahead.size() - 1).form().equals(":");
        return colon && ahead.contains(root)
                ? SourcePhrase.ownSubject(sentence, root)
                        .filter(subject -> ahead.contains(subject) && subject.upos() != Upos.DET)
                        .map(subject -> new Found(sentence, root, COLON, subject))
                : Optional.empty();
    }

    private Optional<Found> behind(Stretch stretch) {
        if (!stretch.closed()) {
            return Optional.empty();
        }
        Sentence sentence = sentenceBehind(stretch);
        List<Token> after = outside(sentence).stream()
                .filter(token -> token.span().start() >= stretch.span().end())
                .takeWhile(token -> !isOpening(token))
                .limit(REACH)
                .toList();
        return after.stream()
                .map(token -> found(sentence, token))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(found -> isBeside(sentence, found, after));
    }

    /** The sentence that goes on behind the stretch; the next one where a comma ends the stretch and a sentence was cut there. */
    private Sentence sentenceBehind(Stretch stretch) {
        Sentence sentence = parse.sentences().get(sentenceAt(stretch.span().end() - 1));
        int next = sentence.index() + 1;
        boolean ends = sentence.span().end() <= stretch.span().end()
                && next < parse.sentences().size()
                && parse.sentences().get(next).paragraph() == stretch.paragraph();
        if (!ends) {
            return sentence;
        }
        Sentence behind = parse.sentences().get(next);
        return endsInComma(stretch.span().of(parse.text())) || isBareReport(behind) ? behind : sentence;
    }

    /** "Who knows?” he asked.": a sentence that says no more than that somebody spoke. */
    private boolean isBareReport(Sentence sentence) {
        Token root = sentence.root();
        boolean complete = sentence.children(root).stream()
                .anyMatch(child -> child.is("ccomp") || child.is("xcomp") || child.is("obj") || child.is("parataxis"));
        return !complete && found(sentence, root).isPresent() && root.index() <= BARE;
    }

    private static boolean endsInComma(String stretch) {
        return stretch.replaceAll("[\"'”’»]+$", "").endsWith(",");
    }

    /** Whether the reporting word with its speaker stands right behind the speech. */
    private static boolean isBeside(Sentence sentence, Found found, List<Token> after) {
        if (found.speaker() == null) {
            return false;
        }
        int first = SourcePhrase.phrase(sentence, found.speaker()).first();
        int nearest = Math.min(first, found.head().index());
        return nearest >= after.get(0).index() && nearest <= after.get(0).index() + NEAR;
    }

    private Optional<Found> before(Stretch stretch) {
        Sentence sentence = parse.sentences().get(sentenceAt(stretch.span().start()));
        List<Token> ahead = new ArrayList<>(outside(sentence).stream()
                .filter(token -> token.span().end() <= stretch.span().start())
                .toList());
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        Token last = ahead.get(ahead.size() - 1);
        for (int i = ahead.size() - 1; i >= 0; i--) {
            Token token = ahead.get(i);
            Optional<Found> found = found(sentence, token);
            if (found.isPresent()) {
                return found.filter(word -> introduces(sentence, word.head(), last))
                        .filter(word -> !leadsInto(sentence, word.head(), last, stretch));
            }
        }
        return Optional.empty();
    }

    /** Whether only the reporting word's own words stand between it and the last word before the speech. */
    private static boolean introduces(Sentence sentence, Token verb, Token last) {
        boolean setOff = last.form().equals(",") || last.form().equals(":");
        return IntStream.rangeClosed(verb.index() + 1, last.index())
                .mapToObj(sentence::token)
                .allMatch(token -> token.upos() != Upos.VERB
                        && token.upos() != Upos.SCONJ
                        && (setOff || !CLAUSAL.contains(token.relation())));
    }

    /** Whether a word between the verb and the speech belongs to a word of the speech: "says their “latest mistake …”". */
    private static boolean leadsInto(Sentence sentence, Token verb, Token last, Stretch stretch) {
        return IntStream.rangeClosed(verb.index() + 1, last.index())
                .mapToObj(sentence::token)
                .filter(token -> token.upos() != Upos.PUNCT)
                .flatMap(token -> sentence.head(token).stream())
                .anyMatch(head -> stretch.span().contains(head.span()));
    }

    private Optional<Found> found(Sentence sentence, Token token) {
        if (token.upos() != Upos.VERB || isQuotedAs(sentence, token)) {
            return Optional.empty();
        }
        return lexicon.cues(sentence, token).stream()
                .filter(Cue::introducesSpeech)
                .findFirst()
                .map(cue ->
                        new Found(sentence, token, cue, speaker(sentence, token).orElse(null)));
    }

    /** "Was quoted as saying": the second verb reports. */
    private static boolean isQuotedAs(Sentence sentence, Token verb) {
        return Grammar.isPassive(sentence, verb)
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.xpos().equals("VBG") && Grammar.isMarked(sentence, child, "as"));
    }

    private Optional<Token> speaker(Sentence sentence, Token verb) {
        Optional<Token> subject = SourcePhrase.subject(sentence, verb).filter(this::isOutside);
        if (subject.isPresent()) {
            return subject;
        }
        return verb.lemma().equals("tell") ? nounBefore(sentence, verb) : inverted(sentence, verb);
    }

    /** "…," one negotiator told this newspaper: the noun right before the verb, where the tree gives it to another. */
    private Optional<Token> nounBefore(Sentence sentence, Token verb) {
        return Optional.of(verb.index() - 1)
                .filter(index -> index > 0)
                .map(sentence::token)
                .filter(this::isOutside)
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON);
    }

    /** "… ," said the minister: the noun behind the verb, whatever the parser calls it. */
    private Optional<Token> inverted(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.index() > verb.index() && isOutside(child))
                .filter(child -> child.upos() == Upos.NOUN || child.upos() == Upos.PROPN || child.upos() == Upos.PRON)
                .filter(child -> sentence.children(child, "case").isEmpty())
                .filter(child -> sentence.subtree(child).get(0).index() == verb.index() + 1)
                .findFirst();
    }

    private List<Token> outside(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> isOutside(token) || isOpening(token))
                .toList();
    }

    private boolean isOutside(Token token) {
        return !marks.isInside(token.span().start());
    }

    private boolean isOpening(Token token) {
        TextSpan stretch = marks.stretch(token.span());
        return stretch != null && stretch.start() == token.span().start();
    }

    /** Whether the stretch begins its sentence. */
    boolean opensSentence(Stretch stretch) {
        Sentence sentence = parse.sentences().get(sentenceAt(stretch.span().start()));
        return sentence.span().start() >= stretch.span().start();
    }

    private boolean endsSentence(Stretch stretch) {
        Sentence sentence = parse.sentences().get(sentenceAt(stretch.span().end() - 1));
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= stretch.span().end())
                .allMatch(token -> token.upos() == Upos.PUNCT);
    }

    /** Whether a comma or colon stands right before the stretch. */
    private boolean isSetOff(Stretch stretch) {
        int i = stretch.span().start() - 1;
        while (i >= 0 && Character.isWhitespace(parse.text().charAt(i))) {
            i--;
        }
        return i >= 0 && (parse.text().charAt(i) == ',' || parse.text().charAt(i) == ':');
    }

    private static boolean endsClause(String stretch) {
        int i = stretch.length() - 1;
        while (i > 0 && "\"'”’»".indexOf(stretch.charAt(i)) >= 0) {
            i--;
        }
        return ".,?!…—-".indexOf(stretch.charAt(i)) >= 0;
    }
}
