package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.writeString(folder.resolve("labels.json"), "abc");
        Files.writeString(
                folder.resolve("card.json"),
                "{\"name\": \"small\", \"data\": [{\"a\": 1}], \"version\": \"2\", \"files\": {\"labels.json\": \""
                        + SHA_256_OF_ABC + "\"}}");
    }

    @Test
    void handsOutAFileThatTheCardDescribes() {
        ModelFiles files = ModelFiles.in(folder);
        assertThat(files.card().name()).isEqualTo("small");
        assertThat(files.card().version()).isEqualTo("2");
        assertThat(files.verified("labels.json")).asString().isEqualTo("abc");
    }

    @Test
    void refusesAFileWithOneByteChanged() throws IOException {
        Files.writeString(folder.resolve("labels.json"), "abd");
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> ModelFiles.in(folder).verified("labels.json"))
                .withMessageContaining("labels.json")
                .withMessageContaining(SHA_256_OF_ABC)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ReadoutException.Code.MODEL_DAMAGED));
    }

    @Test
    void refusesAFileThatTheCardDoesNotName() throws IOException {
        Files.writeString(folder.resolve("vocab.txt"), "abc");
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> ModelFiles.in(folder).verified("vocab.txt"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ReadoutException.Code.MODEL_DAMAGED));
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> ModelFiles.in(folder.resolve("nowhere")))
                .withMessageContaining("card.json")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ReadoutException.Code.MODEL_MISSING));
    }

    @Test
    void refusesACardThatIsNone() throws IOException {
        Files.writeString(folder.resolve("card.json"), "{\"name\": ");
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> ModelFiles.in(folder))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ReadoutException.Code.MODEL_DAMAGED));
    }
}
