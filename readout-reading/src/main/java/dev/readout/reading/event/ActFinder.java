package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.event.FoundAct.Certainty;
import dev.readout.reading.lexicon.EventLexicon;
import dev.readout.reading.lexicon.EventSense;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what one did to another: the act on the way through the tree between the two, as the words around it turn it. Immutable;
 * may be shared between threads.
 */
public final class ActFinder {

    private final EventLexicon lexicon;

    /** A finder that goes by the words of {@code lexicon}. */
    public ActFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What {@code source} did to {@code target}, told on the way between them.
     *
     * @param sentence the sentence of both
     * @param source the head of the words for who acts
     * @param target the head of the words for whom it is done to
     */
    public Optional<FoundAct> between(Sentence sentence, Token source, Token target) {
        TreePath path = new TreePath(sentence, source, target);
        ActReading reading = new ActReading(lexicon, sentence, path);
        Optional<Token> branch = path.sourceBranch().filter(token -> token.is("parataxis") && reading.isReport(token));
        if (branch.isPresent()) {
            return reading.reported(path.top());
        }
        for (Token start : path.starts()) {
            Optional<FoundAct> found = reading.at(start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The act whose words stand nearest to two words of a sentence, wherever that is. */
    public Optional<FoundAct> near(Sentence sentence, Token source, Token target) {
        List<Token> acts = sentence.tokens().stream()
                .filter(token -> act(sentence, token).isPresent())
                .sorted(Comparator.<Token>comparingInt(token ->
                                Math.abs(token.index() - source.index()) + Math.abs(token.index() - target.index()))
                        .thenComparingInt(Token::index))
                .toList();
        return acts.stream().findFirst().flatMap(token -> act(sentence, token).map(sense -> found(sense, token)));
    }

    private Optional<EventSense> act(Sentence sentence, Token token) {
        return lexicon.sense(sentence, token).filter(sense -> sense.type() != null);
    }

    private static FoundAct found(EventSense sense, Token token) {
        return new FoundAct(java.util.Objects.requireNonNull(sense.type()), sense.rule(), token, Certainty.NEARBY);
    }
}
