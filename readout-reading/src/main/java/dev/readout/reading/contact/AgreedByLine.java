package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;

/**
 * What two leaders agree on is a call where it is told just before that it was by telephone: {@code The way was cleared over the
 * phone. On Sunday A and B agreed …}; by itself it tells no contact.
 */
final class AgreedByLine {

    private static final String RULE = "contact.agrees-by-line";
    private static final List<String> BY = List.of("by", "over", "via", "on", "through");

    /** A sentence that only tells by what way something came about has few words. */
    private static final int MOST_WORDS = 16;

    private final ArticleText text;
    private final WordClasses words;

    AgreedByLine(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** Leaves those of whom no line is told. */
    void settle(Sentence sentence, Collection<Draft> drafts) {
        drafts.removeIf(draft -> draft.rule.equals(RULE) && !isTold(sentence, draft, drafts));
    }

    private boolean isTold(Sentence sentence, Draft draft, Collection<Draft> drafts) {
        boolean sole = drafts.stream().noneMatch(other -> other != draft && other.act.index() < draft.act.index());
        return sole && (hasLine(sentence, draft.act.index()) || isToldBefore(sentence));
    }

    private boolean isToldBefore(Sentence sentence) {
        if (sentence.index() == 0) {
            return false;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return before.paragraph() == sentence.paragraph()
                && before.tokens().size() <= MOST_WORDS
                && hasLine(before, before.tokens().size() + 1);
    }

    private boolean hasLine(Sentence sentence, int end) {
        return sentence.tokens().stream().filter(word -> word.index() < end).anyMatch(word -> isLine(sentence, word));
    }

    private boolean isLine(Sentence sentence, Token word) {
        return words.value("line-noun", sentence, word).isPresent() && Relations.hasCase(sentence, word, BY);
    }
}
