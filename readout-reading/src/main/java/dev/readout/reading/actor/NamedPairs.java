package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The two persons who were named together last as those who act, of two states: {@code he and Sánchez}, before {@code the two}. */
final class NamedPairs {

    private static final int REACH = 3;

    private final ArticleText text;
    private final ChainActors chains;

    NamedPairs(ArticleText text, ChainActors chains) {
        this.text = text;
        this.chains = chains;
    }

    /** The pair that was named last before a word, in its sentence or a few before. */
    Optional<List<Actor>> before(Sentence sentence, Token word) {
        List<Sentence> all = text.sentences();
        for (int at = sentence.index(); at >= Math.max(0, sentence.index() - REACH); at--) {
            Sentence told = all.get(at);
            int end = at == sentence.index() ? word.index() : told.tokens().size() + 1;
            for (int i = end - 1; i >= 1; i--) {
                Optional<List<Actor>> pair = pair(told, told.token(i));
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    /** A person and the only one who hangs on him by {@code and}. */
    private Optional<List<Actor>> pair(Sentence sentence, Token first) {
        List<Token> joined = sentence.children(first, "conj");
        if (joined.size() != 1 || !first.is("nsubj")) {
            return Optional.empty();
        }
        Optional<Actor> one = person(sentence, first);
        Optional<Actor> other = person(sentence, joined.get(0));
        return one.isPresent()
                        && other.isPresent()
                        && !Objects.equals(one.get().state(), other.get().state())
                ? Optional.of(List.of(one.get(), other.get()))
                : Optional.empty();
    }

    private Optional<Actor> person(Sentence sentence, Token word) {
        return text.chainAt(sentence, word).flatMap(chains::of).filter(actor -> actor.isPerson() && actor.isParty());
    }
}
