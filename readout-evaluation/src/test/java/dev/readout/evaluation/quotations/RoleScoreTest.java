package dev.readout.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.Tally;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleScoreTest {

    private static final String TEXT = "Ho said talks failed. They end, he said.\nMr. Li left.";

    @TempDir
    Path folder;

    @Test
    void goldAgainstItselfIsPerfect() {
        Attribution gold = attribution("Ho", "said", "talks failed. They end");
        RoleScore score = score(List.of(gold), List.of(gold));
        for (Role role : Role.values()) {
            assertThat(score.exact(role).f1()).isEqualTo(1);
            assertThat(score.words(role).f1()).isEqualTo(1);
        }
        assertThat(score.exact(Role.CONTENT))
                .as("cut at the end of the sentence")
                .isEqualTo(new Tally(2, 2, 2));
    }

    @Test
    void aWrongBorderCostsTheSpanButOnlyItsWords() {
        RoleScore score =
                score(List.of(attribution("Ho", "said", "talks failed")), List.of(attribution("Ho", "said", "failed")));
        assertThat(score.exact(Role.CONTENT)).isEqualTo(new Tally(1, 1, 0));
        assertThat(score.words(Role.CONTENT)).isEqualTo(new Tally(2, 1, 1));
        assertThat(score.exact(Role.SOURCE)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aWordHasOneRole() {
        RoleScore score = score(List.of(attribution("Ho", "said", "Ho said talks")), List.of());
        assertThat(score.words(Role.CONTENT).gold()).isEqualTo(1);
        assertThat(score.words(Role.CUE).gold()).isEqualTo(1);
    }

    @Test
    void sentencesEndBehindMarksAndLinesButNotBehindAbbreviations() {
        assertThat(ScoringWords.sentences(TEXT)).extracting(List::size).containsExactly(5, 6, 5);
    }

    @Test
    void readsTheFoldersOfPolnear() throws IOException {
        write("text/a.txt", "Ho said 😀 talks failed.");
        write("attributions/a_1.ann", """
                T1\tSource 0 2\tHo
                T2\tCue 3 7\tsaid
                T3\tContent 8 9;10 22\t😀 talks failed
                T4\tAttribution 3 7\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                """);
        write("attributions/a_2.ann", "");
        assertThat(PolnearFolder.isOne(folder)).isTrue();
        AttributedText read = PolnearFolder.read(folder).get(0);
        assertThat(read.attributions()).hasSize(1);
        assertThat(read.attributions().get(0).parts().get(Role.CONTENT))
                .extracting(span -> span.of(read.text()))
                .containsExactly("😀", "talks failed");
    }

    @Test
    void namesTheLineThatIsNoAnnotation() throws IOException {
        write("text/a.txt", "Ho said.");
        write("attributions/a_1.ann", "T1\tSource 0 99\tHo\n");
        assertThatThrownBy(() -> PolnearFolder.read(folder))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("a_1.ann:1: ");
    }

    @Test
    void scoresAnotherToolsQuotations() throws IOException {
        write("predictions.jsonl", """
                {"text": "a", "quotations": [{"source": [[0, 2]], "cue": [[3, 7]], "content": [[8, 20]]}]}
                """);
        AttributedText text = new AttributedText("a", TEXT, List.of());
        Map<String, List<Attribution>> read =
                PredictedQuotations.read(folder.resolve("predictions.jsonl"), List.of(text));
        assertThat(read.get("a")).containsExactly(attribution("Ho", "said", "talks failed"));
        write("predictions.jsonl", "{\"text\": \"b\"}");
        assertThatThrownBy(() -> PredictedQuotations.read(folder.resolve("predictions.jsonl"), List.of(text)))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("predictions.jsonl:1: ");
    }

    private static RoleScore score(List<Attribution> gold, List<Attribution> found) {
        RoleScore score = new RoleScore();
        score.add(new AttributedText("a", TEXT, gold), found);
        return score;
    }

    private static Attribution attribution(String source, String cue, String content) {
        return new Attribution(Map.of(
                Role.SOURCE, List.of(span(source)),
                Role.CUE, List.of(span(cue)),
                Role.CONTENT, List.of(span(content))));
    }

    private static TextSpan span(String words) {
        int at = TEXT.indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
