package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps apart the standing dialogues of the same two sides, which go by what they are on: a session of {@code the Kenya-EU Dialogue
 * on Fisheries} is none of {@code the Kenya-EU Dialogue on Security}.
 */
final class NamedDialogues {

    private static final Set<String> DIALOGUES = Set.of(
            "dialogue",
            "dialog",
            "consultation",
            "consultations",
            "commission",
            "committee",
            "council",
            "forum",
            "group");

    private NamedDialogues() {}

    /** Whether a mention is of a dialogue by name, and what is told so far of one by another. */
    static boolean differ(Story story, Draft draft) {
        Optional<String> theme = theme(draft);
        return theme.isPresent()
                && story.drafts.stream()
                        .map(NamedDialogues::theme)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .filter(other -> !other.equals(theme.get()))
                        .isPresent();
    }

    /** What the dialogue whose session a contact is, or the contact itself, is on by its name. */
    private static Optional<String> theme(Draft draft) {
        Sentence sentence = draft.sentence;
        return Stream.concat(Stream.of(draft.act), sentence.children(draft.act, "nmod").stream())
                .filter(NamedDialogues::isNamed)
                .flatMap(dialogue -> sentence.children(dialogue, "nmod").stream())
                .filter(theme -> Relations.hasCase(sentence, theme, List.of("on")))
                .map(theme -> theme.lemma().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static boolean isNamed(Token noun) {
        return Character.isUpperCase(noun.form().charAt(0))
                && DIALOGUES.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
