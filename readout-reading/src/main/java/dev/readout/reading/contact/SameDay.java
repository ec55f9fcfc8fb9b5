package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates a contact by the one told before it, where the words tell an hour of a day without the day: {@code later in the day},
 * {@code the same evening}, {@code in the morning he had been received}, {@code after the talks he telephoned}.
 */
final class SameDay {

    private static final int SENTENCES_BACK = 3;
    private static final Pattern HOURS = Pattern.compile("(?i)\\b(?:(?:later|earlier) (?:in the|that|the same) day"
            + "|(?:on )?(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)"
            + "|(?:later |earlier |late )?that (?:day|morning|afternoon|evening|night)"
            + "|(?:earlier |later |late |early )?in the (?:morning|afternoon|evening)|late at night"
            + "|(?:a few |some |just )?hours (?:before|earlier|later|afterwards)"
            + "|(?:shortly |just |right |immediately )?before (?:the|their) (?:ceremony|signing|dinner|lunch|banquet)"
            + "|(?:immediately |shortly |right |straight |soon |directly )?after(?:wards?\\b|"
            + " (?:the|their|those|these) (?:(meeting|talks|ceremony|signing|session|summit|dinner|lunch)|"
            + "(call|conversation))"
            + "(?! (?:with|between|of|in|on|at|held|that|which)\\b)))\\b");

    /** Groups of the pattern: what sort of contact it was after. */
    private static final int TALK = 1;

    private static final int CALL = 2;
    private static final Set<EngagementKind> TALKS = Set.of(EngagementKind.MEETING, EngagementKind.GATHERING);

    private final ArticleText text;
    private final Stories stories;
    private final WordClasses words;

    /** Contacts of some hour of a day that nothing before them tells. */
    private final Set<Draft> undated = new LinkedHashSet<>();

    SameDay(ArticleText text, Stories stories, WordClasses words) {
        this.text = text;
        this.stories = stories;
        this.words = words;
    }

    /** Gives a contact that has none the day of the contact told last, a few sentences before at most. */
    void date(Draft draft) {
        if (draft.start != null) {
            return;
        }
        if (isAlso(draft)) {
            alsoOn(draft).ifPresent(day -> {
                draft.start = day;
                draft.end = day;
            });
            return;
        }
        if (draft.status != EngagementStatus.HELD) {
            return;
        }
        Optional<MatchResult> hours = hours(draft);
        if (hours.isPresent() || isLater(draft)) {
            day(draft.sentence, hours.orElse(null))
                    .ifPresentOrElse(
                            day -> {
                                draft.start = day;
                                draft.end = day;
                            },
                            () -> undated.add(draft));
        }
    }

    /** Gives those that found no day before them the one of the contact that the article is about. */
    void settle() {
        PartialDate day = stories.main()
                .filter(story -> story.status == EngagementStatus.HELD || story.status == EngagementStatus.ONGOING)
                .map(story -> story.start)
                .filter(start -> start.precision() == PartialDate.Precision.DAY)
                .orElse(null);
        if (day == null) {
            return;
        }
        stories.all().stream()
                .filter(story -> story.start == null && !story.main && undated.contains(story.drafts.get(0)))
                .forEach(story -> {
                    story.start = day;
                    story.end = day;
                });
    }

    /** {@code The minister also met with B}, with no place or time of its own. */
    private static boolean isAlso(Draft draft) {
        boolean face = draft.kind == EngagementKind.MEETING && draft.isVerbal();
        return face
                && draft.times.isEmpty()
                && draft.place == null
                && draft.sentence.children(draft.act, "advmod").stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("also"));
    }

    /** The day of what the sentence before tells of the same person in the same paragraph. */
    private Optional<PartialDate> alsoOn(Draft draft) {
        return stories.last(story -> story.kind == EngagementKind.MEETING
                        && story.status == draft.status
                        && story.start != null
                        && story.start.equals(story.end)
                        && story.start.precision() == PartialDate.Precision.DAY
                        && isBefore(story.drafts.get(story.drafts.size() - 1), draft)
                        && isOfOne(story, draft))
                .flatMap(story -> Optional.ofNullable(story.start));
    }

    private static boolean isBefore(Draft told, Draft draft) {
        return told.isVerbal()
                && told.start != null
                && told.sentence.index() == draft.sentence.index() - 1
                && told.sentence.paragraph() == draft.sentence.paragraph();
    }

    private static boolean isOfOne(Story story, Draft draft) {
        return draft.parties.stream()
                .filter(Actor::isPerson)
                .anyMatch(actor -> story.drafts.stream()
                        .anyMatch(told ->
                                told.parties.stream().anyMatch(other -> other.isPerson() && other.mayBe(actor))));
    }

    /** {@code Trump later received the two}: told in one breath with what went before. */
    private boolean isLater(Draft draft) {
        boolean talk = draft.kind == EngagementKind.MEETING || draft.kind == EngagementKind.CALL;
        boolean past = draft.isVerbal()
                ? draft.act.xpos().equals("VBD")
                : draft.act.head() != 0
                        && draft.sentence.token(draft.act.head()).xpos().equals("VBD");
        Token verb = draft.isVerbal() || draft.act.head() == 0 ? draft.act : draft.sentence.token(draft.act.head());
        return talk
                && past
                && draft.times.isEmpty()
                && draft.sentence.children(verb, "advmod").stream()
                        .anyMatch(word -> words.has("later-adverb", word.form().toLowerCase(Locale.ROOT))
                                && draft.sentence.children(word).isEmpty());
    }

    /** Whether the words stand in the clause of the contact: no other verb between them. */
    private Optional<MatchResult> hours(Draft draft) {
        TextSpan span = draft.sentence.span();
        Matcher hours = HOURS.matcher(text.article().words(span));
        while (hours.find()) {
            int start = span.start() + hours.start();
            int act = draft.act.span().start();
            if (act >= start && act < span.start() + hours.end()) {
                continue; // the meeting after which something else was
            }
            boolean near = draft.sentence.tokens().stream()
                    .filter(token -> token.xpos().startsWith("VB") && token.index() != draft.act.index())
                    .filter(token -> token.index() != draft.act.head() && token.head() != draft.act.index())
                    .noneMatch(token -> token.span().start() > Math.min(start, act)
                            && token.span().start() < Math.max(start, act));
            if (near) {
                return Optional.of(hours.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> day(Sentence sentence, @Nullable MatchResult hours) {
        boolean afterCall = hours != null && hours.group(CALL) != null;
        boolean afterTalk = hours != null && hours.group(TALK) != null;
        return stories.last(story -> story.start != null
                        && (!afterCall || story.kind == EngagementKind.CALL)
                        && (!afterTalk || TALKS.contains(story.kind))
                        && (story.status == EngagementStatus.HELD || story.status == EngagementStatus.ONGOING)
                        && story.start.precision() == PartialDate.Precision.DAY
                        && sentence.index() - story.lastSentence() <= SENTENCES_BACK)
                .flatMap(story -> Optional.ofNullable(story.start));
    }
}
