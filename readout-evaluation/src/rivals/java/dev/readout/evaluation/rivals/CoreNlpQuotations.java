package dev.readout.evaluation.rivals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.model.text.CodePointOffsets;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CoreNLP's quotations and their speakers over a part of PolNeAR, in the format that {@code quotations} takes. */
final class CoreNlpQuotations {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CoreNlpQuotations() {}

    /**
     * Writes a line of quotations for each text.
     *
     * @param part a folder with the folder {@code text}
     */
    static void find(Path part, Path out) throws IOException {
        StanfordCoreNLP pipeline = CoreNlp.onText(ANNOTATORS);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            for (Path file : texts(part.resolve("text"))) {
                CoreDocument document = new CoreDocument(Files.readString(file, StandardCharsets.UTF_8));
                pipeline.annotate(document);
                String name = String.valueOf(file.getFileName()).replaceAll("\\.txt$", "");
                writer.print(JSON.writeValueAsString(quotations(name, document)) + "\n");
            }
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static ObjectNode quotations(String name, CoreDocument document) {
        CodePointOffsets offsets = CodePointOffsets.of(document.text());
        ObjectNode line = JSON.createObjectNode().put("text", name);
        var quotations = line.putArray("quotations");
        for (CoreQuote quote : document.quotes()) {
            ObjectNode quotation = quotations.addObject();
            addSpan(quotation, "content", quote.quoteCharOffsets(), offsets);
            quote.speakerCharOffsets().ifPresent(place -> addSpan(quotation, "source", place, offsets));
        }
        return line;
    }

    private static void addSpan(
            ObjectNode quotation, String role, Pair<Integer, Integer> place, CodePointOffsets offsets) {
        quotation
                .putArray(role)
                .addArray()
                .add(offsets.toCodePoints(place.first()))
                .add(offsets.toCodePoints(place.second()));
    }
}
