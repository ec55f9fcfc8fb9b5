package dev.readout.language;

import dev.readout.language.name.NameSpan;
import dev.readout.language.token.Word;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of an article together. Parts of a sentence that was longer than a window become one sentence again: the
 * topmost word of each further part hangs on that of the first as a parataxis.
 */
final class TextBuilder {

    private static final String NEXT_PART = "parataxis";

    private final String text;
    private final WordSequence words;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<NamedEntity> names = new ArrayList<>();

    TextBuilder(String text, WordSequence words) {
        this.text = text;
        this.words = words;
    }

    /** The whole text, from its parts in order. */
    ParsedText build(List<SentencePart> parts) {
        int from = 0;
        while (from < parts.size()) {
            int to = from + 1;
            while (to < parts.size() && parts.get(to).continues()) {
                to++;
            }
            addSentence(parts.subList(from, to));
            from = to;
        }
        return new ParsedText(text, sentences, names);
    }

    private void addSentence(List<SentencePart> parts) {
        int first = parts.get(0).first();
        List<Token> tokens = new ArrayList<>();
        for (SentencePart part : parts) {
            part.names().forEach(name -> addName(part.first(), name));
            addTokens(part, parts.get(0).root(), tokens);
        }
        TextSpan span = span(first, first + tokens.size() - 1);
        sentences.add(new Sentence(sentences.size(), words.paragraph(first), span, tokens));
    }

    private void addTokens(SentencePart part, int root, List<Token> tokens) {
        int before = tokens.size();
        for (int i = 1; i <= part.length(); i++) {
            Word word = words.word(part.first() + i - 1);
            SentencePart.Tags tags = part.words().get(i - 1);
            boolean top = part.tree().head(i) == 0;
            boolean hangs = top && before > 0;
            int head = top ? (hangs ? root : 0) : before + part.tree().head(i);
            String relation = hangs ? NEXT_PART : part.relations().get(i - 1);
            tokens.add(new Token(
                    before + i, word.span(), word.form(), tags.lemma(), tags.upos(), tags.xpos(), head, relation));
        }
    }

    private void addName(int first, NameSpan name) {
        TextSpan span = span(first + name.first() - 1, first + name.last() - 1);
        names.add(new NamedEntity(name.type(), span, sentences.size()));
    }

    private TextSpan span(int firstWord, int lastWord) {
        return words.word(firstWord).span().cover(words.word(lastWord).span());
    }
}
