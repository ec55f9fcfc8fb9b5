package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/**
 * Tells which sentences speak of what was discussed at the contact that the article is about: those that tell a discussion, go
 * on after it ({@code They also spoke about grain}), report what a party said, or have the talks for subject; none that tells of
 * another contact.
 */
final class Discussions {

    private static final int NEAR_SENTENCES = 2;

    private final WordClasses words;
    private final List<Story> stories;
    private final List<Statement> statements;

    Discussions(WordClasses words, List<Story> stories, List<Statement> statements) {
        this.words = words;
        this.stories = stories;
        this.statements = statements;
    }

    /** Whether a sentence tells what was said or done at a contact: not if it tells of another one. */
    boolean isOf(Story story, Sentence sentence) {
        if (!story.isToldIn(sentence) && isShared(story, sentence)) {
            return false;
        }
        return tellsDiscussion(sentence)
                || follows(story, sentence)
                || statements.stream().anyMatch(told -> isIn(sentence, told) && isByParty(story, told))
                || isOfTalks(sentence);
    }

    /** Whether a sentence tells of another contact too. */
    boolean isShared(Story story, Sentence sentence) {
        return stories.stream()
                .filter(other -> other != story)
                .flatMap(other -> other.drafts.stream())
                .anyMatch(draft -> draft.sentence.index() == sentence.index() && isNamed(draft));
    }

    /** Whether a mention tells which contact it means; {@code the meeting} alone may be any. */
    static boolean isNamed(Draft draft) {
        return !draft.bare || draft.start != null;
    }

    private boolean tellsDiscussion(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> words.value("discuss-verb", sentence, token).isPresent());
    }

    /** Whether a sentence right behind one that tells of the contact goes on to tell of it: {@code They also spoke about}. */
    private boolean follows(Story story, Sentence sentence) {
        boolean near = story.drafts.stream()
                .map(draft -> sentence.index() - draft.sentence.index())
                .anyMatch(after -> after >= 0 && after <= NEAR_SENTENCES);
        return near
                && Relations.subject(sentence, sentence.root()).stream()
                        .flatMap(subject -> sentence.subtree(subject).stream())
                        .anyMatch(word ->
                                words.has("still-talking-word", word.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isIn(Sentence sentence, Statement told) {
        return sentence.span().overlaps(told.evidence().span());
    }

    private static boolean isByParty(Story story, Statement told) {
        StateCode state = told.state();
        return state != null && story.parties.containsKey(state);
    }

    /** Whether the talks are what the sentence is about. */
    private boolean isOfTalks(Sentence sentence) {
        return sentence.child(sentence.root(), "nsubj").stream()
                .anyMatch(subject ->
                        words.value("tone-subject", sentence, subject).isPresent());
    }
}
