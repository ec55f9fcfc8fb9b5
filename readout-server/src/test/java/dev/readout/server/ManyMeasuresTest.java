package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.Record;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures in force on a day are found among any number, whenever they began. */
class ManyMeasuresTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MANY = 1_203;
    private static final Pattern RATE = Pattern.compile("<span class=\"rate\">([0-9.]+%)</span>");
    private static final Pattern CHANGE = Pattern.compile("<th scope=\"row\">[^<]*?([0-9.]+%)");

    @Test
    void allThatAreInForceAreFound(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServedRecord served = ServedRecord.of(folder, record())) {
            assertThat(total(served, "/api/measures?on=2024-02-29")).isZero();
            assertThat(total(served, "/api/measures?on=2024-03-01")).isEqualTo(MANY);
            assertThat(total(served, "/api/measures?on=2025-03-01")).isEqualTo(MANY / 2 + 1);
            assertThat(total(served, "/api/measures?on=2025-03-01&status=in-force"))
                    .isEqualTo(MANY / 2 + 1);
            assertThat(served.get("/measures.csv?on=2024-03-01").body().lines()).hasSize(MANY + 1);
        }
    }

    /** The page counts all, whatever part of them it shows, and leads through all parts. */
    @Test
    void thePageLeadsThroughAllOfThem(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServedRecord served = ServedRecord.of(folder, record())) {
            String on = "/measures?on=2025-03-01&since=2025-01-01";
            String first = served.get(on).body();
            assertThat(first).contains((MANY / 2 + 1) + " in force", MANY / 2 + " delayed, suspended or lifted");
            assertThat(first).contains(" · " + MANY / 2 + ", 200 of them here");
            Set<String> rates = new TreeSet<>();
            Set<String> lifted = new TreeSet<>();
            for (int from = 0; from < MANY; from += 50) {
                String page = served.get(on + "&from=" + from).body();
                assertThat(page.contains("from=" + (from + 50) + "\" rel=\"next\""))
                        .isEqualTo(from + 50 < MANY);
                RATE.matcher(page).results().forEach(found -> rates.add(found.group(1)));
            }
            for (int from = 0; from < MANY / 2; from += 200) {
                String page = served.get(on + "&changed=" + from).body();
                CHANGE.matcher(page).results().forEach(found -> lifted.add(found.group(1)));
            }
            assertThat(rates).hasSize(MANY);
            assertThat(lifted).hasSize(MANY / 2);
        }
    }

    private static int total(ServedRecord served, String path) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(served.get(path).body());
        return answer.get("total").asInt();
    }

    /** As many rates from March 2024 on, every second of them lifted in March 2025. */
    private static Record record() {
        Record small = SmallRecord.record();
        Measure one = small.measures().get(0);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            measures.add(measure(one, i, MeasureStatus.IN_FORCE, "2024-03-01"));
            if (i % 2 == 1) {
                measures.add(measure(one, i, MeasureStatus.LIFTED, "2025-03-01"));
            }
        }
        return new Record(small.articles(), small.engagements(), List.of(), List.of(), measures, List.of());
    }

    private static Measure measure(Measure like, int number, MeasureStatus status, String day) {
        return new Measure(
                like.kind(),
                like.by(),
                like.targets(),
                like.subject(),
                BigDecimal.valueOf(number, 1),
                status,
                null,
                PartialDate.parse(day),
                like.mentions(),
                like.derivation());
    }
}
