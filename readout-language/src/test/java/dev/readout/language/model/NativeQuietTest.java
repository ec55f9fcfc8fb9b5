package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** ONNX Runtime neither reports to anybody nor dies of a long command line, as its version 1.29.0 does on Linux. */
class NativeQuietTest {

    private static final int LONG_COMMAND_LINE = 8000;

    /** What the test's child process runs: the runtime, and nothing else. */
    public static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) {
            OrtEnvironment.getEnvironment();
        }
    }

    @Test
    void namesNoAddressToReportTo() throws IOException {
        try (InputStream library =
                OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
            assertThat(library).isNotNull();
            String bytes = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("events.data.microsoft.com");
        }
    }

    @Test
    void startsUnderLongCommandLine() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "-Dreadout.padding=" + "x".repeat(LONG_COMMAND_LINE),
                        Probe.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
