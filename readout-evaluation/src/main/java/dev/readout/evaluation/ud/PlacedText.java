package dev.readout.evaluation.ud;

import dev.readout.evaluation.Places;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a document with their places, so that two divisions of the same text can be compared.
 *
 * @param characters the document's characters without white space
 * @param sentences the places of the sentences
 * @param words the words in order
 */
record PlacedText(String characters, List<TextSpan> sentences, List<PlacedWord> words) {

    PlacedText {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /** A treebank's document: its words one after the other. */
    static PlacedText of(UdDocument document) {
        StringBuilder characters = new StringBuilder();
        List<TextSpan> sentences = new ArrayList<>();
        List<PlacedWord> words = new ArrayList<>();
        for (UdSentence sentence : document.sentences()) {
            int sentenceStart = characters.length();
            int before = words.size();
            for (UdWord word : sentence.words()) {
                int start = characters.length();
                word.surface().chars().filter(c -> !Places.isSpace((char) c)).forEach(c -> characters.append((char) c));
                words.add(new PlacedWord(word, new TextSpan(start, characters.length()), headAt(before, word.head())));
            }
            sentences.add(new TextSpan(sentenceStart, characters.length()));
        }
        return new PlacedText(characters.toString(), sentences, words);
    }

    /** An analysis: its words where they stand in its text. */
    static PlacedText of(ParsedText parse) {
        Places places = Places.of(parse.text());
        List<TextSpan> sentences = new ArrayList<>();
        List<PlacedWord> words = new ArrayList<>();
        for (Sentence sentence : parse.sentences()) {
            int before = words.size();
            for (Token token : sentence.tokens()) {
                words.add(new PlacedWord(wordOf(token), places.squeezed(token.span()), headAt(before, token.head())));
            }
            sentences.add(
                    words.get(before).place().cover(words.get(words.size() - 1).place()));
        }
        return new PlacedText(squeezed(parse.text()), sentences, words);
    }

    private static int headAt(int before, int head) {
        return head == 0 ? -1 : before + head - 1;
    }

    private static UdWord wordOf(Token token) {
        return new UdWord(
                token.form(),
                token.form(),
                true,
                token.lemma(),
                token.upos().name(),
                token.xpos(),
                token.head(),
                token.deprel());
    }

    private static String squeezed(String text) {
        StringBuilder characters = new StringBuilder();
        text.chars().filter(c -> !Places.isSpace((char) c)).forEach(c -> characters.append((char) c));
        return characters.toString();
    }
}
