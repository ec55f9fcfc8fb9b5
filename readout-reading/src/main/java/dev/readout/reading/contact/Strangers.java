package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts in a sentence that speaks of a lunch or a conversation without telling whose: {@code Chad's premier was in Lima too,
 * for lunch} speaks of none that two others had, told before.
 */
final class Strangers {

    private static final List<String> WORDED = List.of("clause", "speech", "aside", "parenthesis");

    private final ArticleText text;
    private final Actors actors;

    Strangers(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** Whether somebody of another state acts where a contact is mentioned, and nobody of those states does; who only tells of it counts for nothing. */
    boolean act(Draft draft, Set<StateCode> parties) {
        Sentence sentence = draft.sentence;
        if (isReported(draft)) {
            return false;
        }
        List<StateCode> acting = sentence.tokens().stream()
                .filter(word -> word.upos() == Upos.VERB || word.head() == 0)
                .flatMap(verb -> Relations.subject(sentence, verb).stream())
                .flatMap(subject -> actors.at(sentence, subject).stream())
                .filter(actor -> actor.isPerson() || actor.kind() == Actor.Kind.OFFICIAL)
                .map(Actor::state)
                .filter(Objects::nonNull)
                .toList();
        return !acting.isEmpty() && acting.stream().noneMatch(parties::contains);
    }

    /** Whether it stands in what somebody says; {@code raised it} tells what was spoken of, and not what was said. */
    private boolean isReported(Draft draft) {
        TextSpan act = draft.act.span();
        return text.analysis().quotations().stream()
                .filter(quotation -> WORDED.stream().anyMatch(quotation.rule()::startsWith))
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(said -> said.contains(act));
    }
}
