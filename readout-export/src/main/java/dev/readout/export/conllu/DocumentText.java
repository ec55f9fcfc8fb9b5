package dev.readout.export.conllu;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The running text of a document, put together word by word. */
final class DocumentText {

    private static final int COLUMNS = 10;
    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int MISC = 9;

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> paragraphs = new ArrayList<>();
    private final List<List<ConlluWord>> sentences = new ArrayList<>();
    private List<ConlluWord> sentence = new ArrayList<>();
    private List<String> tokenForms = new ArrayList<>();
    private String token = "";
    private int tokenEnd;
    private boolean tokenSpace;
    private int paragraphStart;

    DocumentText(String id) {
        this.id = id;
    }

    void row(String[] columns, int line) throws ConlluFormatException {
        if (columns.length != COLUMNS || columns[FORM].isBlank()) {
            throw new ConlluFormatException(line, "a row has ten columns between tabs and a form in the second");
        }
        boolean space = Arrays.stream(columns[MISC].split("\\|")).noneMatch("SpaceAfter=No"::equals);
        if (columns[ID].contains("-")) {
            token = columns[FORM];
            tokenSpace = space;
            tokenEnd = number(columns[ID].substring(columns[ID].indexOf('-') + 1), line);
        } else if (!columns[ID].contains(".")) {
            word(columns[FORM], number(columns[ID], line), space, line);
        }
    }

    void endSentence() {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            sentence = new ArrayList<>();
        }
        tokenEnd = 0;
    }

    void endParagraph() {
        endSentence();
        text.setLength(text.toString().stripTrailing().length());
        if (text.length() > paragraphStart) {
            paragraphs.add(new TextSpan(paragraphStart, text.length()));
            text.append("\n\n");
        }
        paragraphStart = text.length();
    }

    Optional<ConlluDocument> finished() {
        endParagraph();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConlluDocument(id, text.toString(), paragraphs, sentences));
    }

    private void word(String form, int index, boolean space, int line) throws ConlluFormatException {
        int due = sentence.size() + tokenForms.size() + 1;
        if (index != due) {
            throw new ConlluFormatException(line, "word " + index + " where " + due + " is due");
        }
        if (index > tokenEnd) {
            append(form, space);
        } else {
            tokenForms.add(form);
            if (index == tokenEnd) {
                endToken();
            }
        }
    }

    private void endToken() {
        if (String.join("", tokenForms).equals(token)) {
            for (int i = 0; i < tokenForms.size(); i++) {
                append(tokenForms.get(i), tokenSpace && i == tokenForms.size() - 1);
            }
        } else {
            TextSpan whole = new TextSpan(text.length(), text.length() + token.length());
            tokenForms.forEach(form -> sentence.add(new ConlluWord(form, whole)));
            text.append(token).append(tokenSpace ? " " : "");
        }
        tokenForms = new ArrayList<>();
    }

    private void append(String form, boolean space) {
        sentence.add(new ConlluWord(form, new TextSpan(text.length(), text.length() + form.length())));
        text.append(form).append(space ? " " : "");
    }

    private static int number(String digits, int line) throws ConlluFormatException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new ConlluFormatException(line, "\"" + digits + "\" where a number is due");
        }
    }
}
