package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates the contacts of a sentence by its expressions of time, as finely as those tell. */
final class TimesOfSentence {

    private static final Set<String> RELATIVE = Set.of(" after", " before", " since", " later", " until");

    private static final int YEAR_SENTENCES = 2;
    private static final Pattern YEAR_TOLD = Pattern.compile("(?i)\\d{4}|\\b(?:year|that|last|previous|following)\\b");

    private final ArticleText text;
    private final StatusReader status;
    private final TimeOwners owners;
    private final OpeningTimes opening;
    private final Lengths lengths;
    private final Repeats repeats;
    private final CountedDays counted;
    private final DaysBehind behind;
    private final Deadlines deadlines;
    private final Undertakings undertakings;
    private final InvitedTo invited;
    private final WordClasses words;

    TimesOfSentence(ArticleText text, StatusReader status, WordClasses words) {
        this.text = text;
        this.words = words;
        this.status = status;
        this.owners = new TimeOwners(words);
        this.opening = new OpeningTimes(words);
        this.lengths = new Lengths(words);
        this.repeats = new Repeats(text);
        this.counted = new CountedDays(text, words);
        this.behind = new DaysBehind(text, status);
        this.deadlines = new Deadlines(text, words);
        this.undertakings = new Undertakings(words, text.published());
        this.invited = new InvitedTo(text, words);
    }

    /** Dates the contacts of one sentence. */
    void date(Sentence sentence, Collection<Draft> drafts) {
        for (TimeExpression time : text.times(sentence)) {
            boolean opens = sentence.span().start() == time.span().start(); // of the event in the sentence before
            if (!opens
                    && !counted.isFromToldDay(sentence, time)
                    && RELATIVE.stream()
                            .anyMatch(word -> text.words(time.span()).endsWith(word))) {
                continue; // counted from another event, not from the day of the news
            }
            if (isOfThing(sentence, time, drafts) || isUntoldDay(time)) {
                continue;
            }
            if (time.type() == TimexType.DURATION) {
                lengths.measure(sentence, time, drafts);
            } else if (time.type() != TimexType.SET) {
                Semicolons.owner(sentence, time, text.times(sentence), drafts, owners.owner(sentence, time, drafts))
                        .filter(draft -> !isOfAccount(draft, time)
                                && !isOfDecision(draft, time)
                                && !Eves.isOfClause(draft, time, words)
                                && !undertakings.isTimeOf(draft, time)
                                && !JoinedClauses.isOfOther(draft, time, text.times(sentence), words))
                        .ifPresent(draft -> draft.times.add(time));
            }
        }
        opening.share(sentence, drafts);
        drafts.forEach(this::settle);
        counted.date(sentence, drafts);
    }

    /** {@code the same day}, after a month: that month is not what it says. */
    private boolean isUntoldDay(TimeExpression time) {
        PartialDate start = time.start();
        return start != null
                && start.precision() != PartialDate.Precision.DAY
                && text.words(time.span()).endsWith("same day");
    }

    /** {@code this year's chair}: the year tells which chair is meant, not when anybody met. */
    private static boolean isOfThing(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        PartialDate start = time.start();
        boolean year = start != null && start.precision() == PartialDate.Precision.YEAR;
        return year
                && sentence.headOf(time.span())
                        .filter(head -> head.is("nmod:poss"))
                        .flatMap(sentence::head)
                        .filter(thing -> drafts.stream()
                                .noneMatch(draft -> sentence.isWithin(draft.act, thing)
                                        || (sentence.isWithin(thing, draft.act) && !draft.isVerbal())))
                        .isPresent();
    }

    /** {@code a readout of the meeting later today}: the day of the account. */
    private boolean isOfAccount(Draft draft, TimeExpression time) {
        Sentence sentence = draft.sentence;
        boolean own = sentence.headOf(time.span())
                .filter(head -> sentence.isWithin(head, draft.act) && head.index() < draft.act.index())
                .isPresent(); // this morning's meeting
        return !own && Accounts.areGivenOf(words, sentence, draft.act);
    }

    /** {@code called off on Tuesday}: the day on which a contact was cancelled is not its own, unless it lies ahead. */
    private boolean isOfDecision(Draft draft, TimeExpression time) {
        PartialDate day = time.start();
        PartialDate published = text.published();
        boolean past = day != null
                && published != null
                && day.precision() == PartialDate.Precision.DAY
                && !day.firstDay().isAfter(published.lastDay());
        boolean own = draft.sentence
                .headOf(time.span())
                .filter(head -> draft.sentence.isWithin(head, draft.act))
                .isPresent();
        return past && !own && !draft.isVerbal() && status.isDecided(draft);
    }

    private void settle(Draft draft) {
        List<TimeExpression> own = draft.times.stream()
                .filter(time -> draft.sentence
                        .headOf(time.span())
                        .filter(head -> !draft.isVerbal() && draft.sentence.isWithin(head, draft.act))
                        .isPresent())
                .toList();
        boolean named = own.stream().allMatch(TimesOfSentence::isYear); // the 2022 summit on February 5
        for (TimeExpression time : named ? draft.times : own) {
            PartialDate first = dayOf(draft, time, time.start());
            PartialDate last = dayOf(draft, time, time.end());
            if (first == null || last == null) {
                continue;
            }
            boolean since = isSince(draft, time);
            if (since && first.precision() != PartialDate.Precision.YEAR) {
                draft.since = first;
            }
            if (!tellsDays(time) || (since && !RoundsSince.isFirstOf(draft, first, time, words))) {
                first = common(first, since ? text.published() : last);
                last = first;
            }
            if (first != null && (isOfWhatFollowed(draft, time) || isReturn(draft))) {
                first = first.precision() == PartialDate.Precision.DAY
                        ? first.cutTo(PartialDate.Precision.MONTH)
                        : first;
                last = first;
            }
            if (first != null && finer(first, draft.start)) {
                draft.start = first;
                draft.end = last;
                draft.yearTold = YEAR_TOLD.matcher(text.words(time.span())).find();
            }
        }
        lengths.stretch(draft);
        repeats.add(draft, TimesOfSentence::tellsDays);
    }

    private @Nullable PartialDate dayOf(Draft draft, TimeExpression time, @Nullable PartialDate date) {
        return deadlines.day(draft, time, invited.day(draft, time, behind.day(draft, time, asFarAsKnown(time, date))));
    }

    private static boolean isYear(TimeExpression time) {
        PartialDate start = time.start();
        return start != null && start.precision() == PartialDate.Precision.YEAR;
    }

    /** {@code issued a statement on Monday after their talks}: the talks were on that day or before. */
    private boolean isOfWhatFollowed(Draft draft, TimeExpression time) {
        Sentence sentence = draft.sentence;
        boolean own = sentence.headOf(time.span())
                .filter(head -> sentence.isWithin(head, draft.act))
                .isPresent();
        boolean brief = words.has("brief-unit", draft.act.lemma()); // after an hour with
        return !own && !brief && draft.days == null && Lengths.follows(sentence, draft.act);
    }

    /** {@code returned from Chad on June 18}: the day on which a trip was over is not the one on which it began. */
    private static boolean isReturn(Draft draft) {
        boolean back = draft.act.lemma().equals("return") || draft.act.lemma().equals("back");
        Sentence sentence = draft.sentence;
        return draft.kind == EngagementKind.VISIT
                && back
                && draft.destinations.stream().anyMatch(place -> Relations.hasCase(sentence, place, List.of("from")));
    }

    /** A week, a season or a decade tells no day: only what its first and last day have in common is known. */
    private static boolean tellsDays(TimeExpression time) {
        String value = time.value();
        boolean week = value.contains("-W") && !value.contains("-WE");
        boolean named = value.matches("\\d{4}-\\d{2}(-\\d{2}.*)?|\\d{4}|\\d{4}-W\\d{2}-WE");
        return named && !week;
    }

    /** {@code since January they have spoken three times}: some time between then and the news. */
    private static boolean isSince(Draft draft, TimeExpression time) {
        Sentence sentence = draft.sentence;
        List<Token> tokens = sentence.tokensIn(time.span());
        Optional<Token> above = sentence.headOf(time.span()).flatMap(sentence::head);
        boolean counted = above.filter(noun -> noun.index() != draft.act.index()) // the first since a meeting in May
                .filter(noun -> noun.upos() == Upos.NOUN && Relations.hasCase(sentence, noun, List.of("since")))
                .isPresent(); // since the incident of 17 June
        return counted || (!tokens.isEmpty() && isAfterSince(sentence, tokens.get(0)));
    }

    private static boolean isAfterSince(Sentence sentence, Token first) {
        return first.form().equalsIgnoreCase("since")
                || (first.index() > 1
                        && sentence.token(first.index() - 1).form().equalsIgnoreCase("since"));
    }

    private static @Nullable PartialDate common(PartialDate first, @Nullable PartialDate last) {
        if (last == null) {
            return null;
        }
        for (PartialDate.Precision precision : PartialDate.Precision.values()) {
            PartialDate cut = first.precision().compareTo(precision) <= 0 ? first.cutTo(precision) : first;
            if (cut.isCompatibleWith(last) && last.precision().compareTo(precision) <= 0) {
                return cut;
            }
        }
        return null;
    }

    /** Where the day of publication is not known, a weekday tells no day either: what is left is the month. */
    private @Nullable PartialDate asFarAsKnown(TimeExpression time, @Nullable PartialDate date) {
        PartialDate published = text.published();
        if (published == null && date != null && !isYearNear(time, date.year())) {
            return null;
        }
        boolean relative = text.words(time.span()).chars().noneMatch(Character::isDigit);
        boolean coarse = published != null && published.precision() != PartialDate.Precision.DAY;
        return date != null && relative && coarse && date.precision() == PartialDate.Precision.DAY
                ? date.cutTo(PartialDate.Precision.MONTH)
                : date;
    }

    /** A year that another part of an undated article told ({@code since 2023}) is not that of a bare day. */
    private boolean isYearNear(TimeExpression time, int year) {
        return text.sentences().stream()
                .filter(sentence ->
                        sentence.index() <= time.sentence() && sentence.index() >= time.sentence() - YEAR_SENTENCES)
                .anyMatch(sentence -> text.words(sentence.span()).contains(String.valueOf(year)));
    }

    private static boolean finer(PartialDate found, @Nullable PartialDate known) {
        return known == null || (found.precision().compareTo(known.precision()) < 0 && found.isCompatibleWith(known));
    }
}
