package dev.readout.cli;

import dev.readout.export.conllu.ConlluDocument;
import dev.readout.export.conllu.ConlluFormatException;
import dev.readout.export.conllu.ConlluReader;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.language.OngoingAnalysis;
import dev.readout.language.token.Word;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.pipeline.ReadingFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads files, prints the analysis of each article in them as soon as it is made, and names what could not be read. */
final class AnalysisRun {

    private final EnglishAnalyzer analyzer;
    private final AnalysisSink sink;
    private final Console console;
    private int skipped;

    AnalysisRun(EnglishAnalyzer analyzer, AnalysisSink sink, Console console) {
        this.analyzer = analyzer;
        this.sink = sink;
        this.console = console;
    }

    /** How many articles and files could not be read. */
    int skipped() {
        return skipped;
    }

    /**
     * Reads files in order.
     *
     * @param givenTokens whether they are CoNLL-U whose words are kept
     * @throws IOException if the sink does not take the output
     */
    void read(List<Path> files, boolean givenTokens) throws IOException {
        Progress progress = new Progress(console, "analysing", files.size());
        if (givenTokens) {
            for (Path file : files) {
                progress.step(file.toString());
                readTokens(file);
            }
        } else {
            readArticles(files, progress);
        }
        progress.clear();
    }

    private void readArticles(List<Path> files, Progress progress) throws IOException {
        SkippedDocuments refused = new SkippedDocuments(console, progress);
        OngoingAnalysis<AnalyzedArticle> analysis = new OngoingAnalysis<>(
                analyzer,
                Function.identity(),
                this::print,
                (article, fault) -> refused.add(ReadingFault.of(article, fault)));
        ArticleFiles articles = new ArticleFiles(refused, progress, analysis::take);
        try {
            articles.read(files);
            analysis.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        skipped += refused.count();
    }

    private void print(AnalyzedArticle analysis) {
        try {
            sink.accept(analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.flush();
    }

    private void readTokens(Path file) throws IOException {
        List<ConlluDocument> documents;
        try {
            documents = ConlluReader.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (ConlluFormatException e) {
            skip(file.toString(), "it is no CoNLL-U: " + e.getMessage());
            return;
        } catch (NoSuchFileException e) {
            skip(file.toString(), "there is no such file");
            return;
        } catch (IOException e) {
            skip(file.toString(), "it cannot be read: " + e.getMessage());
            return;
        }
        if (documents.isEmpty()) {
            skip(file.toString(), "no sentence of CoNLL-U in it");
        }
        for (ConlluDocument document : documents) {
            print(analyzer.analyze(article(file, document), words(document)));
        }
    }

    private static Article article(Path file, ConlluDocument document) {
        List<Block> blocks = document.paragraphs().stream()
                .map(span -> new Block(BlockKind.BODY, span))
                .toList();
        return Article.ofText(file.toString(), document.text(), blocks);
    }

    private static List<List<Word>> words(ConlluDocument document) {
        return document.sentences().stream()
                .map(sentence -> sentence.stream()
                        .map(word -> new Word(word.form(), word.span()))
                        .toList())
                .toList();
    }

    private void skip(String source, String detail) {
        skipped++;
        console.say("readout: skipped " + source + ": " + detail);
    }
}
