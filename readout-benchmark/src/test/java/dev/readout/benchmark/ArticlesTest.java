package dev.readout.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    @TempDir
    private Path folder;

    @Test
    void theFilesOfAFolderAreReadByName() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "The envoys met on Monday to talk about the harbour.\n");
        Files.writeString(folder.resolve("a.txt"), "The ministers spoke by phone on Friday about trade.\n");
        Files.writeString(folder.resolve("c.txt"), "");

        List<Article> articles = Articles.in(folder);

        assertThat(articles).extracting(Article::source).allMatch(source -> source.endsWith(".txt"));
        assertThat(Articles.readableText(articles.get(0))).startsWith("The ministers spoke");
        assertThat(articles).hasSize(2);
    }

    @Test
    void aFolderWithoutArticlesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Articles.in(folder))
                .withMessageContaining("no article");
    }
}
