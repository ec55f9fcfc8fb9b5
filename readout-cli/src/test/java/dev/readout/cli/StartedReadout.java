package dev.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command as a process of its own, on the class path of the test. */
final class StartedReadout {

    /** An article about one contact and what was said there. */
    static final String MEETING = """
            Ministers meet in Kuala Lumpur

            July 12, 2025

            Chinese Foreign Minister Wang Yi met US Secretary of State Marco Rubio in Kuala Lumpur on Friday.

            Wang said China wants stable trade. "We welcome more talks on tariffs," Rubio said.
            """;

    private StartedReadout() {}

    /** The words of the command line. */
    static List<String> command(String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        words.addAll(List.of(arguments));
        return words;
    }

    /** An article in a folder. */
    static Path article(Path folder) throws IOException {
        return Files.writeString(folder.resolve("meeting.txt"), MEETING);
    }
}
