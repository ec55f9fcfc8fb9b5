package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who agreed has spoken: where a sentence tells that sides agreed or undertook something and nobody in it was found to say so
 * ({@code It was agreed to send a mission}), each of them states it, under its name where the sentence tells one. To decide
 * something together is to do it, not to say it.
 */
public final class AgreedTogether {

    private static final Set<String> SAID =
            Set.of("agreement.agree", "agreement.listed", "agreement.agreed-by-nobody-named");
    private static final String BOTH = "both sides";
    private static final String ALL = "member states";

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    /** Of one article. */
    public AgreedTogether(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** The statements with those that agreements tell besides, in the order of the text. */
    public List<Statement> with(List<Statement> statements, List<Agreement> agreements) {
        Set<Evidence> spoken = statements.stream().map(Statement::evidence).collect(OrderedSets.collector());
        List<Statement> all = new ArrayList<>(statements);
        for (Agreement agreement : agreements) {
            Derivation derivation = agreement.derivation();
            if (SAID.contains(derivation.rule()) && !spoken.contains(agreement.evidence())) {
                agreed(agreement)
                        .ifPresent(told -> agreement.parties().forEach(party -> all.add(said(agreement, party, told))));
            }
        }
        all.sort(Comparator.comparingInt(told -> told.evidence().span().start()));
        return List.copyOf(all);
    }

    /** The verb by which sides are said to have agreed, with its sentence. */
    private record Told(Sentence sentence, Token verb) {}

    private Optional<Told> agreed(Agreement agreement) {
        return text.sentenceAround(agreement.evidence().span()).stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(word -> words.contains("agree-verb", word.lemma()))
                        .filter(word -> !words.contains("deciding-verb", word.lemma()))
                        .map(word -> new Told(sentence, word)))
                .findFirst();
    }

    private Statement said(Agreement agreement, StateCode party, Told told) {
        Optional<Actor> named = Relations.subject(told.sentence(), told.verb()).stream()
                .flatMap(subject -> actors.at(told.sentence(), subject).stream())
                .filter(actor -> party.equals(actor.state()))
                .filter(actor -> actor.isPerson() || actor.kind() == Actor.Kind.STATE)
                .findFirst();
        return new Statement(
                named.map(Actor::name).orElse(agreement.parties().size() > 1 ? BOTH : ALL),
                party,
                named.map(Actor::title).orElse(null),
                StatementAct.AGREE,
                agreement.text(),
                List.of(),
                null,
                agreement.topics(),
                List.of(),
                null,
                agreement.evidence(),
                agreement.derivation());
    }
}
