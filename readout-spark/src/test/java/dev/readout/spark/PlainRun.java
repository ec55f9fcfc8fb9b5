package dev.readout.spark;

import dev.readout.export.record.RecordJson;
import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import dev.readout.page.ArticleReader;
import dev.readout.pipeline.Readout;
import dev.readout.pipeline.RecordLinking;
import dev.readout.pipeline.intake.FirstLook;
import dev.readout.pipeline.intake.Languages;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.source.RulebookFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same files on one machine, as {@code readout read} reads them. */
final class PlainRun {

    private PlainRun() {}

    static String lines(List<Path> files) throws IOException {
        StringWriter out = new StringWriter();
        RecordJson.writeLines(record(files), out);
        return out.toString();
    }

    static Record record(List<Path> files) throws IOException {
        return new RecordLinking().link(readings(files)).record();
    }

    static List<ArticleReading> readings(List<Path> files) throws IOException {
        ArticleReader reader = new ArticleReader(new FirstLook(RulebookFiles.bundled()));
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            reader.read(
                    file.toString(),
                    file,
                    outcome -> outcome.fold(
                            read -> Languages.refusal(read.article()).isEmpty() && articles.add(read.article()),
                            rejected -> false));
        }
        try (EnglishAnalyzer analyzer =
                EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(2))) {
            return new Readout(analyzer, Rulebook.bundled()).read(articles);
        }
    }
}
