package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;

/**
 * Who answers in an interview whose answers bear no name: the first person of whom the title and the lines above the first
 * question tell and whom nobody names in the conversation itself, where that is an official. An interview with anybody else
 * is nobody's.
 */
final class Interviewee {

    private final ArticleText text;
    private final Actors actors;

    Interviewee(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /**
     * The official who answers.
     *
     * @param first index of the sentence of the first question
     */
    Optional<Actor> above(int first) {
        List<Actor> talkedOf = text.sentences().stream()
                .filter(sentence -> sentence.index() >= first)
                .flatMap(sentence -> persons(sentence).stream())
                .toList();
        return text.sentences().stream()
                .limit(first)
                .filter(sentence -> text.kind(sentence) == BlockKind.TITLE || text.kind(sentence) == BlockKind.BODY)
                .flatMap(sentence -> persons(sentence).stream())
                .filter(person -> talkedOf.stream().noneMatch(person::mayBe))
                .findFirst()
                .filter(Actor::isParty)
                .filter(person -> person.title() != null || person.rank() != null)
                .filter(person -> person.rank() != Office.Rank.PRIVATE);
    }

    /** Those whom a sentence names, in order; a name that means nobody known is somebody too. */
    private List<Actor> persons(Sentence sentence) {
        return text.names(sentence).stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(name -> person(sentence, name))
                .toList();
    }

    private Actor person(Sentence sentence, NamedEntity name) {
        TextSpan span = name.span();
        return sentence.headOf(span).stream()
                .flatMap(head -> actors.of(sentence, head).stream())
                .filter(Actor::isPerson)
                .findFirst()
                .orElseGet(() -> new Actor(Actor.Kind.OTHER, text.words(span), null, null, null));
    }
}
