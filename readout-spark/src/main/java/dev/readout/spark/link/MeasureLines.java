package dev.readout.spark.link;

import dev.readout.linking.MeasureMerger;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Measure;
import dev.readout.spark.line.Excerpt;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import dev.readout.spark.line.ReadingLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Measures as lines, the accounts of one measure joined. */
final class MeasureLines {

    private MeasureLines() {}

    static JavaRDD<FactLine> of(JavaRDD<String> readings, int partitions) {
        return readings.flatMapToPair(MeasureLines::accounts)
                .groupByKey(partitions)
                .map(measure -> joined(measure._2()));
    }

    /** Each account under its key, ordered as the record reads them: by article, then as read. */
    private static Iterator<Tuple2<String, FactLine>> accounts(String line) {
        ArticleReading reading = ReadingLine.read(line);
        List<Tuple2<String, FactLine>> accounts = new ArrayList<>();
        for (Measure measure : reading.measures()) {
            String order =
                    String.format(Locale.ROOT, "%s %06d", reading.article().id(), accounts.size());
            FactLine account =
                    FactLine.of(FactSort.MEASURE, order, measure, List.of(reading.article()), measure.mentions());
            accounts.add(new Tuple2<>(MeasureMerger.key(measure), account));
        }
        return accounts.iterator();
    }

    private static FactLine joined(Iterable<FactLine> lines) {
        List<FactLine> sorted = new ArrayList<>();
        lines.forEach(sorted::add);
        sorted.sort(Comparator.comparing(FactLine::order));
        Measure measure = MeasureMerger.join(
                sorted.stream().map(FactLine::value).map(Measure.class::cast).toList());
        return FactLine.of(FactSort.MEASURE, order(measure), measure, excerpts(sorted), measure.mentions());
    }

    /** One article may tell several accounts, each with an excerpt of its own. */
    private static List<Article> excerpts(List<FactLine> lines) {
        Map<ArticleId, Article> articles = new TreeMap<>();
        for (FactLine line : lines) {
            line.articles().forEach((id, article) -> articles.merge(id, article, Excerpt::union));
        }
        return List.copyOf(articles.values());
    }

    private static String order(Measure measure) {
        return ReadingFacts.order(measure.mentions().get(0)) + " " + MeasureMerger.key(measure);
    }
}
