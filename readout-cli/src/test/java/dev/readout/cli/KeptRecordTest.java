package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ingest} and {@code export}, with the model and a database. */
class KeptRecordTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void ingest() throws IOException {
        KeptRecordTest first = new KeptRecordTest();
        Path article = StartedReadout.article(folder);
        Path broken = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(first.run("ingest", article.toString(), broken.toString())).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(first.err.toString())
                .contains("skipped " + broken)
                .contains("Read 1 new article in ")
                .contains("0 known before, 1 skipped")
                .contains("facts added, 0 changed, 0 withdrawn.");
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        assertThat(run("ingest", folder.resolve("meeting.txt").toString())).isEqualTo(ExitCode.DONE);
        assertThat(err.toString())
                .contains("Read 0 new articles in ")
                .contains("1 known before, 0 skipped")
                .contains("0 facts added, 0 changed, 0 withdrawn.");
    }

    @Test
    void anArchiveIsReadOnFromWhereItWasLeft() throws IOException {
        Path archive = Files.writeString(
                folder.resolve("growing.warc"),
                record("a", "The council of the town will decide on Tuesday about the baths. ".repeat(200)));
        assertThat(other("--no-gate", archive.toString())).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains("Read 1 new article").doesNotContain("before;");
        long length = Files.size(archive);

        Files.writeString(
                archive,
                record("b", "The mayor of the town was not there when the council met."),
                StandardOpenOption.APPEND);
        err.getBuffer().setLength(0);
        assertThat(other("--no-gate", archive.toString())).isEqualTo(ExitCode.DONE);
        assertThat(err.toString())
                .contains("growing.warc was read up to byte " + length + " before")
                .contains("Read 1 new article")
                .contains("0 known before");

        err.getBuffer().setLength(0);
        assertThat(other(archive.toString())).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).doesNotContain("up to byte").contains("2 pages of archives passed over");
    }

    /** Into a database of its own. */
    private int other(String... arguments) {
        List<String> line = new ArrayList<>(
                List.of("ingest", "--db", folder.resolve("other.db").toString()));
        line.addAll(List.of(arguments));
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, line.toArray(String[]::new));
    }

    private static String record(String name, String text) {
        return """
                WARC/1.0
                WARC-Type: conversion
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%s>
                WARC-Date: 2025-07-12T00:00:00Z
                WARC-Target-URI: https://example.org/%s
                Content-Type: text/plain
                Content-Length: %d

                %s

                """.formatted(name, name, text.length(), text).replace("\n", "\r\n");
    }

    @Test
    void anExportIsWhatReadPrints() {
        run("read", folder.resolve("meeting.txt").toString(), "--format", "json");
        String read = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("export")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo(read).contains("\"Wang Yi\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ndjson|{\"type\":\"engagement\"",
                "ics|UID:chn-usa-meeting-2025-07-11@readout",
                "ics|SEQUENCE:0",
                "atom|<id>urn:readout:chn-usa-meeting-2025-07-11</id>",
                "atom|href=\"http://localhost:8080/engagement/chn-usa-meeting-2025-07-11\"",
                "plover|Event ID,Event Date,Event Type,Quad Code,",
            })
    void otherFormatsAreOfTheSameFacts(String format, String part) {
        assertThat(run("export", "--format", format)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"csv", "parquet"})
    void tablesAreAFolderWithItsPackage(String format) throws IOException {
        Path target = folder.resolve("tables-" + format);
        assertThat(run("export", "--format", format, "--out", target.toString()))
                .isEqualTo(ExitCode.DONE);
        List<String> names = new ArrayList<>(List.of("datapackage.json"));
        for (String table : List.of("articles", "engagements", "statements", "agreements", "measures", "events")) {
            names.add(table + "." + format);
        }
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
        if (format.equals("csv")) {
            assertThat(Files.readString(target.resolve("engagements.csv"), StandardCharsets.UTF_8))
                    .contains("chn-usa-meeting-2025-07-11,meeting,held,2025-07-11");
        }
    }

    @Test
    void aPartIsTakenByDays() {
        run("export", "--format", "ndjson", "--since", "2025-08");
        assertThat(out.toString()).doesNotContain("engagement");
        run("export", "--format", "ndjson", "--between", "CHN,USA");
        assertThat(out.toString()).contains("\"type\":\"engagement\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format|csv|--format csv needs --out FOLDER",
                "--format|parquet|--format parquet needs --out FOLDER",
                "--format|xml|'xml'",
                "--since|May|a date is written",
            })
    void aBadOptionIsAUsageError(String option, String value, String complaint) {
        assertThat(run("export", option, value)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(complaint).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port|70000|a port is 0 to 65535",
                "--token|short|a token has at least 16 characters",
            })
    void aBadPortOrTokenIsAUsageError(String option, String value, String complaint) {
        assertThat(run("serve", option, value)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(complaint);
    }

    private int run(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        if (!words.get(0).equals("read")) {
            words.addAll(List.of("--db", folder.resolve("readout.db").toString()));
        }
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, words.toArray(new String[0]));
    }
}
