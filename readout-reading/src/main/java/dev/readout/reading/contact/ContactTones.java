package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;

/**
 * Gives each tone to the contact that its word is said of: the one whose noun it describes, for a pronoun or a trip the one told
 * last, a few sentences before at most, and else the one that the article is about.
 */
final class ContactTones {

    private static final int SENTENCES_BACK = 2;

    private final ToneReader reader;
    private final List<Story> stories;
    private final WordClasses words;

    ContactTones(ToneReader reader, List<Story> stories, WordClasses words) {
        this.reader = reader;
        this.stories = stories;
        this.words = words;
    }

    /** Adds the tones of a sentence. */
    void add(Sentence sentence) {
        for (ToneReader.Found found : reader.tones(sentence)) {
            Token talks = found.talks();
            boolean near = talks.upos() == Upos.PRON || isTrip(sentence, talks);
            told(sentence, talks)
                    .or(() -> near ? before(sentence, talks) : Optional.empty())
                    .or(() -> stories.stream()
                            .filter(story -> story.main && (near || mayMean(sentence, talks, story)))
                            .findFirst())
                    .or(() -> before(sentence, talks))
                    .ifPresent(story -> story.tones.add(found.tone()));
        }
    }

    private Optional<Story> told(Sentence sentence, Token talks) {
        return stories.stream()
                .filter(story -> story.drafts.stream().anyMatch(draft -> isMeant(draft, sentence, talks)))
                .findFirst();
    }

    private static boolean isMeant(Draft draft, Sentence sentence, Token talks) {
        if (draft.sentence.index() != sentence.index()) {
            return false;
        }
        boolean sure = !draft.bare || draft.start != null;
        return talks.upos() == Upos.PRON
                ? sure && draft.act.index() < talks.index()
                : sure && draft.act.index() == talks.index();
    }

    /** The contact told last, in this sentence or a few before it, that the word may mean. */
    private Optional<Story> before(Sentence sentence, Token talks) {
        Story last = null;
        int lastAt = -1;
        for (Story story : stories) {
            for (Draft draft : story.drafts) {
                int at = draft.sentence.index();
                boolean before =
                        at < sentence.index() || (at == sentence.index() && draft.act.index() <= talks.index());
                boolean near = before && sentence.index() - at <= SENTENCES_BACK;
                if (near && at > lastAt && mayMean(sentence, talks, story)) {
                    last = story;
                    lastAt = at;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean mayMean(Sentence sentence, Token talks, Story story) {
        boolean visit = story.kind == EngagementKind.VISIT;
        boolean pronoun = talks.upos() == Upos.PRON;
        return isTrip(sentence, talks) ? visit : !visit && !(pronoun && story.kind == EngagementKind.GATHERING);
    }

    private boolean isTrip(Sentence sentence, Token talks) {
        return words.value("tone-subject", sentence, talks)
                .filter("visit"::equals)
                .isPresent();
    }
}
