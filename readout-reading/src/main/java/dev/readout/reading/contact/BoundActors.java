package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Bindings;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whom a word that a rule binds surely means: not who speaks ({@code We met}) where those may be several, nor somebody
 * who would have met himself.
 */
final class BoundActors {

    private final Actors actors;
    private final boolean spoken;

    /**
     * For one article.
     *
     * @param spoken whether the text is a transcript, where a pronoun may mean whoever speaks and names nobody
     */
    BoundActors(Actors actors, boolean spoken) {
        this.actors = actors;
        this.spoken = spoken;
    }

    /** Whom a word means; none where that is unsure. */
    List<Actor> named(Sentence sentence, Token token) {
        boolean own = token.upos() == Upos.PRON
                && Set.of("we", "us", "our").contains(token.form().toLowerCase(Locale.ROOT))
                && actors.isGroup(sentence, token)
                && actors.of(sentence, token).size() > 1; // whoever speaks, and not both sides
        boolean publisher = token.upos() == Upos.PRON
                && actors.of(sentence, token).stream().allMatch(actor -> actor.kind() == Actor.Kind.STATE);
        boolean unsure =
                own || (spoken && ((token.upos() == Upos.PRON && !publisher) || actors.isGroup(sentence, token)));
        return unsure ? List.of() : actors.at(sentence, token);
    }

    /** {@code Trump, whom he met}: nobody meets himself, so that the pronoun means another. */
    boolean isSamePersonTwice(Draft draft, Token pronoun, Bindings bindings) {
        Sentence sentence = draft.sentence;
        List<Actor> meant = actors.of(sentence, pronoun);
        return draft.isVerbal()
                && pronoun.upos() == Upos.PRON
                && meant.size() == 1
                && bindings.all("party").stream()
                        .anyMatch(other -> other.index() != pronoun.index()
                                && actors.of(sentence, other).equals(meant)
                                && meant.get(0).isPerson());
    }
}
