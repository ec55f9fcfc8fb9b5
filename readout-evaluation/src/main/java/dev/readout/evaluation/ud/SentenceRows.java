package dev.readout.evaluation.ud;

import dev.readout.evaluation.GoldFormatException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of one sentence of CoNLL-U, turned into its words. */
final class SentenceRows {

    private static final int COLUMNS = 10;
    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final int HEAD = 6;
    private static final int DEPREL = 7;
    private static final int MISC = 9;

    private final Path file;
    private final List<UdWord> words = new ArrayList<>();
    private int tokenEnd;
    private String[] token = {};

    SentenceRows(Path file) {
        this.file = file;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    void add(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new GoldFormatException(file, number, columns.length + " columns where CoNLL-U has " + COLUMNS);
        }
        if (columns[ID].contains("-")) {
            token = columns;
            tokenEnd = integer(columns[ID].substring(columns[ID].indexOf('-') + 1), number);
        } else if (!columns[ID].contains(".")) {
            addWord(columns, number);
        }
    }

    UdSentence sentence(boolean startsParagraph, int number) {
        try {
            return new UdSentence(words, startsParagraph);
        } catch (IllegalArgumentException e) {
            throw new GoldFormatException(file, number, "the sentence before: " + e.getMessage());
        }
    }

    private void addWord(String[] columns, int number) {
        int index = integer(columns[ID], number);
        if (index != words.size() + 1) {
            throw new GoldFormatException(
                    file, number, "word " + columns[ID] + " where " + (words.size() + 1) + " is due");
        }
        boolean inside = index <= tokenEnd;
        boolean space = inside ? index == tokenEnd && spaceAfter(token) : spaceAfter(columns);
        words.add(new UdWord(
                columns[FORM],
                columns[FORM],
                space,
                columns[LEMMA],
                columns[UPOS],
                columns[XPOS],
                integer(columns[HEAD], number),
                columns[DEPREL]));
        if (index == tokenEnd) {
            spellToken();
        }
    }

    /** Gives a multi-word token's surface to its first word where its words do not spell it. */
    private void spellToken() {
        int first = integer(token[ID].substring(0, token[ID].indexOf('-')), 0) - 1;
        List<UdWord> parts = words.subList(first, words.size());
        StringBuilder spelled = new StringBuilder();
        parts.forEach(part -> spelled.append(part.form()));
        if (!spelled.toString().equals(token[FORM])) {
            parts.replaceAll(part -> part.withSurface(""));
            parts.set(0, parts.get(0).withSurface(token[FORM]));
        }
    }

    private static boolean spaceAfter(String[] columns) {
        return Arrays.stream(columns[MISC].split("\\|")).noneMatch("SpaceAfter=No"::equals);
    }

    private int integer(String text, int number) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new GoldFormatException(file, number, "\"" + text + "\" where a number is due");
        }
    }
}
