package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Agreement;
import dev.readout.model.record.Record;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due is shown wherever in the list it stands. */
class DueAgreementsTest {

    private static final int MANY = 120;
    private static final int EACH = 12;

    @Test
    void allThatAreDueAreShown(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServedRecord served = ServedRecord.of(folder, record())) {
            String page = served.get("/agreements").body();
            assertThat(page)
                    .contains("<b>" + MANY / EACH + "</b> due")
                    .contains("among 50 of the " + MANY)
                    .contains("to meet for the time 0")
                    .contains("to meet for the time 108");
            assertThat(served.get("/agreements?since=2025-07").body()).contains("<b>0</b> due");
        }
    }

    /** Every twelfth is due in the month after that of the article. */
    private static Record record() {
        Record small = SmallRecord.record();
        Agreement one = small.agreements().get(0);
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            @Nullable PartialDate due = i % EACH == 0 ? PartialDate.parse("2025-06") : null;
            agreements.add(new Agreement(
                    one.parties(),
                    "to meet for the time " + i,
                    one.topics(),
                    null,
                    due,
                    one.evidence(),
                    one.derivation()));
        }
        return new Record(small.articles(), small.engagements(), List.of(), agreements, List.of(), List.of());
    }
}
