package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the contact told last the length that a sentence of its own tells of it: {@code They talked for 40 minutes}, {@code
 * What was planned as a courtesy lasted 55 minutes}.
 */
final class LengthsAfter {

    private static final int SENTENCES_BACK = 2;
    private static final int MOST_STEPS = 4;
    private static final Set<EngagementKind> KINDS = Set.of(EngagementKind.MEETING, EngagementKind.CALL);

    private final ArticleText text;
    private final WordClasses words;
    private final LengthsNearby nearby;

    LengthsAfter(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
        this.nearby = new LengthsNearby(words);
    }

    /** Adds lengths to contacts that have none. */
    void add(List<Story> stories) {
        for (Sentence sentence : text.body()) {
            text.times(sentence).stream()
                    .filter(time -> time.type() == TimexType.DURATION && tells(sentence, time))
                    .forEach(time -> last(stories, sentence).ifPresent(story -> {
                        Integer minutes = time.durationMinutes();
                        story.durationMinutes = story.durationMinutes == null ? minutes : story.durationMinutes;
                    }));
        }
    }

    private boolean tells(Sentence sentence, TimeExpression time) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty() || !time.value().startsWith("PT") || nearby.isOther(sentence, time)) {
            return false;
        }
        Token word = head.get();
        for (int i = 0; i < MOST_STEPS && word.head() != 0 && word.upos() != Upos.VERB; i++) {
            if (word.is("compound") || word.is("amod")) {
                return false;
            }
            word = sentence.token(word.head());
        }
        Token verb = word;
        return words.value("lasting-verb", sentence, verb).isPresent()
                && sentence.children(verb).stream()
                        .filter(child -> child.is("nsubj") || child.deprel().equals("nsubj:pass") || child.is("csubj"))
                        .anyMatch(subject -> isOfBoth(sentence, subject));
    }

    private boolean isOfBoth(Sentence sentence, Token subject) {
        return words.value("tone-subject", sentence, subject).isPresent()
                || sentence.subtree(subject).stream()
                        .limit(3)
                        .anyMatch(word ->
                                words.has("still-meeting-word", word.form().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Story> last(List<Story> stories, Sentence sentence) {
        Story last = null;
        for (Story story : stories) {
            int at = story.lastSentence();
            boolean near =
                    KINDS.contains(story.kind) && at <= sentence.index() && sentence.index() - at <= SENTENCES_BACK;
            last = near && (last == null || at >= last.lastSentence()) ? story : last;
        }
        return Optional.ofNullable(last);
    }
}
