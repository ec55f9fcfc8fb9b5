package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done by saying something, where the reporting word leaves that open: two sides who say the same agree, and who {@code
 * expressed concern over Chad's dam} blames Chad.
 */
final class TellingActs {

    private static final Set<String> CONSENT =
            Set.of("infinitive:agree", "infinitive:consent", "object:accept", "aside:accept", "clause:accept");

    /** What two sides do together is agreed between them. */
    private static final Set<StatementAct> SHARED = Set.of(StatementAct.SAY, StatementAct.PROMISE);

    private final Actors actors;
    private final WordClasses words;
    private final ContentAct contents;
    private final Verdicts verdicts;

    TellingActs(Actors actors, WordClasses words, ContentAct contents, Verdicts verdicts) {
        this.actors = actors;
        this.words = words;
        this.contents = contents;
        this.verdicts = verdicts;
    }

    /**
     * The acts of some speakers.
     *
     * @param act what the reporting word alone tells
     */
    Set<StatementAct> refined(StatementAct act, Quotation quotation, List<Actor> speakers, Said said) {
        boolean together = speakers.stream().map(Actor::state).distinct().count() > 1;
        String cue = ReportingRule.cue(quotation);
        Optional<StatementAct> feeling = act == StatementAct.SAY && words.contains("expressing-verb", cue)
                ? verdicts.expressed(said).filter(TellingActs::isFelt)
                : Optional.empty();
        if (together && SHARED.contains(act) && feeling.isEmpty() && !words.contains("telling-verb", cue)) {
            return together(act, quotation, cue, speakers, said);
        }
        if (cue.equals("ask") && isInvitation(said)) {
            return Set.of(StatementAct.PROMISE);
        }
        if (quotation.rule().equals("clause:ask")) {
            return Set.of(said.isThatClause() ? StatementAct.URGE : StatementAct.SAY);
        }
        if (act == StatementAct.AGREE && isConsent(quotation, speakers)) {
            return Set.of(StatementAct.PROMISE);
        }
        if (act == StatementAct.PROMISE && contents.threatens(said)) {
            return Set.of(StatementAct.WARN);
        }
        if (quotation.rule().equals("noun:concern")) {
            return Set.of(concern(said, speakers));
        }
        if (act != StatementAct.SAY || speakers.isEmpty()) {
            return Set.of(act);
        }
        Set<StatementAct> inside = inside(quotation, cue, speakers, said);
        return inside.isEmpty() ? Set.of(act) : inside;
    }

    /**
     * What two sides do by saying the same: they share what they stress, affirm or want to be done, but a mere fact ({@code said
     * the round had lasted six hours}) each only states, and a hope or a reproach each utters.
     */
    private Set<StatementAct> together(
            StatementAct act, Quotation quotation, String cue, List<Actor> speakers, Said said) {
        if (words.contains("announcing-verb", cue)) {
            return contents.isDone(said) ? Set.of(StatementAct.SAY) : Set.of(StatementAct.PROMISE);
        }
        boolean plain = act == StatementAct.SAY
                && words.contains("stating-verb", cue)
                && !ReportingRule.takesObject(quotation)
                && !quotation.rule().startsWith("noun:");
        if (!plain) {
            return Set.of(StatementAct.AGREE);
        }
        Set<StatementAct> inside = contents.acts(said, speakers.get(0).state());
        return inside.isEmpty()
                ? Set.of(StatementAct.SAY)
                : inside.stream().map(TellingActs::shared).collect(OrderedSets.collector());
    }

    private static StatementAct shared(StatementAct act) {
        return act == StatementAct.PROMISE || act == StatementAct.URGE ? StatementAct.AGREE : act;
    }

    /** "Asked the premier to visit". */
    private static boolean isInvitation(Said said) {
        return said.tokens().stream()
                .filter(word -> word.index() > 1
                        && ClauseForm.lower(said.sentence().token(word.index() - 1))
                                .equals("to"))
                .filter(word -> word.upos() == Upos.VERB || word.lemma().equals("visit"))
                .limit(1)
                .anyMatch(word -> word.lemma().equals("visit"));
    }

    /** "Norway agreed to sell", "accepted the invitation": one side alone binds itself. */
    private static boolean isConsent(Quotation quotation, List<Actor> speakers) {
        boolean one = speakers.size() == 1
                && (speakers.get(0).isPerson() || speakers.get(0).kind() == Actor.Kind.STATE);
        return one && CONSENT.contains(quotation.rule());
    }

    /** What each side does for itself, even where two do the same. */
    private static boolean isFelt(StatementAct act) {
        return act == StatementAct.REJECT
                || act == StatementAct.ACCUSE
                || act == StatementAct.WARN
                || act == StatementAct.EXPECT;
    }

    /** The acts in the words said. */
    private Set<StatementAct> inside(Quotation quotation, String cue, List<Actor> speakers, Said said) {
        StateCode own = speakers.get(0).state();
        boolean object = ReportingRule.takesObject(quotation);
        if (words.contains("labelling-verb", cue) && object) {
            return verdicts.label(said).map(Set::of).orElse(Set.of());
        }
        if (quotation.rule().equals("preposition:speak")) {
            Optional<StatementAct> label = verdicts.label(said);
            if (label.isPresent()) {
                return Set.of(label.get());
            }
        }
        if (words.contains("expressing-verb", cue) && isApology(said)) {
            return Set.of(StatementAct.SAY);
        }
        if (words.contains("expressing-verb", cue)) {
            Optional<StatementAct> noun = verdicts.expressed(said);
            if (noun.isPresent()) {
                boolean warns = noun.get() == StatementAct.WARN;
                boolean urges = noun.get() == StatementAct.SAY && verdicts.isNeed(said);
                return Set.of(warns ? concern(said, speakers) : urges ? StatementAct.URGE : noun.get());
            }
        }
        if (cue.equals("announce") && !contents.isDone(said)) {
            return Set.of(StatementAct.PROMISE);
        }
        return object ? Set.of() : contents.acts(said, own);
    }

    /** "Regret to the emir for the raid": told to whom it was done to, it blames oneself. */
    private boolean isApology(Said said) {
        Sentence sentence = said.sentence();
        boolean regret =
                said.root().filter(noun -> noun.lemma().equals("regret")).isPresent();
        return regret
                && sentence.tokens().stream()
                        .filter(word -> Relations.hasCase(sentence, word, List.of("to")))
                        .anyMatch(word -> !actors.at(sentence, word).isEmpty());
    }

    /** Concern over what another party does blames it; concern over how things stand warns. */
    private StatementAct concern(Said said, List<Actor> speakers) {
        StateCode own = speakers.isEmpty() ? null : speakers.get(0).state();
        boolean other = said.tokens().stream()
                .flatMap(token -> actors.stateName(said.sentence(), token).stream())
                .anyMatch(name -> !name.code().equals(own));
        return other ? StatementAct.ACCUSE : StatementAct.WARN;
    }
}
