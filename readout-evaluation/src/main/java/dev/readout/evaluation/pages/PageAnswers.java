package dev.readout.evaluation.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.page.ArticleReader;
import dev.readout.page.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose answers are scored: our reader's, or another tool's out of a file. */
interface PageAnswers {

    /** What is said of a page. */
    PageAnswer read(String file, byte[] page);

    /** Our own reader's answers. */
    static PageAnswers ours() {
        ArticleReader reader = new ArticleReader();
        return (file, page) -> reader.read(file, page, SourceFormat.HTML)
                .get(0)
                .fold(read -> Answering.of(read.article()), rejected -> PageAnswer.NONE);
    }

    /**
     * Another tool's answers.
     *
     * @param file one JSON object a line: {@code file}, {@code text}, and if told {@code title}, {@code date} and
     *     {@code authors} (a list)
     */
    static PageAnswers in(Path file) throws IOException {
        Map<String, PageAnswer> answers = Answering.parse(file);
        return (name, page) -> answers.getOrDefault(name, PageAnswer.NONE);
    }

    /** How answers come about. */
    final class Answering {

        private static final ObjectMapper JSON = new ObjectMapper();

        private Answering() {}

        private static PageAnswer of(Article article) {
            String body = article.blocks(BlockKind.BODY).stream()
                    .map(block -> article.words(block.span()))
                    .collect(Collectors.joining("\n\n"));
            String date = article.published() == null
                    ? ""
                    : article.published().date().toString();
            return new PageAnswer(body, article.title() == null ? "" : article.title(), date, article.authors());
        }

        private static Map<String, PageAnswer> parse(Path file) throws IOException {
            Map<String, PageAnswer> answers = new HashMap<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                try {
                    JsonNode line = JSON.readTree(lines.get(i));
                    List<String> authors = new ArrayList<>();
                    line.path("authors").forEach(name -> authors.add(name.asText()));
                    answers.put(
                            line.path("file").asText(),
                            new PageAnswer(
                                    line.path("text").asText(""),
                                    line.path("title").asText(""),
                                    line.path("date").asText(""),
                                    authors));
                } catch (JsonProcessingException e) {
                    throw new GoldFormatException(file, i + 1, e.getOriginalMessage());
                }
            }
            return answers;
        }
    }
}
