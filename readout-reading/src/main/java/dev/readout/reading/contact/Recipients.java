package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * To whom a letter goes of which only the sender is told: to the one whom all letters and calls told before have in common
 * ({@code From A came a note, too}), else to whom acted in the sentence before.
 */
final class Recipients {

    private static final List<String> TO = List.of("to", "for");
    private static final Set<EngagementKind> GREETINGS = Set.of(EngagementKind.MESSAGE, EngagementKind.CALL);
    private static final int FEWEST = 2;

    private final OtherSide other;
    private final Stories stories;
    private final SummonsNotes notes;
    private final WordClasses words;

    Recipients(OtherSide other, Stories stories, WordClasses words) {
        this.other = other;
        this.stories = stories;
        this.notes = new SummonsNotes(stories);
        this.words = words;
    }

    /** Adds who gets the letter where no word of its sentence tells. */
    void add(Draft draft) {
        notes.complete(draft);
        boolean open = draft.kind == EngagementKind.MESSAGE && draft.states() == 1 && isSentOff(draft);
        if (!open) {
            return;
        }
        Optional<Story> greeting = stories.last(story -> GREETINGS.contains(story.kind));
        Optional<StateCode> greeted = greeted();
        if (greeted.isPresent() && greeting.isPresent()) {
            draft.addParties(actors(greeting.get(), greeted.get()));
            return;
        }
        if (!draft.parties.isEmpty()) {
            other.addActing(draft);
        }
    }

    /** Whether a letter is sent or comes, and nothing behind it or its verb tells to whom. */
    private boolean isSentOff(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.head(draft.act)
                .filter(verb -> words.has("message-coming-verb", verb.lemma()))
                .filter(verb -> sentence.child(verb, "iobj").isEmpty() && isToNobody(sentence, verb))
                .filter(verb -> isToNobody(sentence, draft.act))
                .isPresent();
    }

    private static boolean isToNobody(Sentence sentence, Token word) {
        return sentence.children(word).stream().noneMatch(child -> Relations.hasCase(sentence, child, TO));
    }

    private static List<Actor> actors(Story story, StateCode state) {
        return story.drafts.stream()
                .flatMap(told -> told.parties.stream())
                .filter(actor -> state.equals(actor.state()))
                .distinct()
                .toList();
    }

    /** The state that takes part in each of several letters and calls told so far. */
    private Optional<StateCode> greeted() {
        List<Story> told = stories.all().stream()
                .filter(story -> GREETINGS.contains(story.kind))
                .toList();
        if (told.size() < FEWEST) {
            return Optional.empty();
        }
        Set<StateCode> common = told.get(0).parties.keySet().stream()
                .filter(Objects::nonNull)
                .filter(state -> told.stream().allMatch(story -> story.parties.containsKey(state)))
                .collect(OrderedSets.collector());
        return common.size() == 1 ? common.stream().findFirst() : Optional.empty();
    }
}
