package dev.readout.export.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words and sentences of CoNLL-U. Documents begin at {@code # newdoc}, paragraphs at {@code # newpar}; empty
 * nodes and the other columns are passed over.
 */
public final class ConlluReader {

    private static final String DOCUMENT = "# newdoc";
    private static final String PARAGRAPH = "# newpar";

    private final List<ConlluDocument> documents = new ArrayList<>();
    private DocumentText document = new DocumentText("");

    private ConlluReader() {}

    /**
     * The documents in a text; those without a word are left out.
     *
     * @throws ConlluFormatException if a line is neither a comment nor a row of ten columns with sound numbers
     */
    public static List<ConlluDocument> read(String conllu) throws ConlluFormatException {
        ConlluReader reader = new ConlluReader();
        int number = 0;
        for (String line : conllu.lines().toList()) {
            reader.line(line, ++number);
        }
        reader.endDocument();
        return List.copyOf(reader.documents);
    }

    private void line(String line, int number) throws ConlluFormatException {
        if (line.isBlank()) {
            document.endSentence();
        } else if (line.startsWith(DOCUMENT)) {
            endDocument();
            document = new DocumentText(id(line));
        } else if (line.startsWith(PARAGRAPH)) {
            document.endParagraph();
        } else if (!line.startsWith("#")) {
            document.row(line.split("\t", -1), number);
        }
    }

    private void endDocument() {
        document.finished().ifPresent(documents::add);
        document = new DocumentText("");
    }

    private static String id(String line) {
        return Optional.of(line.indexOf('='))
                .filter(at -> at >= 0)
                .map(at -> line.substring(at + 1).strip())
                .orElse("");
    }
}
