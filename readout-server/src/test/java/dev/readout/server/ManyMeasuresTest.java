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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures in force on a day are found among any number, whenever they began. */
class ManyMeasuresTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MANY = 1_203;

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
