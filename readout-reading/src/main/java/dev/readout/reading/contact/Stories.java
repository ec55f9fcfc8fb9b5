package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The contacts that an article has told of so far: finds the one that a mention speaks of, or begins another. */
final class Stories {

    /** {@code at the end of the meeting}, {@code after the talks}. */
    private static final List<String> AT = List.of("of", "after", "during", "at", "following", "in");

    private final List<Story> all = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();
    private final List<Draft> tripsLeft = new ArrayList<>();
    private final WordClasses words;

    Stories(WordClasses words) {
        this.words = words;
    }

    /** The contacts in order of first mention. */
    List<Story> all() {
        return Collections.unmodifiableList(all);
    }

    /** What was left out, and why. */
    List<Declined> declined() {
        return Collections.unmodifiableList(declined);
    }

    /** Joins a mention with the contact that it agrees with, else begins a contact with it. */
    void place(Draft draft) {
        last(story -> Matching.compatible(story, draft, words))
                .ifPresentOrElse(story -> story.add(draft), () -> all.add(new Story(draft)));
    }

    /** The same for a mention and for each further time at which it tells that the same happened. */
    void placeEachTime(Draft draft) {
        place(draft);
        draft.again.forEach(time -> place(draft.at(time)));
    }

    /** Joins a mention that does not tell who met with a contact told before, if there is one that it may mean. */
    boolean pointsBack(Draft draft) {
        Optional<Story> earlier = meant(draft);
        if (earlier.isEmpty() || (draft.distinct && draft.start == null)) {
            return false;
        }
        draft.bare = true;
        earlier.get().add(draft);
        return true;
    }

    /**
     * The contact told before that a mention speaks of. {@code During the meeting she also raised}: not the one of last year that
     * has just been recalled.
     */
    Optional<Story> meant(Draft draft) {
        Optional<Story> last = last(story -> Matching.mayPointTo(story, draft, words));
        boolean ahead = draft.start == null
                && draft.status == EngagementStatus.HELD
                && last.filter(Stories::isAhead).isPresent();
        Optional<Story> nearest = ahead
                ? last(story -> !isAhead(story) && Matching.mayPointTo(story, draft, words))
                        .or(() -> last)
                : last;
        boolean acting = draft.rule.equals("contact.in-talks") && !draft.parties.isEmpty();
        boolean at = Relations.hasCase(draft.sentence, draft.act, AT);
        return draft.start == null
                        && (acting || at)
                        && nearest.filter(Stories::isRecalled).isPresent()
                ? last(story -> Matching.mayPointTo(story, draft, words) && !isRecalled(story))
                        .or(() -> nearest)
                : nearest;
    }

    private static boolean isAhead(Story story) {
        return story.status == EngagementStatus.SCHEDULED || story.status == EngagementStatus.PROPOSED;
    }

    private static boolean isRecalled(Story story) {
        return story.drafts.stream()
                        .filter(told -> told.start != null)
                        .findFirst()
                        .isPresent()
                && story.drafts.stream().allMatch(told -> told.old || told.start == null);
    }

    /** Joins what the two did together, told right after a contact of theirs, with that contact. */
    boolean continued(Draft draft) {
        Optional<Story> earlier = last(story -> Matching.mayGoOn(story, draft));
        earlier.ifPresent(story -> {
            draft.bare = true;
            draft.start = null;
            draft.end = null;
            draft.place = null;
            story.add(draft);
        });
        return earlier.isPresent();
    }

    /** Joins those who were also there with the meeting told last, a few sentences before at most. */
    boolean joined(Draft draft) {
        Optional<Story> earlier = last(story -> Matching.mayBeJoined(story, draft));
        earlier.ifPresent(story -> story.join(draft));
        return earlier.isPresent();
    }

    /** Trips that were left out: it is not told to which state they went, or they were made for something else. */
    List<Draft> tripsLeft() {
        return Collections.unmodifiableList(tripsLeft);
    }

    /** Leaves a mention out. */
    void decline(Draft draft, String reason) {
        if (draft.kind == EngagementKind.VISIT && draft.start != null) {
            tripsLeft.add(draft);
        }
        declined.add(new Declined(reason, draft.rule, draft.sentence.span()));
    }

    /** Leaves out a contact of which the article as a whole does not tell enough. */
    void drop(Story story, String reason) {
        all.remove(story);
        story.drafts.forEach(draft -> decline(draft, reason));
    }

    /** Makes one contact of two: what the second tells is more of the first. */
    void merge(Story first, Story second) {
        all.remove(second);
        second.drafts.forEach(first::add);
    }

    /** Of the contacts that pass a test, the one told of last. */
    Optional<Story> last(Predicate<Story> test) {
        Story best = null;
        for (Story story : all) {
            if (test.test(story) && (best == null || story.lastSentence() >= best.lastSentence())) {
                best = story;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The contact that a sentence tells of, the main one first; gatherings are left aside. */
    Optional<Story> toldIn(Sentence sentence) {
        return all.stream()
                .filter(story -> story.kind != EngagementKind.GATHERING && story.isToldIn(sentence))
                .min((one, other) -> Boolean.compare(other.main, one.main));
    }

    /** Index of the contact that the article is about among all; null where there is none. */
    @Nullable
    Integer mainIndex() {
        return main().map(all::indexOf).orElse(null);
    }

    /** The contact that the article is about. */
    Optional<Story> main() {
        return all.stream().filter(story -> story.main).findFirst();
    }
}
