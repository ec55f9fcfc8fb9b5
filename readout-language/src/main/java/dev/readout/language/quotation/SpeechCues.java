package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words that report a stretch of direct speech, by where they stand more than by the tree. */
final class SpeechCues {

    private static final int REACH = 40;
    private static final int NEAR = 3;
    private static final int BARE = 6;

    /** Relations of words that begin a clause or an object of the reporter's, into which the quoted words belong. */
    private static final Set<String> CLAUSAL = Set.of("nsubj", "csubj", "expl", "aux", "cop", "mark", "obj");

    private static final Cue COLON = new Cue("colon", "", Upos.PUNCT, SpeechAct.SAY, List.of());

    private final ParsedText parse;
    private final SpeechPlaces places;
    private final SpeechVerbs verbs;

    SpeechCues(ParsedText parse, SpeechPlaces places, CueLexicon lexicon) {
        this.parse = parse;
        this.places = places;
        this.verbs = new SpeechVerbs(lexicon, places);
    }

    /** Whether a stretch is speech of its own, and not some words quoted within a sentence of the reporter's. */
    boolean isSpeech(Stretch stretch) {
        String text = stretch.span().of(parse.text());
        if (text.chars().filter(Character::isWhitespace).count() < 1) {
            return false;
        }
        boolean opens = places.opensSentence(stretch)
                || places.isSetOff(stretch)
                || of(stretch).isPresent();
        return opens && (endsClause(text) || !stretch.closed() || places.endsSentence(stretch));
    }

    /** The word that reports the stretch: behind it in its last sentence, else before it in its first. */
    Optional<SpeechCue> of(Stretch stretch) {
        return behind(stretch).or(() -> before(stretch)).or(() -> behindColon(stretch));
    }

    /** The subject of the sentence before, if that sentence ends in a colon. */
    Optional<SpeechCue> introduction(int sentence) {
        if (sentence == 0) {
            return Optional.empty();
        }
        Sentence intro = parse.sentences().get(sentence - 1);
        Token last = intro.token(intro.tokens().size());
        if (!last.form().equals(":")) {
            return Optional.empty();
        }
        Optional<SpeechCue> reporting = IntStream.iterate(last.index() - 1, i -> i >= 1, i -> i - 1)
                .mapToObj(intro::token)
                .map(token -> verbs.found(intro, token))
                .flatMap(Optional::stream)
                .findFirst();
        return reporting.filter(found -> found.speaker() != null);
    }

    /** "The minister was blunter: “…”": whoever the sentence is about that ends in a colon before the speech. */
    private Optional<SpeechCue> behindColon(Stretch stretch) {
        Sentence sentence = places.sentenceOf(stretch);
        List<Token> ahead = places.outside(sentence).stream()
                .filter(token -> token.span().end() <= stretch.span().start())
                .toList();
        Token root = sentence.root();
        boolean colon = ahead.size() > 2 && ahead.get(ahead.size() - 1).form().equals(":");
        return colon && ahead.contains(root)
                ? SourcePhrase.ownSubject(sentence, root)
                        .filter(subject -> ahead.contains(subject) && subject.upos() != Upos.DET)
                        .map(subject -> new SpeechCue(sentence, root, COLON, subject))
                : Optional.empty();
    }

    private Optional<SpeechCue> behind(Stretch stretch) {
        if (!stretch.closed()) {
            return Optional.empty();
        }
        Sentence sentence = sentenceBehind(stretch);
        List<Token> after = places.outside(sentence).stream()
                .filter(token -> token.span().start() >= stretch.span().end())
                .takeWhile(token -> !places.isOpening(token))
                .limit(REACH)
                .toList();
        return after.stream()
                .map(token -> verbs.found(sentence, token))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(found -> isBeside(sentence, found, after));
    }

    /** The sentence that goes on behind the stretch; the next one where a comma ends the stretch and a sentence was cut there. */
    private Sentence sentenceBehind(Stretch stretch) {
        Sentence sentence = places.lastSentenceOf(stretch);
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
        return !complete && verbs.found(sentence, root).isPresent() && root.index() <= BARE;
    }

    private static boolean endsInComma(String stretch) {
        return stretch.replaceAll("[\"'”’»]+$", "").endsWith(",");
    }

    /** Whether the reporting word with its speaker stands right behind the speech. */
    private static boolean isBeside(Sentence sentence, SpeechCue found, List<Token> after) {
        if (found.speaker() == null) {
            return false;
        }
        int first = SourcePhrase.phrase(sentence, found.speaker()).first();
        int nearest = Math.min(first, found.head().index());
        return nearest >= after.get(0).index() && nearest <= after.get(0).index() + NEAR;
    }

    private Optional<SpeechCue> before(Stretch stretch) {
        Sentence sentence = places.sentenceOf(stretch);
        List<Token> ahead = new ArrayList<>(places.outside(sentence).stream()
                .filter(token -> token.span().end() <= stretch.span().start())
                .toList());
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        Token last = ahead.get(ahead.size() - 1);
        for (int i = ahead.size() - 1; i >= 0; i--) {
            Token token = ahead.get(i);
            Optional<SpeechCue> found = verbs.found(sentence, token);
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

    private static boolean endsClause(String stretch) {
        int i = stretch.length() - 1;
        while (i > 0 && "\"'”’»".indexOf(stretch.charAt(i)) >= 0) {
            i--;
        }
        return ".,?!…—-".indexOf(stretch.charAt(i)) >= 0;
    }
}
