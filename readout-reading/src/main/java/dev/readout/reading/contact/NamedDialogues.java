package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps apart the standing dialogues of the same two sides, which go by what they are on: a session of {@code the Kenya-EU Dialogue
 * on Fisheries} is none of {@code the Kenya-EU Dialogue on Security}.
 */
final class NamedDialogues {

    private NamedDialogues() {}

    /** Whether a mention is of a dialogue by name, and what is told so far of one by another. */
    static boolean differ(Story story, Draft draft, WordClasses words) {
        Optional<String> theme = theme(draft, words);
        return theme.isPresent()
                && story.drafts.stream()
                        .map(word -> theme(word, words))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(other -> !other.equals(theme.get()))
                        .isPresent();
    }

    /** What the dialogue whose session a contact is, or the contact itself, is on by its name. */
    private static Optional<String> theme(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return Stream.concat(Stream.of(draft.act), sentence.children(draft.act, "nmod").stream())
                .filter(word -> isNamed(word, words))
                .flatMap(dialogue -> sentence.children(dialogue, "nmod").stream())
                .filter(theme -> Relations.hasCase(sentence, theme, List.of("on")))
                .map(theme -> theme.lemma().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static boolean isNamed(Token noun, WordClasses words) {
        return Character.isUpperCase(noun.form().charAt(0))
                && words.has("dialogue-name-noun", noun.lemma().toLowerCase(Locale.ROOT));
    }
}
