package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;

/**
 * Gives each tone to the contact that its word is said of: the one whose noun it describes, for a pronoun the one told before
 * it in the sentence, else the one that the article is about.
 */
final class ContactTones {

    private final ToneReader reader;
    private final List<Story> stories;

    ContactTones(ToneReader reader, List<Story> stories) {
        this.reader = reader;
        this.stories = stories;
    }

    /** Adds the tones of a sentence. */
    void add(Sentence sentence) {
        for (ToneReader.Found found : reader.tones(sentence)) {
            told(sentence, found.talks())
                    .or(() -> stories.stream().filter(story -> story.main).findFirst())
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
}
