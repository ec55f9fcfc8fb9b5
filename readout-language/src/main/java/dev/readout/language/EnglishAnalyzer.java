package dev.readout.language;

import dev.readout.language.coreference.CoreferenceReader;
import dev.readout.language.coreference.Discourse;
import dev.readout.language.model.Batch;
import dev.readout.language.model.EncodedWord;
import dev.readout.language.model.LanguageModel;
import dev.readout.language.model.ModelCard;
import dev.readout.language.model.ModelFiles;
import dev.readout.language.model.Stretch;
import dev.readout.language.quotation.QuotationReader;
import dev.readout.language.time.TimeReader;
import dev.readout.language.token.SentenceRules;
import dev.readout.language.token.Tokenizer;
import dev.readout.language.token.Word;
import dev.readout.model.ReadoutException;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Our analyser of English news: one small network for tags, trees and names, and rules over them for the rest. An
 * article is read by itself, so that neither other articles nor the number of threads change what is found.
 */
public final class EnglishAnalyzer implements LanguageAnalyzer {

    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceRules sentenceRules = new SentenceRules();
    private final QuotationReader quotations = new QuotationReader();
    private final CoreferenceReader coreference = new CoreferenceReader();
    private final TimeReader times = TimeReader.english();
    private final LanguageModel model;
    private final PartDecoder decoder;
    private final Workers workers;

    private EnglishAnalyzer(AnalyzerSettings settings) {
        this.model =
                new LanguageModel(settings.model() == null ? ModelFiles.builtIn() : ModelFiles.in(settings.model()));
        this.decoder = new PartDecoder(model.labels());
        this.workers = new Workers(settings.threads());
    }

    /**
     * Loads the model and stands ready.
     *
     * @throws ReadoutException if a file of the model is missing or is not the one that its card describes, or if ONNX
     *     Runtime does not start
     */
    public static EnglishAnalyzer open(AnalyzerSettings settings) {
        return new EnglishAnalyzer(settings);
    }

    /** The same with {@link AnalyzerSettings#defaults()}. */
    public static EnglishAnalyzer open() {
        return open(AnalyzerSettings.defaults());
    }

    /** What the model says of itself. */
    public ModelCard model() {
        return model.card();
    }

    @Override
    public AnalyzedArticle analyze(Article article) {
        return read(article, parse(article));
    }

    @Override
    public List<AnalyzedArticle> analyze(List<Article> articles) {
        return workers.each(articles, this::analyze);
    }

    @Override
    public <R> CompletableFuture<R> begin(Article article, Function<AnalyzedArticle, R> use) {
        return workers.begin(() -> use.apply(analyze(article)));
    }

    /**
     * The analysis of an article whose words and sentences are given.
     *
     * @param article its text holds the words' spans
     * @param sentences the words of each sentence in order
     */
    public AnalyzedArticle analyze(Article article, List<List<Word>> sentences) {
        return read(article, parse(article, sentences));
    }

    /** The same without the rules that read on. */
    public ParsedText parse(Article article, List<List<Word>> sentences) {
        return parse(article, WordSequence.of(article, sentences));
    }

    /** Sentences, trees and names only; what the model reads, without the rules that read on. */
    public ParsedText parse(Article article) {
        return parse(article, WordSequence.of(article, tokenizer, sentenceRules));
    }

    @Override
    public void close() {
        workers.close();
        model.close();
    }

    private ParsedText parse(Article article, WordSequence sequence) {
        List<EncodedWord> encoded = sequence.words().stream()
                .map(word -> model.encoder().encode(word.form()))
                .toList();
        List<Stretch> stretches = Stretch.plan(encoded, sequence.bounds(), sequence.units(), sequence.capacity());
        List<SentencePart> parts = workers.each(Batch.plan(stretches), batch -> parts(batch, sequence)).stream()
                .flatMap(List::stream)
                .toList();
        return new TextBuilder(article.text(), sequence).build(parts);
    }

    private List<SentencePart> parts(Batch batch, WordSequence sequence) {
        return model.read(batch).stream()
                .map(scores -> decoder.decode(scores, sequence.words()))
                .toList();
    }

    private AnalyzedArticle read(Article article, ParsedText parse) {
        PublicationDate published = article.published();
        List<TimeExpression> found = times.times(parse, published == null ? null : published.date());
        Discourse discourse = coreference.read(parse, quotations.quotations(parse));
        return new AnalyzedArticle(article, parse, found, discourse.chains(), discourse.quotations());
    }
}
