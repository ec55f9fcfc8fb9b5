package dev.readout.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.GoldFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Re3dFolderTest {

    private static final String TEXT = "The people of Pontia thanked Pontia and the Harbour Union. Pontians sang.";

    @TempDir
    private Path folder;

    @Test
    void everyFifthDocumentOfASourceIsHeldOut() throws IOException {
        write("Press Office", documents("Press Office", 11), List.of());
        write("Small Office", documents("Small Office", 4), List.of());
        write(Re3dFolder.NEVER_TRAINED_ON, documents("BBC", 7), List.of());

        assertThat(Re3dFolder.heldOut(folder))
                .extracting(NameDocument::id)
                .containsExactly("Press Office-04", "Press Office-09");
        assertThat(Re3dFolder.neverTrainedOn(folder)).hasSize(7);
    }

    @Test
    void overlappingMarksBecomeNames() throws IOException {
        write(
                Re3dFolder.NEVER_TRAINED_ON,
                List.of(document("one")),
                List.of(
                        entity("Organisation", "The people of Pontia", 1),
                        entity("Location", "Pontia", 0),
                        entity("Organisation", "Pontia and", 0.1),
                        entity("Organisation", "the Harbour Union", 0.98),
                        entity("Location", "Harbour", 0),
                        entity("Nationality", "Pontians", 0)));

        NameDocument document = Re3dFolder.neverTrainedOn(folder).get(0);

        assertThat(document.names().stream()
                        .map(name -> name.type() + ":" + name.span().of(TEXT))
                        .toList())
                .containsExactly("PLACE:Pontia", "ORGANIZATION:Harbour Union", "NATIONALITY:Pontians");
        assertThat(document.open()).anyMatch(span -> span.of(TEXT).equals("The people of Pontia"));
    }

    @Test
    void aStateThatActsIsAPlace() throws IOException {
        write(
                Re3dFolder.NEVER_TRAINED_ON,
                List.of(document("one")),
                List.of(entity("Organisation", "Pontia", 0.94), entity("Location", "Pontia", 0)));

        assertThat(Re3dFolder.neverTrainedOn(folder).get(0).names())
                .extracting(name -> name.type().name())
                .containsExactly("PLACE");
    }

    @Test
    void aLineThatIsNoJsonIsNamed() throws IOException {
        write("Press Office", List.of("{"), List.of());

        assertThatThrownBy(() -> Re3dFolder.heldOut(folder))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("documents.json:1");
    }

    private void write(String source, List<String> documents, List<String> entities) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(source));
        Files.write(inside.resolve("documents.json"), documents);
        Files.write(inside.resolve("entities.json"), entities);
    }

    private static List<String> documents(String source, int count) {
        List<String> documents = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            documents.add(document(source + (i < 10 ? "-0" : "-") + i));
        }
        return documents;
    }

    private static String document(String id) {
        return "{\"_id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}";
    }

    private static String entity(String type, String words, double confidence) {
        int begin = TEXT.indexOf(words);
        return "{\"documentId\": \"one\", \"type\": \"" + type + "\", \"value\": \"" + words + "\", \"begin\": " + begin
                + ", \"end\": " + (begin + words.length()) + ", \"confidence\": " + confidence + "}";
    }
}
