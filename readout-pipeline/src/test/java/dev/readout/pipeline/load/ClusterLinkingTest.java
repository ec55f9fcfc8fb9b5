package dev.readout.pipeline.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.ArticleId;
import dev.readout.pipeline.RecordLinking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterLinkingTest {

    @Test
    void theRecordOfAJobStandsForItsArticlesAndNoOthers(@TempDir Path folder) throws IOException {
        ClusterLinking linking = linking(folder);
        linking.standFor(articles(3));
        assertThat(linking.isReady(3)).isTrue();
        assertThat(linking.isReady(4)).isFalse();
    }

    @Test
    void aVeryLargeRecordIsNotTakenWhole(@TempDir Path folder) throws IOException {
        ClusterLinking linking = linking(folder);
        linking.standFor(articles(ClusterLinking.MOST_WHOLE));
        assertThat(linking.isReady(ClusterLinking.MOST_WHOLE)).isTrue();
        linking.standFor(articles(ClusterLinking.MOST_WHOLE + 1));
        assertThat(linking.isReady(ClusterLinking.MOST_WHOLE + 1)).isFalse();
    }

    private static ClusterLinking linking(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("readings.parquet"));
        return new ClusterLinking(ClusterTables.in(folder), new RecordLinking());
    }

    private static Set<ArticleId> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new ArticleId(String.format(Locale.ROOT, "%016x", number)))
                .collect(Collectors.toSet());
    }
}
