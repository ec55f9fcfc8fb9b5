package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gatherings to which somebody is asked: {@code has turned down the invitation to Saturday's summit}. They lie ahead while that is
 * news, and take place whether he comes or not.
 */
final class InvitedTo {

    private static final int DAYS_OF_WEEK = 7;

    /** After so many days nobody speaks of a past weekday without telling that it is past. */
    private static final int FEW_DAYS = 3;

    private final ArticleText text;
    private final WordClasses words;

    InvitedTo(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** The day itself, or the same weekday after the news. */
    @Nullable
    PartialDate day(Draft draft, TimeExpression time, @Nullable PartialDate date) {
        PartialDate published = text.published();
        if (date == null || published == null || date.precision() != PartialDate.Precision.DAY) {
            return date;
        }
        LocalDate news = published.firstDay();
        long ago = ChronoUnit.DAYS.between(date.firstDay(), news);
        boolean weekday = text.words(time.span()).chars().noneMatch(Character::isDigit)
                && ago > 0
                && ago < DAYS_OF_WEEK
                && draft.sentence
                        .headOf(time.span())
                        .filter(head -> draft.sentence.isWithin(head, draft.act))
                        .isPresent();
        boolean ahead = weekday
                && answer(draft)
                        .filter(verb -> isPerfect(draft.sentence, verb) || ago > FEW_DAYS)
                        .isPresent();
        return ahead ? PartialDate.of(date.firstDay().plusDays(DAYS_OF_WEEK)) : date;
    }

    /** The status of a gathering that somebody stays away from: as its day is. */
    static EngagementStatus status(Draft draft, EngagementStatus read, @Nullable PartialDate published) {
        if (read != EngagementStatus.REFUSED
                || draft.kind != EngagementKind.GATHERING
                || draft.forums.isEmpty()
                || draft.isVerbal()) {
            return read;
        }
        PartialDate day = draft.end == null ? draft.start : draft.end;
        boolean past = Governor.of(draft.sentence, draft.act)
                .filter(verb -> verb.xpos().equals("VBD") && !draft.act.is("nmod"))
                .isPresent();
        boolean over = (day == null || published == null)
                ? past // he skipped the summit that followed
                : day.lastDay().isBefore(published.firstDay());
        return over ? EngagementStatus.HELD : EngagementStatus.SCHEDULED;
    }

    /** The verb that accepts or declines an invitation to the contact. */
    private Optional<Token> answer(Draft draft) {
        Sentence sentence = draft.sentence;
        return Optional.of(draft.act)
                .filter(act -> !draft.isVerbal() && act.is("nmod"))
                .flatMap(sentence::head)
                .filter(noun -> words.has("invitation-noun", noun.lemma()))
                .flatMap(noun -> Governor.of(sentence, noun))
                .filter(verb -> words.contains("invitation-answer-verb", verb.lemma())
                        || words.value("refuse-verb", sentence, verb).isPresent());
    }

    private static boolean isPerfect(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.form().equals("has") || aux.form().equals("have"));
    }
}
