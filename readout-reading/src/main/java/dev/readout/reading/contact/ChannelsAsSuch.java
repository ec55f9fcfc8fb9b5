package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/**
 * Contact as such, of which a bare word tells no session: {@code seeks dialogue}, {@code the need to restart exchanges}, {@code
 * had cut off military dialogue}; and the idiom {@code to meet somebody halfway}.
 */
final class ChannelsAsSuch {

    private static final List<String> OCCASIONS = List.of("after", "during", "following", "at", "before", "since");

    private ChannelsAsSuch() {}

    /** Whether a mention means no contact of its own, nor one told before. */
    static boolean isOne(Draft draft, WordClasses words) {
        return draft.isVerbal()
                ? draft.sentence.children(draft.act).stream()
                        .anyMatch(child ->
                                words.has("halfway-adverb", child.form().toLowerCase(Locale.ROOT)))
                : isBare(draft, words);
    }

    private static boolean isBare(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        Token noun = draft.act;
        return draft.bare
                && draft.start == null
                && words.has("channel-noun", noun.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(noun).stream()
                        .noneMatch(child -> child.is("det") || child.is("nmod:poss") || child.is("nummod"))
                && !Relations.hasCase(sentence, noun, OCCASIONS);
    }
}
