package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contact that only the title of a transcript tells: {@code Foreign Minister Silva and Danish Foreign Minister Holm after their
 * meeting}, {@code … at a joint press conference}. What is said there speaks of it as {@code our talks} or not at all.
 */
final class TitledTalks {

    private static final int MOST_STATES = 3;
    private static final int FEWEST_WORDS = 5;
    private static final String AFTER = "after|following|at the (?:end|conclusion) of";
    private static final String BEFORE = "before|ahead of|prior to|at the (?:top|start|beginning) of";
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?<two>.+?),? (?<when>" + AFTER + "|" + BEFORE + ") "
                    + "(?:(?:their|the|a) )?(?<how>(?:[\\p{L}-]+ ){0,2}?)(?:meetings?|talks|consultations|lunch|dinner|breakfast)$");
    private static final Pattern PRESS =
            Pattern.compile("(?i)^(?<two>.+?),? (?<when>at|in|during|hold|holds) (?:(?:the|a|their) )?"
                    + "(?<how>joint )(?:press|media|news) (?:availability|conference|statements?|stakeout)$");
    private static final Pattern OPENING =
            Pattern.compile("(?i)^(?:(?:joint )?(?:opening )?(?:remarks|statements?|comments) (?:by|of|from) )");
    private static final Pattern PARTED = Pattern.compile("(?i),? (?:and|with|&) ");
    private static final Pattern TODAY = Pattern.compile(
            "(?i)\\b(?:today|tonight|this (?:morning|afternoon|evening)|good (?:morning|afternoon|evening))\\b");
    private static final Pattern WELCOME = Pattern.compile("(?i)\\bto (?:welcome|host|receive|have)\\b.*\\bhere\\b"
            + "|\\b(?:warm|cordial) welcome to\\b|\\bwelcome (?:you|him|her|my (?:\\p{L}+ )?friend)\\b"
            + "|\\b(?:I|we)(?: warmly)? welcome (?-i:[A-Z][\\p{L}-]+)(?!['’]s)");
    private static final Set<EngagementKind> TALKS = Set.of(EngagementKind.MEETING, EngagementKind.CALL);

    private final ArticleText text;
    private final boolean spoken;
    private final TitleSides sides;
    private final WordClasses words;

    /**
     * Of an article.
     *
     * @param spoken whether it is a transcript
     */
    TitledTalks(ArticleText text, Lexicon lexicon, boolean spoken) {
        this.text = text;
        this.spoken = spoken;
        this.sides = new TitleSides(lexicon);
        this.words = lexicon.words();
    }

    /** The contact, if the title tells of one that the text does not. */
    Optional<Draft> draft(List<Story> stories) {
        String title = text.article().title();
        if (title == null || !spoken) {
            return Optional.empty();
        }
        String plain =
                OPENING.matcher(title.replaceAll("[\\s\\u00a0]+", " ").strip()).replaceFirst("");
        Matcher around = AROUND.matcher(plain);
        Matcher press = PRESS.matcher(plain);
        Matcher found = around.matches() ? around : press.matches() ? press : null;
        return found == null ? Optional.empty() : draft(found, stories);
    }

    private Optional<Draft> draft(Matcher found, List<Story> stories) {
        List<Actor> parties = parties(found.group("two"));
        Set<StateCode> states = new TreeSet<>();
        parties.forEach(actor -> states.add(Objects.requireNonNull(actor.state())));
        Sentence sentence = sentence();
        if (states.size() < 2 || states.size() > MOST_STATES || sentence == null || isTold(states, stories)) {
            return Optional.empty();
        }
        String how = found.group("how").toLowerCase(Locale.ROOT);
        boolean afar = how.contains("virtual") || how.contains("video");
        EngagementKind kind = afar ? EngagementKind.CALL : EngagementKind.MEETING;
        Draft draft = new Draft(sentence, act(sentence), kind, "contact.title", 0);
        draft.addParties(parties);
        boolean before = found.group("when").toLowerCase(Locale.ROOT).matches(BEFORE);
        draft.status = before ? EngagementStatus.SCHEDULED : EngagementStatus.HELD;
        if (before || TODAY.matcher(text.article().text()).find()) {
            draft.start = text.published();
            draft.end = draft.start;
        }
        return Optional.of(draft);
    }

    /** Those whom the words before and after one {@code and} name, each of one side. */
    private List<Actor> parties(String two) {
        Matcher parted = PARTED.matcher(two);
        while (parted.find()) {
            List<Actor> one = sides.in(two.substring(0, parted.start()));
            List<Actor> other = sides.in(two.substring(parted.end()));
            if (!one.isEmpty() && !other.isEmpty()) {
                List<Actor> both = new ArrayList<>(one);
                both.addAll(other);
                return both;
            }
        }
        return List.of();
    }

    private boolean isTold(Set<StateCode> states, List<Story> stories) {
        return stories.stream()
                .anyMatch(story ->
                        TALKS.contains(story.kind) && story.parties.keySet().containsAll(states) && isThatDay(story));
    }

    private boolean isThatDay(Story story) {
        PartialDate day = text.published();
        boolean vague = story.start != null && story.start.precision() == PartialDate.Precision.YEAR;
        return story.start == null || day == null || (!vague && story.start.isCompatibleWith(day));
    }

    /** The first sentence that welcomes somebody; else the first that speaks of meeting; else the first that is a sentence; null where there is none. */
    private @Nullable Sentence sentence() {
        List<Sentence> whole = text.body().stream()
                .filter(sentence -> sentence.tokens().size() >= FEWEST_WORDS && !text.isHeading(sentence))
                .toList();
        return whole.stream()
                .filter(sentence -> WELCOME.matcher(text.words(sentence.span())).find())
                .findFirst()
                .or(() -> whole.stream()
                        .filter(sentence -> sentence.tokens().stream().anyMatch(this::isTelling))
                        .findFirst())
                .or(() -> whole.stream().findFirst())
                .orElse(null);
    }

    private Token act(Sentence sentence) {
        return sentence.tokens().stream().filter(this::isTelling).findFirst().orElse(sentence.token(1));
    }

    private boolean isTelling(Token word) {
        return words.has("title-telling-word", word.lemma().toLowerCase(Locale.ROOT));
    }
}
