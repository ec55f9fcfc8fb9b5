package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whose a body or an official is that a pronoun tells: {@code her office}, {@code its foreign ministry}. */
final class Owners {

    private static final int REACH = 2;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    Owners(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** The pronoun that owns a noun. */
    private static Optional<Token> pronoun(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.deprel().equals("nmod:poss") && child.upos() == Upos.PRON)
                .findFirst();
    }

    /** {@code Her office}, {@code its foreign ministry}: the body of whom the pronoun means. */
    Optional<Actor> owned(Sentence sentence, Token head) {
        Optional<Token> pronoun = pronoun(sentence, head);
        boolean body = words.contains("owned-noun", head.lemma())
                && text.nameAt(sentence, head, NameType.PERSON).isEmpty();
        if (pronoun.isEmpty() || !body || sentence.child(head, "appos").isPresent()) {
            return Optional.empty();
        }
        String phrase =
                text.words(sentence.token(pronoun.get().index() + 1).span().cover(head.span()));
        return meantBy(sentence, pronoun.get())
                .map(owner -> new Actor(
                        Actor.Kind.OFFICIAL,
                        owner.kind() == Actor.Kind.STATE ? phrase : owner.name() + "'s " + phrase,
                        owner.state(),
                        null,
                        null));
    }

    /** Whom a possessive pronoun means; {@code its} the state that did something last. */
    private Optional<Actor> meantBy(Sentence sentence, Token pronoun) {
        List<Actor> known = actors.of(sentence, pronoun);
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        return pronoun.form().equalsIgnoreCase("its") ? lastState(sentence, pronoun) : Optional.empty();
    }

    private Optional<Actor> lastState(Sentence sentence, Token pronoun) {
        Optional<Actor> here = subject(sentence, token -> token.index() < pronoun.index());
        for (int i = sentence.index() - 1; here.isEmpty() && i >= Math.max(0, sentence.index() - REACH); i--) {
            here = subject(text.sentences().get(i), token -> true);
        }
        return here;
    }

    /** The last state that does something in a sentence. */
    private Optional<Actor> subject(Sentence sentence, Predicate<Token> place) {
        return sentence.tokens().stream()
                .filter(token -> token.is("nsubj") && place.test(token))
                .flatMap(token -> actors.stateAt(sentence, token).stream())
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .reduce((first, second) -> second);
    }
}
