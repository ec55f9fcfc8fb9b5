package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code We congratulate President A on his election}: who says so in a release of his own does it by saying it, on the day of the release. */
final class Greetings {

    private final WordClasses words;
    private final Optional<StateCode> publisher;

    /**
     * @param publisher whose release the text is; empty where it is none
     */
    Greetings(WordClasses words, Optional<StateCode> publisher) {
        this.words = words;
        this.publisher = publisher;
    }

    /** Gives such a message the day of the release. */
    void date(Draft draft, @Nullable PartialDate published) {
        Token verb = draft.isVerbal()
                ? draft.act
                : Governor.of(draft.sentence, draft.act).orElse(draft.act);
        boolean now = verb.xpos().equals("VBP") || verb.xpos().equals("VBZ");
        boolean own = draft.parties.stream()
                .anyMatch(party ->
                        publisher.filter(state -> state.equals(party.state())).isPresent());
        if (draft.kind == EngagementKind.MESSAGE
                && now
                && own
                && draft.start == null
                && draft.times.isEmpty()
                && (!draft.isVerbal()
                        || words.value("congratulate-verb", draft.sentence, draft.act)
                                .isPresent())) {
            draft.start = published;
            draft.end = published;
        }
    }
}
