package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.record.RecordJson;
import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import dev.readout.spark.line.ReadingLine;
import dev.readout.spark.line.TellingLine;
import dev.readout.spark.link.LinkStage;
import dev.readout.spark.out.RecordOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of readings that were linked in parts is that of readings linked together. */
class LinkStageTest {

    @SuppressWarnings("NullAway.Init")
    private static JavaSparkContext spark;

    @BeforeAll
    static void open() {
        spark = LocalSpark.open("local[2]");
    }

    @AfterAll
    static void close() {
        spark.close();
    }

    /** Blocks of at most 3 are cut into many parts, of 1,000 into none. */
    @ParameterizedTest(name = "seed {0}, {1} articles in {2} parts, {3} in a block")
    @CsvSource({"1, 120, 1, 1000", "2, 120, 3, 3", "3, 60, 4, 7", "4, 1, 2, 1000", "5, 0, 2, 10"})
    void isThatOfReadingsLinkedTogether(long seed, int count, int partitions, int mostInBlock) throws IOException {
        List<ArticleReading> readings = MadeReadings.of(seed, count);
        Linkage linkage = new RecordLinker().linkage(readings);
        StringWriter whole = new StringWriter();
        RecordJson.writeLines(linkage.record(), whole);
        List<String> lines = readings.stream().map(ReadingLine::write).toList();
        List<FactLine> facts = new LinkStage(spark, partitions, mostInBlock)
                .facts(spark.parallelize(lines, partitions + 1)).collect().stream()
                        .sorted(Comparator.comparing(FactLine::placeOf))
                        .map(FactLine::read)
                        .toList();
        assertThat(facts.stream()
                        .filter(line -> line.sort() != FactSort.CONTACT)
                        .map(line -> RecordOutput.json(line) + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(whole.toString());
        Map<ContactRef, Object> contacts = facts.stream()
                .filter(line -> line.sort() == FactSort.CONTACT)
                .collect(Collectors.toMap(line -> TellingLine.ref(line.order()), FactLine::value));
        assertThat(contacts).isEqualTo(linkage.engagements());
    }
}
