package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a speaker does by saying something: the reporting word decides, but where it only says that something was said,
 * what was said does. What is not yet said, or denied to have been said, is nothing.
 */
final class ActReader {

    private static final Set<String> VIEWS =
            Set.of("noun:view", "noun:opinion", "noun:belief", "noun:conviction", "noun:understanding");

    private static final Set<String> PAIR = Set.of("two", "both");

    private final ContentAct contents;
    private final Utterances utterances;
    private final Deeds deeds;
    private final TellingActs telling;
    private final WordClasses words;

    ActReader(ArticleText text, Actors actors, WordClasses words) {
        Verdicts verdicts = new Verdicts(words);
        this.contents = new ContentAct(actors, words);
        this.utterances = new Utterances(text, words);
        this.deeds = new Deeds(text, words, verdicts);
        this.telling = new TellingActs(actors, words, contents, verdicts);
        this.words = words;
    }

    /**
     * What is done by the words of a quotation in one sentence; nothing where nobody has said them, or where only talk is
     * told of.
     *
     * @param said the words
     */
    Set<StatementAct> acts(Quotation quotation, List<Actor> speakers, Said said) {
        TextSpan cue = quotation.cue();
        boolean taken = quotation.rule().equals("object:accept") && !contents.isOffered(said);
        if (cue != null && (utterances.isLeftOpen(quotation, cue) || utterances.isOwnedTo(cue))) {
            return Set.of(StatementAct.SAY);
        }
        if (cue != null && areTwoLeaders(speakers) && isPair(quotation, said) && utterances.isDecided(cue)) {
            return Set.of(StatementAct.AGREE);
        }
        if (Utterances.isAsked(cue, said) || Utterances.isNone(quotation, said)) {
            return Set.of();
        }
        if ((cue != null && !utterances.isReported(cue)) || taken || deeds.isDeed(quotation, said)) {
            return Set.of();
        }
        if (isWish(quotation) && speakers.stream().anyMatch(Actor::isParty)) {
            return Set.of(StatementAct.URGE);
        }
        if (quotation.rule().equals("adjective:positive") && !said.isThatClause()) {
            return Set.of(StatementAct.PRAISE);
        }
        return plain(quotation)
                .map(act -> telling.refined(act, quotation, speakers, said))
                .orElse(Set.of());
    }

    /** "They", "the two leaders": brought in before, whose talk is told of. */
    private static boolean isPair(Quotation quotation, Said said) {
        Sentence sentence = said.sentence();
        return quotation.source() != null
                && sentence.headOf(quotation.source())
                        .filter(head -> head.upos() == Upos.PRON
                                || sentence.children(head).stream()
                                        .anyMatch(child -> PAIR.contains(ClauseForm.lower(child))))
                        .isPresent();
    }

    /** Two leaders, who say by deciding something together that they agree on it; others only do it. */
    private static boolean areTwoLeaders(List<Actor> speakers) {
        return speakers.size() == 2
                && speakers.stream().allMatch(one -> one.isPerson() && one.rank() == Office.Rank.LEADER)
                && !Objects.equals(speakers.get(0).state(), speakers.get(1).state());
    }

    /** "Seoul wants the ban lifted": what a party wants others to do, not what it wants to do. */
    private static boolean isWish(Quotation quotation) {
        String rule = quotation.rule();
        return rule.equals("request:want") || rule.equals("object:want") || rule.equals("relative:want");
    }

    /** "Believes that", "shared the view that": a view is told where it is held in so many words. */
    private Optional<StatementAct> thought(Quotation quotation) {
        boolean view = VIEWS.contains(quotation.rule()) && quotation.source() != null;
        boolean named = quotation.speaker() != null || quotation.source() == null;
        boolean tag =
                named && ReportingRule.isTag(quotation) && words.has("opinion-tag-verb", ReportingRule.cue(quotation));
        return view || tag || quotation.rule().startsWith("clause:") ? Optional.of(StatementAct.SAY) : Optional.empty();
    }

    private Optional<StatementAct> plain(Quotation quotation) {
        return switch (quotation.act()) {
            case SAY, ASK -> Optional.of(StatementAct.SAY);
            case URGE -> Optional.of(StatementAct.URGE);
            case WARN -> Optional.of(StatementAct.WARN);
            case ACCUSE -> Optional.of(StatementAct.ACCUSE);
            case REJECT -> Optional.of(StatementAct.REJECT);
            case PROMISE -> Optional.of(StatementAct.PROMISE);
            case AGREE -> Optional.of(StatementAct.AGREE);
            case PRAISE -> Optional.of(StatementAct.PRAISE);
            case EXPECT -> Optional.of(StatementAct.EXPECT);
            case THINK -> thought(quotation);
            case MENTION -> Optional.empty();
        };
    }
}
