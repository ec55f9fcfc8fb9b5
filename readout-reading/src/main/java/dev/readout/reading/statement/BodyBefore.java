package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is meant by {@code it} behind what is said: no state that the words said name, where the sentence before tells of a body of
 * another that acts: {@code The ministry blamed Chad. The ban holds until Chad relents, it said}.
 */
final class BodyBefore {

    private final ArticleText text;
    private final Actors actors;

    BodyBefore(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The body of whom the sentence before tells; empty where the pronoun may mean whom the chain says. */
    Optional<Actor> meantBy(Quotation quotation, Sentence sentence, Token pronoun, List<Actor> resolved) {
        boolean behind = quotation.content().stream()
                .allMatch(span -> span.end() <= pronoun.span().start());
        if (!ClauseForm.lower(pronoun).equals("it") || !behind || sentence.index() == 0 || resolved.size() != 1) {
            return Optional.empty();
        }
        StateCode meant = resolved.get(0).state();
        if (meant == null || !named(quotation, sentence).contains(meant)) {
            return Optional.empty();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        List<Actor> acting = Relations.subject(before, before.root())
                .map(subject -> actors.at(before, subject))
                .orElse(List.of());
        return acting.size() == 1
                        && !acting.get(0).isPerson()
                        && acting.get(0).state() != null
                        && !meant.equals(acting.get(0).state())
                ? Optional.of(acting.get(0))
                : Optional.empty();
    }

    private Set<StateCode> named(Quotation quotation, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> quotation.content().stream().anyMatch(span -> span.contains(token.span())))
                .flatMap(token -> actors.stateAt(sentence, token).stream())
                .map(Actor::state)
                .filter(Objects::nonNull)
                .collect(OrderedSets.collector());
    }
}
