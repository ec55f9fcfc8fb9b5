package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gathering of an organisation that others speak of: {@code discussed next month's summit of the Union}. It is no proposal of
 * theirs, as a meeting that two discuss may be, but takes place, or took place, on its day.
 */
final class GatheringsSpokenOf {

    private GatheringsSpokenOf() {}

    /** The status of a mention, as it was read, or that of a gathering that is only spoken of. */
    static EngagementStatus status(
            Draft draft, EngagementStatus read, @Nullable PartialDate published, WordClasses words) {
        PartialDate start = draft.start;
        if (read != EngagementStatus.PROPOSED
                || draft.kind != EngagementKind.GATHERING
                || draft.forums.isEmpty()
                || start == null
                || published == null
                || !isSpokenOf(draft, words)) {
            return read;
        }
        PartialDate end = Optional.ofNullable(draft.end).orElse(start);
        return end.lastDay().isBefore(published.firstDay()) ? EngagementStatus.HELD : EngagementStatus.SCHEDULED;
    }

    private static boolean isSpokenOf(Draft draft, WordClasses words) {
        Optional<Token> verb = Governor.of(draft.sentence, draft.act);
        return verb.filter(word -> words.has("gathering-discussing-verb", word.lemma()))
                .isPresent();
    }
}
