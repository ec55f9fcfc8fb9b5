import dev.readout.page.html.PageWords;
import dev.readout.reading.gate.GateLook;
import dev.readout.reading.gate.GateSign;
import dev.readout.reading.gate.NewsGate;
import dev.readout.reading.source.RulebookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the gate's signs of every text and page under the folders given, a line each: path, reason for passing it over
 * whatever its signs ({@code other-news} and {@code -} are for the weights to decide), the signs in their order.
 */
public final class Signs {

    public static void main(String[] folders) throws IOException {
        NewsGate gate = NewsGate.of(RulebookFiles.bundled());
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).filter(Signs::isText).sorted().toList()) {
                    System.out.println(line(file, gate));
                }
            }
        }
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt") || file.toString().endsWith(".html");
    }

    private static String line(Path file, NewsGate gate) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        GateLook look = gate.look(file.toString().endsWith(".html") ? PageWords.of(text) : text);
        StringBuilder line = new StringBuilder(file.toString()).append('\t');
        line.append(look.reason().map(GateLook.Reason::code).orElse("-"));
        for (GateSign sign : List.of(GateSign.values())) {
            line.append('\t').append(look.signs().getOrDefault(sign, 0.0));
        }
        return line.toString();
    }
}
