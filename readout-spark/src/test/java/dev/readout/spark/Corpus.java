package dev.readout.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Some of our samples, and the same and other things in every form that is read: whole, damaged, twice, in another language. */
final class Corpus {

    private static final MessageType ROW = MessageTypeParser.parseMessageType(
            "message row { required binary text (STRING); optional binary title (STRING); optional binary published (STRING); }");
    private static final String CONTACT =
            "<html lang=en><head><title>Ministers of Norway and Chile meet in Lisbon</title></head>"
                    + "<body><article><h1>Ministers of Norway and Chile meet in Lisbon</h1><p>March 11, 2025</p><p>The foreign minister of Norway"
                    + " Kari Dahl met the foreign minister of Chile Ana Rojas in Lisbon on Monday, officials of both sides said. The two"
                    + " ministers discussed fish stocks and agreed to open talks in the autumn, according to a statement.</p></article></body></html>";
    private static final String COOKING =
            "<html lang=en><head><title>Soup</title></head><body><article><h1>Soup for cold days</h1>"
                    + "<p>Cut the leek and the carrots, let them simmer in butter for ten minutes, add water and salt, and wait until all"
                    + " is soft. Serve it hot with bread. It keeps for three days in a cool place and tastes better each day.</p></article>"
                    + "</body></html>";

    private Corpus() {}

    /** Samples that tell of contacts of the same states, and some others. */
    static List<Path> samples(int count) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples").toRealPath())) {
            return files.sorted().skip(11).limit(count).toList();
        }
    }

    /** All of it in a folder; the files in their order. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> samples = samples(10);
        for (Path sample : samples) {
            Files.copy(sample, folder.resolve(sample.getFileName()));
        }
        String first = Files.readString(samples.get(0));
        String second = Files.readString(samples.get(1));
        Files.writeString(
                folder.resolve("lines.jsonl"),
                line(first) + line("Printed again. " + second) + "{\"text\": 7\n" + line("")
                        + line(
                                "Los ministros de Chile y de Noruega se reunieron el lunes en la ciudad de Lisboa y hablaron de la"
                                        + " pesca, según dijeron las autoridades de los dos países después de la reunión de ayer."));
        archive(folder.resolve("pages.warc.gz"));
        table(
                folder.resolve("rows.parquet"),
                second,
                "Kenya's foreign minister John Otieno visited Brazil on 3 March 2025.");
        Files.write(folder.resolve("picture.bin"), new byte[] {0, 1, 2, 3, 0, 0, 9});
        Files.createDirectories(folder.resolve("deeper/.hidden"));
        Files.writeString(folder.resolve("deeper/.hidden/no.txt"), "Not read.");
        Files.copy(samples.get(2), folder.resolve("deeper/again.txt"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".hidden"))
                    .sorted()
                    .toList();
        }
    }

    private static String line(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"text\": \"" + escaped + "\"}\n";
    }

    private static void table(Path file, String... texts) throws IOException {
        try (ParquetWriter<Group> out = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(ROW)
                .withConf(new PlainParquetConfiguration())
                .build()) {
            for (String text : texts) {
                out.write(new SimpleGroupFactory(ROW)
                        .newGroup()
                        .append("text", text)
                        .append("published", "2025-03-04"));
            }
        }
    }

    private static void archive(Path file) throws IOException {
        List<byte[]> records = new ArrayList<>();
        records.add(record("https://example.org/contact", CONTACT));
        records.add(record("https://example.org/soup", COOKING));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            GZIPOutputStream packed = new GZIPOutputStream(all);
            packed.write(record);
            packed.finish();
        }
        all.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
        Files.write(file, all.toByteArray());
    }

    private static byte[] record(String address, String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2025-03-12T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                        + String.format(Locale.ROOT, "%012d", address.length())
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length
                        + "\r\n\r\n" + http
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
