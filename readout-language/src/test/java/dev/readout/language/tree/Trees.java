package dev.readout.language.tree;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes parsed texts on one line: words as {@code form/POS/head/relation}, parted by spaces; sentences parted by
 * {@code |}, paragraphs by {@code ||}. A part of speech may have its Penn tag ({@code VERB:VBG}). The text is the words
 * with a space between, none before {@code . , : ; ? !} and closing marks, none behind opening ones.
 */
public final class Trees {

    private static final Map<Upos, String> TAGS = Map.of(
            Upos.VERB, "VBD", Upos.NOUN, "NN", Upos.PROPN, "NNP", Upos.ADJ, "JJ", Upos.PRON, "PRP", Upos.AUX, "VBD");

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    private Trees() {}

    /** The text that {@code notation} writes, with the names ({@code PERSON Wang Yi}) wherever they stand in it. */
    public static ParsedText parse(String notation, String... names) {
        Trees trees = new Trees();
        String[] paragraphs = notation.split(" \\|\\| ", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            for (String sentence : paragraphs[i].split(" \\| ", -1)) {
                trees.add(sentence.trim(), i);
            }
        }
        return new ParsedText(trees.text.toString(), trees.sentences, trees.names(names));
    }

    private void add(String notation, int paragraph) {
        List<Token> tokens = new ArrayList<>();
        if (!sentences.isEmpty()) {
            text.append(sentences.get(sentences.size() - 1).paragraph() == paragraph ? " " : "\n");
        }
        int start = text.length();
        String before = "“";
        for (String word : notation.split(" +", -1)) {
            String[] parts = word.split("/", -1);
            if (!before.equals("“") && !".,:;?!”".contains(parts[0]) && !parts[0].equals("'s")) {
                text.append(' ');
            }
            tokens.add(token(tokens.size() + 1, parts));
            before = parts[0];
        }
        sentences.add(new Sentence(sentences.size(), paragraph, new TextSpan(start, text.length()), tokens));
    }

    private Token token(int index, String[] parts) {
        String[] tags = parts[1].split(":", -1);
        Upos upos = Upos.valueOf(tags[0]);
        String xpos = tags.length > 1 ? tags[1] : TAGS.getOrDefault(upos, upos.name());
        TextSpan span = new TextSpan(text.length(), text.length() + parts[0].length());
        text.append(parts[0]);
        String lemma = upos == Upos.NOUN && xpos.equals("NNS") ? parts[0].replaceFirst("s$", "") : parts[0];
        return new Token(
                index,
                span,
                parts[0],
                lemma.toLowerCase(Locale.ROOT),
                upos,
                xpos,
                Integer.parseInt(parts[2]),
                parts[3]);
    }

    private List<NamedEntity> names(String... names) {
        List<NamedEntity> found = new ArrayList<>();
        for (String name : names) {
            NameType type = NameType.valueOf(name.substring(0, name.indexOf(' ')));
            String words = name.substring(name.indexOf(' ') + 1);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                add(new NamedEntity(type, new TextSpan(at, at + words.length()), sentenceAt(at)), found);
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** A name within one that was given before is none. */
    private static void add(NamedEntity name, List<NamedEntity> found) {
        if (found.stream().noneMatch(each -> each.span().overlaps(name.span()))) {
            found.add(name);
        }
    }

    private int sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst()
                .orElseThrow()
                .index();
    }
}
