package dev.readout.reading.contact;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Tone;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words by which those quoted described a contact; the reporter's own words are none, those of an official release
 * are its office's.
 */
final class ToneReader {

    /** The value of words that are a judgement only where they are said of the talks, or of new ones: {@code a good meeting}. */
    private static final String JUDGED = "judged";

    /** The value of words that are a judgement only where they are said of the talks: {@code direct talks} tell a kind. */
    private static final String SAID = "said";

    private static final Set<Upos> BEFORE_TALKS =
            EnumSet.of(Upos.ADJ, Upos.ADV, Upos.CCONJ, Upos.DET, Upos.NOUN, Upos.PROPN, Upos.PUNCT);
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");
    private static final List<String> AFTER = List.of("after", "following", "upon", "during");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> FIXED = Set.of("det", "nmod:poss", "nummod");

    private final ArticleText text;
    private final WordClasses words;
    private final List<Statement> statements;
    private final Descriptions descriptions;
    private final boolean official;

    /**
     * A tone and what it is said of.
     *
     * @param tone the tone
     * @param talks the word for the talks that it describes, which may be a pronoun
     */
    record Found(Tone tone, Token talks) {}

    /** A reader of one article, which may be an official release. */
    ToneReader(ArticleText text, WordClasses words, List<Statement> statements, boolean official) {
        this.text = text;
        this.words = words;
        this.statements = statements;
        this.descriptions = new Descriptions(words);
        this.official = official;
    }

    /** The tones of a sentence, in order; only where it speaks of talks at all, or describes something by name. */
    List<Found> tones(Sentence sentence) {
        List<Found> tones = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<String> sense = sense(sentence, token);
            if (sense.isPresent() && !isJoinedToNext(sentence, token)) {
                descriptions
                        .of(sentence, token)
                        .filter(found -> found.byVerb() || isQuoted(token) || (official && isTold(sentence, found)))
                        .filter(found -> isJudgement(sense.get(), sentence, found))
                        .filter(found -> found.byVerb()
                                || found.predicate()
                                || isTold(sentence, found)
                                || isReal(sentence, found.talks()))
                        .ifPresent(found -> tones.add(new Found(tone(span(sentence, token)), found.talks())));
            }
        }
        return tones;
    }

    private Optional<String> sense(Sentence sentence, Token token) {
        Optional<String> sense = words.value("tone", sentence, token);
        return sense.isPresent()
                ? sense
                : words.value("tone", text.words(span(sentence, token)).toLowerCase(Locale.ROOT));
    }

    private static boolean isJoinedToNext(Sentence sentence, Token token) {
        return token.index() < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equals("-");
    }

    /** {@code the two sides held fruitful talks}: nothing but what describes the talks stands between them and the verb. */
    private boolean isTold(Sentence sentence, Descriptions.Description found) {
        int at = found.talks().index() - 1;
        while (at > 1 && BEFORE_TALKS.contains(sentence.token(at).upos())) {
            at--;
        }
        Token verb = sentence.token(Math.max(1, at));
        return verb.lemma().equals("have")
                || words.value("talking-verb", sentence, verb).isPresent();
    }

    /**
     * {@code had a useful talk}, {@code after the fruitful talks}, {@code Great meeting with}; not {@code to resume substantive
     * negotiations}, {@code opportunities for positive engagement}.
     */
    private boolean isReal(Sentence sentence, Token talks) {
        boolean definite = sentence.children(talks).stream()
                .anyMatch(child -> child.is("nmod:poss")
                        || (child.is("det") && DEFINITE.contains(child.form().toLowerCase(Locale.ROOT))));
        Optional<Token> verb = sentence.head(talks);
        boolean held = verb.filter(above -> words.has("tone-holding-verb", above.lemma())
                        && !above.xpos().equals("VB")
                        && !Relations.isInfinitive(sentence, above))
                .isPresent();
        boolean alone = verb.isEmpty() || talks.is("ccomp") || talks.is("parataxis");
        return definite || held || alone || Relations.hasCase(sentence, talks, AFTER);
    }

    private boolean isQuoted(Token token) {
        return text.analysis().quotations().stream()
                .map(Quotation::content)
                .flatMap(List::stream)
                .anyMatch(span -> span.contains(token.span()));
    }

    /** {@code the meeting was good}, {@code a good meeting}; {@code the important meeting} is none. */
    private static boolean isJudgement(String sense, Sentence sentence, Descriptions.Description found) {
        boolean said = found.byVerb() || found.predicate();
        boolean anew = sentence.children(found.talks()).stream()
                .filter(child -> FIXED.contains(child.deprel()))
                .allMatch(child -> ARTICLES.contains(child.form().toLowerCase(Locale.ROOT)));
        return said || (sense.equals(JUDGED) && anew) || !(sense.equals(JUDGED) || sense.equals(SAID));
    }

    private Tone tone(TextSpan span) {
        Optional<Statement> statement = statements.stream()
                .filter(told -> told.evidence().span().overlaps(span))
                .findFirst();
        @Nullable String speaker = statement.map(Statement::speaker).orElse(null);
        @Nullable
        StateCode state =
                statement.flatMap(told -> Optional.ofNullable(told.state())).orElse(null);
        return new Tone(text.words(span).toLowerCase(Locale.ROOT), speaker, state, Evidence.in(text.article(), span));
    }

    /** The word, with what a hyphen joins to it: {@code in-depth}. */
    private static TextSpan span(Sentence sentence, Token token) {
        TextSpan span = token.span();
        int at = token.index();
        while (at > 2 && sentence.token(at - 1).form().equals("-")) {
            span = sentence.token(at - 2).span().cover(span);
            at -= 2;
        }
        return span;
    }
}
