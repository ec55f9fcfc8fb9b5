package dev.readout.reading.text;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article with its analysis, indexed by word. Immutable once made. */
public final class ArticleText {

    private static final Set<String> OUR_DAYS = Set.of("today", "yesterday", "tomorrow");

    private final AnalyzedArticle analysis;
    private final List<List<String>> forms = new ArrayList<>();
    private final List<List<TimeExpression>> times = new ArrayList<>();
    private final TitleDay titleDay;
    private final ArticleSentences sentences;
    private final ArticleNames names;
    private final ChainIndex chains;

    /**
     * Indexes an analysis.
     *
     * @param analysis the analysis
     * @param known full names of persons, found even where the analysis missed them
     */
    public ArticleText(AnalyzedArticle analysis, PhraseIndex<Leader> known) {
        this(analysis, known, new PhraseIndex<>(true), new PhraseIndex<>(true));
    }

    /**
     * Indexes an analysis.
     *
     * @param analysis the analysis
     * @param known full names of persons, found even where the analysis missed them
     * @param states names of states, which are no part of the names behind them: {@code President of Iran Masoud Pezeshkian}
     * @param offices offices, whose last words are no part of the names behind them: {@code Minister of Defence Bill Blair}
     */
    public ArticleText(
            AnalyzedArticle analysis,
            PhraseIndex<Leader> known,
            PhraseIndex<StateName> states,
            PhraseIndex<Office> offices) {
        this.analysis = CountryNames.setRight(analysis, states);
        for (Sentence sentence : analysis.sentences()) {
            forms.add(sentence.tokens().stream().map(Token::form).toList());
            times.add(new ArrayList<>());
        }
        this.titleDay = TitleDay.of(analysis.article());
        this.sentences = new ArticleSentences(this.analysis);
        this.names = new ArticleNames(this.analysis, forms, known, states, offices);
        this.chains = new ChainIndex(this.analysis);
        analysis.times().stream()
                .filter(time -> !names.isInPersonsName(time) && !isOfOurDays(time))
                .forEach(time -> times.get(time.sentence()).add(titleDay.seen(time, analysis.article())));
    }

    /** {@code the Chad of today}: nowadays, and no day. */
    private boolean isOfOurDays(TimeExpression time) {
        return OUR_DAYS.contains(words(time.span()).toLowerCase(Locale.ROOT))
                && analysis.article().text().substring(0, time.span().start()).endsWith(" of ");
    }

    /** The article. */
    public Article article() {
        return analysis.article();
    }

    /** The analysis. */
    public AnalyzedArticle analysis() {
        return analysis;
    }

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** The chains in order. */
    public List<EntityChain> chains() {
        return analysis.chains();
    }

    /** The sentence that holds all of a span. */
    public Optional<Sentence> sentenceAround(TextSpan span) {
        return sentences.around(span);
    }

    /** The sentences that share a character with a span, in order. */
    public List<Sentence> sentencesIn(TextSpan span) {
        return sentences.in(span);
    }

    /** What the block is that a sentence stands in. */
    public BlockKind kind(Sentence sentence) {
        return sentences.kind(sentence);
    }

    /** The sentences of the article's body, in order. */
    public List<Sentence> body() {
        return sentences.body();
    }

    /** Whether a sentence of the body is a heading in it: all of a paragraph that begins in capitals and ends in no mark. */
    public boolean isHeading(Sentence sentence) {
        return sentences.isHeading(sentence);
    }

    /** The words of a sentence as they stand. */
    public List<String> forms(Sentence sentence) {
        return forms.get(sentence.index());
    }

    /** All names of the article, in order. */
    public List<NamedEntity> names() {
        return names.all();
    }

    /** The names in a sentence, in order. */
    public List<NamedEntity> names(Sentence sentence) {
        return names.in(sentence);
    }

    /** The times in a sentence, in order. */
    public List<TimeExpression> times(Sentence sentence) {
        return times.get(sentence.index());
    }

    /** The name that a word is part of. */
    public Optional<NamedEntity> nameAt(Sentence sentence, Token token) {
        return names.at(sentence, token);
    }

    /** The name of a kind that a word is part of. */
    public Optional<NamedEntity> nameAt(Sentence sentence, Token token, NameType type) {
        return nameAt(sentence, token).filter(name -> name.type() == type);
    }

    /** Whether a sentence is no more than a time, as over an entry of a ticker: {@code 12.40}, {@code Monday, 9 June}. */
    public boolean isOnlyTime(Sentence sentence) {
        return sentence.tokens().stream()
                .allMatch(token -> token.upos() == Upos.PUNCT
                        || token.upos() == Upos.NUM
                        || times(sentence).stream().anyMatch(time -> time.span().contains(token.span())));
    }

    /** Index of the chain that a word refers to: as the head of a mention, or inside a name. */
    public Optional<Integer> chainAt(Sentence sentence, Token token) {
        return chains.at(sentence, token);
    }

    /** The day of publication, cut to what is known; null where it is not. Of a text that was spoken, the day of that. */
    public @Nullable PartialDate published() {
        PublicationDate published = article().published();
        return published == null ? null : titleDay.day().orElse(published.date());
    }

    /** The words at a span, in one line. */
    public String words(TextSpan span) {
        return article().words(span).replaceAll("\\s+", " ").strip();
    }

    /** The words of a sentence after its first {@code from} and up to its {@code to}th, in one line. */
    public String words(Sentence sentence, int from, int to) {
        return words(sentence.token(from + 1).span().cover(sentence.token(to).span()));
    }
}
