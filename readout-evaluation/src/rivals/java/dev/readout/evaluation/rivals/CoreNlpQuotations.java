package dev.readout.evaluation.rivals;

import dev.readout.model.text.CodePointOffsets;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** CoreNLP's quotations and their speakers over a part of PolNeAR, as brat annotations. */
final class CoreNlpQuotations {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpQuotations() {}

    /**
     * Writes an annotation file for each text.
     *
     * @param part a folder with the folder {@code text}
     * @param out a folder that does not exist yet
     */
    static void find(Path part, Path out) throws IOException {
        StanfordCoreNLP pipeline = CoreNlp.onText(ANNOTATORS);
        Files.createDirectories(out);
        for (Path file : texts(part.resolve("text"))) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            String name = String.valueOf(file.getFileName()).replaceAll("\\.txt$", "");
            Files.writeString(out.resolve(name + "_corenlp.ann"), annotations(document));
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String annotations(CoreDocument document) {
        CodePointOffsets offsets = CodePointOffsets.of(document.text());
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (CoreQuote quote : document.quotes()) {
            String content = "T" + ++number;
            lines.append(span(content, "Content", quote.quoteCharOffsets(), offsets, document.text()));
            String event = "E" + number + "\tAttribution:" + content + " Content:" + content;
            if (quote.speakerCharOffsets().isPresent()) {
                String source = "T" + ++number;
                lines.append(span(source, "Source", quote.speakerCharOffsets().get(), offsets, document.text()));
                event += " Source:" + source;
            }
            lines.append(event).append('\n');
        }
        return lines.toString();
    }

    private static String span(
            String id, String role, Pair<Integer, Integer> place, CodePointOffsets offsets, String text) {
        String words = text.substring(place.first(), place.second()).replaceAll("\\s+", " ");
        return id + "\t" + role + " " + offsets.toCodePoints(place.first()) + " "
                + offsets.toCodePoints(place.second()) + "\t" + words + "\n";
    }
}
