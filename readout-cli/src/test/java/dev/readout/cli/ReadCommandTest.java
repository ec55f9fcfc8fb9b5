package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String MEETING = """
            Ministers meet in Kuala Lumpur

            July 12, 2025

            Chinese Foreign Minister Wang Yi met US Secretary of State Marco Rubio in Kuala Lumpur on Friday.
            """;

    private static final String CUT_ARCHIVE = """
            WARC/1.0
            WARC-Type: response
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
            WARC-Date: 2025-07-12T00:00:00Z
            WARC-Target-URI: https://example.org/a
            Content-Type: application/http;msgtype=response
            Content-Length: 90000

            HTTP/1.1 200 OK
            Content-Type: text/html
            Content-Length: 80000

            <html><p>The tal""";

    private static final String OTHER_NEWS_ARCHIVE = """
            WARC/1.0
            WARC-Type: conversion
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
            WARC-Date: 2025-07-12T00:00:00Z
            WARC-Target-URI: https://example.org/a
            Content-Type: text/plain
            Content-Length: 181

            The council of the town will decide on Tuesday whether the old baths in the park are to be repaired or
            torn down, as the mayor has asked for since the winter, and as the club demands.


            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | Read 1 of 1 article in | 1 page of archives passed over at a first look (no-two-states 1)
            --no-gate | Read 2 of 2 articles in | None skipped
            """)
    void pagesOfOtherNewsInAnArchiveArePassedOverAndCounted(String option, String read, String told)
            throws IOException {
        Path file = Files.writeString(folder.resolve("meeting.txt"), MEETING);
        Path archive = Files.writeString(folder.resolve("other.warc"), OTHER_NEWS_ARCHIVE.replace("\n", "\r\n"));
        List<String> line = new ArrayList<>(List.of("read", file.toString(), archive.toString()));
        if (!option.isEmpty()) {
            line.add(option);
        }

        assertThat(run(line.toArray(new String[0]))).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains(read).contains(told);
    }

    @Test
    void aChronologyGoesToStandardOutputAndTheReportToStandardError() throws IOException {
        Path file = Files.writeString(folder.resolve("meeting.txt"), MEETING);

        assertThat(run("read", file.toString(), "--format", "timeline")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                2025-07-11 Fri  meeting    held       CHN Wang Yi, USA Marco Rubio, Kuala Lumpur                 [1]

                [1] 2025-07-12  no outlet found           Ministers meet in Kuala Lumpur
                """);
        assertThat(err.toString().replaceFirst("in \\d+\\.\\d s", "in 0.0 s"))
                .startsWith("""
                Read 1 of 1 article in 0.0 s. None skipped; 0 passages set aside as page furniture.
                Found 1 engagement in 1 mention,""")
                .contains("Of the engagements 1 held.\n")
                .endsWith("Exit status 0.\n");
    }

    @Test
    void jsonIsTheRecordWhereNobodyWatches() throws IOException {
        Path file = Files.writeString(folder.resolve("meeting.txt"), MEETING);

        assertThat(run("read", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("{\n \"readout\" : 1,\n \"articles\" : [")
                .contains("\"start\" : \"2025-07-11\"")
                .contains("\"quote\" : \"July 12, 2025\"");
    }

    @Test
    void aPartIsTakenByDaysAndStates() throws IOException {
        Path file = Files.writeString(folder.resolve("meeting.txt"), MEETING);

        run("read", file.toString(), "--format", "ndjson", "--since", "2025-08", "--between", "CHN,USA");
        assertThat(out.toString()).doesNotContain("engagement");
        assertThat(err.toString())
                .contains("Left out, as not asked for: 1 engagement. Of unknown date: 0 engagements, left out;");

        out.getBuffer().setLength(0);
        run("read", file.toString(), "--format", "ndjson", "--until", "2025-07", "--between", "usa,chn");
        assertThat(out.toString()).contains("\"type\":\"engagement\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--since|11.7.2025|a date is written 2025-07-11, 2025-07 or 2025, not \"11.7.2025\"",
                "--until|2025-02-30|month 2 of 2025 has no day 30",
                "--between|CHN|two states are written CHN,USA, not \"CHN\"",
                "--between|CHN,China|a state's code is CHN or IGO:ASEAN, not \"CHINA\"",
                "--between|CHN,CHN|a pair needs two states, not CHN twice",
                "--threads|0|--threads: at least 1, not 0",
                "--format|xml|'xml'",
            })
    void aBadOptionIsAUsageError(String option, String value, String complaint) {
        assertThat(run("read", SAMPLES.toString(), option, value)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(complaint).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void daysInTheWrongOrderAreAUsageError() {
        assertThat(run("read", SAMPLES.toString(), "--since", "2025", "--until", "2024"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("the last day, 2024-12-31, lies before the first, 2025-01-01");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        List<Path> good = samples().subList(0, 20);
        for (Path sample : good) {
            Files.copy(sample, folder.resolve(sample.getFileName()));
        }
        Files.writeString(folder.resolve("broken.html"), "<html><head><title>Talks</title><body><div><p class=\"");
        Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("cut.warc"), CUT_ARCHIVE.replace("\n", "\r\n"));

        assertThat(run("read", folder.toString(), "--format", "timeline")).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(out.toString().lines().filter(line -> line.matches("\\[\\d+\\] .*")))
                .hasSize(20);
        assertThat(err.toString())
                .contains("skipped " + folder.resolve("broken.html"))
                .contains("skipped " + folder.resolve("image.png"))
                .contains("skipped " + folder.resolve("empty.txt"))
                .contains("skipped " + folder.resolve("cut.warc"))
                .contains("Read 20 of 24 articles in ")
                .contains("4 skipped (binary 1, damaged 1, empty 1, no-text 1)")
                .endsWith("Exit status 3.\n");
    }

    @Test
    void pagesInAnotherLanguageAreNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("page.txt"),
                "Die Minister haben sich am Freitag in Berlin getroffen und über den Handel gesprochen. Sie haben auch"
                        + " über die Lage in der Region beraten und wollen sich im Herbst wieder treffen.\n");
        assertThat(run("read", file.toString())).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString()).contains("page.txt: it is in \"de\"; only English is read");
    }

    @Test
    void aMissingFileAndAPatternThatFitsNothingAreNamed() {
        assertThat(run(
                        "read",
                        folder.resolve("no.txt").toString(),
                        folder.resolve("*.html").toString()))
                .isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString())
                .contains("no.txt: there is no such file")
                .contains("*.html: there is no such file")
                .contains("Read 0 of 2 articles");
    }

    @Test
    void neitherTheOrderOfTheInputNorTheThreadsChangeAByte() throws IOException {
        List<String> inOrder = samples().stream().map(Path::toString).toList();
        List<String> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(20251122));

        String one = record(inOrder, 1);
        assertThat(record(shuffled, 4)).isEqualTo(one);
        assertThat(one).contains("\"engagements\"").hasSizeGreaterThan(100_000);
    }

    private String record(List<String> inputs, int threads) {
        out.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of("read", "--format", "json", "--threads", "" + threads));
        arguments.addAll(inputs);
        assertThat(run(arguments.toArray(new String[0]))).isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
