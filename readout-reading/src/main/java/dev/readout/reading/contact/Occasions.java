package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a contact was on the margins of, or part of. */
final class Occasions {

    private static final List<String> CASES = List.of("at", "during", "on", "for", "ahead");
    private static final List<String> AHEAD = List.of("ahead", "before", "after", "following");

    private static final Set<EngagementKind> HELD_AT = Set.of(EngagementKind.MEETING, EngagementKind.VISIT);

    private static final Set<String> MEANWHILE = Set.of("while", "whereas");

    private final ArticleText text;
    private final WordClasses words;
    private final OccasionNouns nouns;

    Occasions(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
        this.nouns = new OccasionNouns(text, words);
    }

    /** Gives the gatherings of one sentence, as occasions, to the meetings held there; and a month and place back. */
    void settle(Sentence sentence, Collection<Draft> drafts) {
        for (Draft gathering : drafts) {
            if (gathering.kind == EngagementKind.GATHERING && isOccasion(sentence, gathering.act)) {
                nearest(drafts, gathering).ifPresent(meeting -> join(meeting, gathering));
            }
        }
        List<Draft> meetings = drafts.stream()
                .filter(draft -> draft.kind == EngagementKind.MEETING)
                .toList();
        meetings.forEach(meeting -> besideOther(sentence, meeting, meetings.size() == 1));
        drafts.stream()
                .filter(draft -> draft.occasion == null && HELD_AT.contains(draft.kind))
                .forEach(draft -> nouns.beside(sentence, draft)
                        .filter(noun -> draft.kind == EngagementKind.MEETING || !isGathering(drafts, noun))
                        .ifPresent(noun -> draft.occasion = words(sentence, noun)));
    }

    private static boolean isGathering(Collection<Draft> drafts, Token noun) {
        return drafts.stream()
                .anyMatch(draft -> draft.kind == EngagementKind.GATHERING && draft.act.index() == noun.index());
    }

    /** The words for a gathering that a noun tells of. */
    Optional<String> name(@Nullable Draft gathering) {
        return gathering == null || gathering.isVerbal()
                ? Optional.empty()
                : Optional.of(words(gathering.sentence, gathering.act)).filter(name -> name.contains(" "));
    }

    /** {@code on the margins of the Strategic Dialogue}: what is named there, whatever it is. */
    private void besideOther(Sentence sentence, Draft meeting, boolean sole) {
        for (Token margin : sentence.tokens()) {
            boolean beside = meeting.occasion == null
                    && words.value("meeting-place-noun", sentence, margin).isPresent()
                    && (sole || sentence.isWithin(margin, meeting.act) || margin.head() == meeting.act.head());
            if (beside) {
                sentence.children(margin, "nmod").stream()
                        .filter(noun -> Relations.hasCase(sentence, noun, List.of("of")))
                        .findFirst()
                        .ifPresent(noun -> meeting.occasion = words(sentence, noun));
            }
        }
    }

    /** The meeting that is told last before the gathering, else the first after it. */
    private static Optional<Draft> nearest(Collection<Draft> drafts, Draft gathering) {
        Draft nearest = null;
        for (Draft draft : drafts) {
            boolean before = draft.act.index() < gathering.act.index();
            boolean may = draft.kind == EngagementKind.MEETING && !isInOtherClause(draft, gathering);
            if (may && (before || nearest == null)) {
                nearest = draft;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * {@code backed the plan, which he had shown to others at the summit}, {@code left after the talks, while the other went on to
     * the summit}: told of something else than the meeting.
     */
    private static boolean isInOtherClause(Draft meeting, Draft gathering) {
        Sentence sentence = meeting.sentence;
        Token clause = gathering.act;
        while (clause.head() != 0 && !clause.deprel().equals("acl:relcl") && !isMeanwhile(sentence, clause)) {
            clause = sentence.token(clause.head());
        }
        if (clause.head() == 0 || sentence.isWithin(meeting.act, clause)) {
            return false;
        }
        if (clause.is("advcl")) {
            return true;
        }
        Token noun = sentence.token(clause.head());
        boolean ofMeeting = sentence.isWithin(meeting.act, noun) && !meeting.isVerbal();
        return !ofMeeting && noun.is("obj");
    }

    private static boolean isMeanwhile(Sentence sentence, Token clause) {
        return clause.is("advcl")
                && sentence.children(clause, "mark").stream()
                        .anyMatch(mark -> MEANWHILE.contains(mark.form().toLowerCase(Locale.ROOT)));
    }

    private void join(Draft meeting, Draft gathering) {
        meeting.occasion = words(gathering.sentence, gathering.act);
        meeting.gathering = gathering;
        if (gathering.forums.isEmpty()) {
            gathering.addParties(meeting.parties);
        }
        if (Relations.hasCase(gathering.sentence, gathering.act, AHEAD)) {
            return; // what comes before it may be elsewhere
        }
        if (gathering.place == null) {
            gathering.place = meeting.place;
        } else if (meeting.place == null) {
            meeting.place = gathering.place;
        }
        if (gathering.start == null && meeting.start != null) {
            PartialDate.Precision month = PartialDate.Precision.MONTH;
            gathering.start = meeting.start.precision() == PartialDate.Precision.YEAR
                    ? meeting.start
                    : meeting.start.cutTo(month);
        } else if (meeting.start == null) {
            meeting.start = gathering.start;
            meeting.end = gathering.end;
        }
    }

    /** The noun with what stands before it, and with its {@code of} where the forum is named there. */
    private String words(Sentence sentence, Token act) {
        int from = act.index();
        while (from > 1 && mayBelong(sentence, sentence.token(from - 1), act)) {
            from--;
        }
        TextSpan span = sentence.token(from).span().cover(act.span());
        for (Token child : sentence.children(act, "nmod")) {
            if (Relations.hasCase(sentence, child, List.of("of"))) {
                span = span.cover(sentence.subtreeSpan(child));
            }
        }
        return text.words(span);
    }

    private static boolean mayBelong(Sentence sentence, Token token, Token act) {
        boolean word = token.upos() != Upos.DET
                && token.upos() != Upos.ADP
                && token.upos() != Upos.VERB
                && !token.form().equals(",");
        return word && sentence.isWithin(token, act);
    }

    private boolean isOccasion(Sentence sentence, Token act) {
        if (Relations.hasCase(sentence, act, CASES)) {
            return true;
        }
        return sentence.head(act)
                .filter(head ->
                        words.value("meeting-place-noun", sentence, head).isPresent())
                .isPresent();
    }
}
