package dev.readout.spark.out;

import dev.readout.export.record.RecordLines;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.spark.line.Codec;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Writes the record of a job under a folder: each table as Parquet, and all of it as lines of JSON, in the record's order. */
public final class RecordOutput {

    private final JavaSparkContext spark;
    private final String folder;
    private final int partitions;

    /**
     * An output.
     *
     * @param folder where to write
     * @param partitions how many files a table has
     */
    public RecordOutput(JavaSparkContext spark, String folder, int partitions) {
        this.spark = spark;
        this.folder = folder;
        this.partitions = partitions;
    }

    /** Writes the facts of the record as its tables, and as lines of JSON whose files, joined by name, are its export. */
    public void facts(JavaRDD<String> facts) {
        // Java's serialization moves bytes at a tenth of what it takes for long strings.
        JavaPairRDD<String, byte[]> ordered = facts.mapToPair(
                        line -> new Tuple2<>(FactLine.placeOf(line), line.getBytes(StandardCharsets.UTF_8)))
                .sortByKey(true, partitions);
        of(ordered, sort -> sort != FactSort.CONTACT).map(RecordOutput::json).saveAsTextFile(folder + "/ndjson");
        table(
                OutputTables.FACTS,
                of(ordered, sort -> sort != FactSort.ARTICLE && sort != FactSort.CONTACT)
                        .map(line -> cells(line.sort().table(), line.fact())));
        for (FactSort sort : FactSort.values()) {
            table(sort.table(), of(ordered, other -> other == sort).map(OutputTables::cells));
        }
    }

    private static JavaRDD<FactLine> of(JavaPairRDD<String, byte[]> ordered, Function<FactSort, Boolean> wanted) {
        return ordered.filter(fact -> wanted.call(FactSort.ofPlace(fact._1())))
                .values()
                .map(line -> FactLine.read(new String(line, StandardCharsets.UTF_8)));
    }

    /** Writes what was skipped, in the order of the files. */
    public void skipped(JavaRDD<String[]> skipped) {
        table(
                OutputTables.SKIPPED,
                skipped.mapToPair(row -> new Tuple2<>(row[0], row))
                        .sortByKey(true, partitions)
                        .values()
                        .map(row -> cells(Arrays.copyOfRange(row, 1, row.length))));
    }

    /** Writes what a database is filled from: for each article it and what was read in it. */
    public void readings(JavaRDD<String> readings) {
        table(OutputTables.READINGS, readings.map(line -> {
            int tab = line.indexOf('\t');
            String article = line.substring(0, tab);
            String id = Codec.article(article).id().value();
            return cells(id, article, line.substring(tab + 1));
        }));
    }

    private static List<@Nullable Object> cells(String... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private void table(String name, JavaRDD<List<@Nullable Object>> rows) {
        Configuration configuration = TableFormat.configuration(spark.hadoopConfiguration(), name);
        rows.mapToPair(row -> new Tuple2<Void, List<@Nullable Object>>(null, row))
                .saveAsNewAPIHadoopFile(
                        folder + "/" + name + ".parquet", Void.class, List.class, TableFormat.class, configuration);
    }

    /** The line of an article or fact in the export. */
    public static String json(FactLine line) {
        Map<ArticleId, Article> articles = line.articles();
        return RecordLines.line(line.sort().name().toLowerCase(Locale.ROOT), line.value(articles), articles.values());
    }
}
