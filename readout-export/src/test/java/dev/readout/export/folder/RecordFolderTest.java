package dev.readout.export.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.export.Records;
import dev.readout.export.frictionless.DataPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFolderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void thePackageNamesEveryFileAndColumnThatIsThere(DataPackage.Form form) throws IOException {
        RecordFolder.write(Records.small(), form, folder);

        JsonNode described = JSON.readTree(folder.resolve("datapackage.json").toFile());
        Set<String> paths = new HashSet<>(Set.of("datapackage.json"));
        Set<String> names = new HashSet<>();
        for (JsonNode resource : described.get("resources")) {
            Path file = folder.resolve(resource.get("path").asText());
            paths.add(resource.get("path").asText());
            names.add(resource.get("name").asText());
            assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
            assertThat(resource.get("hash").asText()).matches("sha256:[0-9a-f]{64}");
            if (form == DataPackage.Form.CSV) {
                assertThat(Files.readAllLines(file).get(0)).isEqualTo(String.join(",", fields(resource)));
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(paths);
        }
        for (JsonNode resource : described.get("resources")) {
            for (JsonNode key : resource.at("/schema/foreignKeys")) {
                assertThat(names).contains(key.at("/reference/resource").asText());
                assertThat(fields(resource)).contains(key.at("/fields/0").asText());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameRecordGivesTheSameBytes(DataPackage.Form form) throws IOException {
        RecordFolder.write(Records.small(), form, folder.resolve("one"));
        RecordFolder.write(Records.small(), form, folder.resolve("other"));
        assertThat(folder.resolve("one/datapackage.json"))
                .hasSameTextualContentAs(folder.resolve("other/datapackage.json"));
    }

    private static List<String> fields(JsonNode resource) {
        List<String> fields = new ArrayList<>();
        resource.at("/schema/fields")
                .forEach(field -> fields.add(field.get("name").asText()));
        return fields;
    }
}
