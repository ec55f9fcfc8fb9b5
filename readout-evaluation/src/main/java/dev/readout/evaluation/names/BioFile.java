package dev.readout.evaluation.names;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads names in BIO tags, one word a line, a blank line after each sentence: {@code word TAB tag} (CrossNER),
 * {@code word SPACE … SPACE tag} with IOB1 or IOB2 (CoNLL 2003, WikiGold), or {@code number TAB word TAB tag TAB …} with
 * comments (Universal NER). A document begins at {@code # newdoc} or {@code -DOCSTART-}; in a file without such marks each
 * sentence is a document of its own. What the labels mean is in {@code labels.tsv}.
 */
final class BioFile {

    private static final Pattern HASH_AS_WORD = Pattern.compile("# (O|[BI]-\\S+)");

    private final Path file;
    private final List<NameDocument> documents = new ArrayList<>();
    private final boolean marked;
    private List<List<String>> sentences = new ArrayList<>();
    private List<Name> names = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private List<String> tags = new ArrayList<>();

    private BioFile(Path file, boolean marked) {
        this.file = file;
        this.marked = marked;
    }

    /** The documents of a file in order. */
    static List<NameDocument> read(Path file) throws IOException {
        BioFile reading = new BioFile(file, hasMarks(file));
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                reading.line(line, ++number);
            }
        }
        reading.endSentence();
        reading.endDocument();
        if (reading.documents.isEmpty()) {
            throw new GoldFormatException(file, 0, "no sentence with name tags in it");
        }
        return reading.documents;
    }

    private static boolean hasMarks(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.anyMatch(BioFile::isMark);
        }
    }

    private static boolean isMark(String line) {
        return line.startsWith("# newdoc") || line.startsWith("-DOCSTART-");
    }

    private void line(String line, int number) {
        if (line.isBlank() || isMark(line)) {
            endSentence();
            if (isMark(line) || !marked) {
                endDocument();
            }
        } else if (!line.startsWith("# ") || HASH_AS_WORD.matcher(line).matches()) {
            word(line, number);
        }
    }

    private void word(String line, int number) {
        String[] tabbed = line.split("\t", -1);
        String[] columns = tabbed.length > 1 ? tabbed : line.strip().split(" ", -1);
        if (columns.length < 2) {
            throw new GoldFormatException(file, number, "a word without a tag");
        }
        boolean numbered = tabbed.length > 2;
        String tag = numbered ? columns[2] : columns[columns.length - 1];
        if (!tag.equals("O") && !(tag.matches("[BI]-.+") && Labels.isKnown(tag.substring(2)))) {
            throw new GoldFormatException(file, number, "the tag \"" + tag + "\" is not one that we know");
        }
        words.add(numbered ? columns[1] : columns[0]);
        tags.add(tag);
    }

    private void endSentence() {
        if (words.isEmpty()) {
            return;
        }
        List<TextSpan> spans = new ArrayList<>();
        for (String word : words) {
            spans.add(new TextSpan(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        text.setCharAt(text.length() - 1, '\n');
        addNames(spans);
        sentences.add(words);
        words = new ArrayList<>();
        tags = new ArrayList<>();
    }

    private void addNames(List<TextSpan> spans) {
        int start = 0;
        for (int i = 1; i <= tags.size(); i++) {
            String tag = tags.get(start);
            boolean goesOn = i < tags.size()
                    && tags.get(i).startsWith("I-")
                    && !tag.equals("O")
                    && tags.get(i).substring(2).equals(tag.substring(2));
            if (!goesOn) {
                Optional<NameType> type = tag.equals("O") ? Optional.empty() : Labels.type(tag.substring(2));
                TextSpan span = spans.get(start).cover(spans.get(i - 1));
                type.ifPresent(known -> names.add(new Name(known, span)));
                start = i;
            }
        }
    }

    private void endDocument() {
        if (!sentences.isEmpty()) {
            String id = file.getFileName() + "#" + (documents.size() + 1);
            documents.add(new NameDocument(id, text.toString(), sentences, names, List.of()));
        }
        sentences = new ArrayList<>();
        names = new ArrayList<>();
        text = new StringBuilder();
    }
}
