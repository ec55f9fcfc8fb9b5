package dev.readout.spark.link;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Statement;
import dev.readout.spark.line.Codec;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import dev.readout.spark.line.ReadingLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** What is told by one article alone, with the engagements that it belongs to: statements, agreements, events, and the article. */
final class ReadingFacts {

    private ReadingFacts() {}

    /**
     * The lines of such facts.
     *
     * @param contacts for each article the numbers of its contacts, and the engagement that each became part of
     */
    static JavaRDD<FactLine> linked(
            JavaRDD<String> readings, JavaPairRDD<String, Tuple2<Integer, String>> contacts, int partitions) {
        return readings.mapToPair(line ->
                        new Tuple2<>(ReadingLine.read(line).article().id().value(), line))
                .cogroup(contacts, partitions)
                .values()
                .flatMap(article -> lines(article._1(), article._2()));
    }

    private static Iterator<FactLine> lines(Iterable<String> readings, Iterable<Tuple2<Integer, String>> contacts) {
        Map<Integer, String> ids = new HashMap<>();
        contacts.forEach(contact -> ids.put(contact._1(), contact._2()));
        List<FactLine> lines = new ArrayList<>();
        for (String line : readings) {
            ArticleReading reading = ReadingLine.read(line);
            Article article = reading.article();
            lines.add(new FactLine(FactSort.ARTICLE, article.id().value(), Codec.write(article), List.of()));
            lines.addAll(facts(
                    FactSort.STATEMENT,
                    article,
                    reading.statements(),
                    ids,
                    Statement::withEngagement,
                    Statement::evidence));
            lines.addAll(facts(
                    FactSort.AGREEMENT,
                    article,
                    reading.agreements(),
                    ids,
                    Agreement::withEngagement,
                    Agreement::evidence));
            lines.addAll(facts(
                    FactSort.EVENT, article, reading.events(), ids, CodedEvent::withEngagement, CodedEvent::evidence));
        }
        return lines.iterator();
    }

    private static <T> List<FactLine> facts(
            FactSort sort,
            Article article,
            List<PartOf<T>> parts,
            Map<Integer, String> ids,
            BiFunction<T, @Nullable String, T> link,
            Function<T, Evidence> evidence) {
        List<FactLine> lines = new ArrayList<>();
        for (PartOf<T> part : parts) {
            T fact = link.apply(part.fact(), part.contact() == null ? null : ids.get(part.contact()));
            Evidence told = evidence.apply(fact);
            String order = order(told) + String.format(Locale.ROOT, " %06d", lines.size());
            lines.add(FactLine.of(sort, order, fact, List.of(article), List.of(told)));
        }
        return lines;
    }

    /** Sorts as evidence does. */
    static String order(Evidence evidence) {
        return String.format(
                Locale.ROOT,
                "%s %09d %09d",
                evidence.article(),
                evidence.span().start(),
                evidence.span().end());
    }
}
