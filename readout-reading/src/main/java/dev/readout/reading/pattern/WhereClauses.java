package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds to whom a verb behind a clause of place belongs: {@code flew to A, where B met him, and goes on to C}. The tree
 * joins it with what is told of the place; it is what the traveller does next.
 */
final class WhereClauses {

    private static final Set<String> WHERE = Set.of("where", "when", "whereupon");
    private static final Set<String> THEM = Set.of("him", "her", "them");

    private WhereClauses() {}

    /** The verb of the clause around a clause of place with which another verb goes on. */
    static Optional<Token> beyond(Sentence sentence, Token verb) {
        return Optional.of(verb)
                .filter(next -> next.is("conj") && next.head() != 0 && isSetOff(sentence, next))
                .map(next -> sentence.token(next.head()))
                .filter(clause -> isOfPlace(sentence, clause) && goesElsewhere(sentence, clause, verb))
                .flatMap(clause -> above(sentence, clause));
    }

    /** A comma and {@code and} stand before it. */
    private static boolean isSetOff(Sentence sentence, Token verb) {
        return sentence.children(verb, "cc").stream()
                .anyMatch(and -> and.index() > 1
                        && sentence.token(and.index() - 1).form().equals(","));
    }

    private static boolean isOfPlace(Sentence sentence, Token clause) {
        return (clause.is("acl") || clause.is("advcl") || clause.is("ccomp"))
                && sentence.children(clause).stream()
                        .anyMatch(child -> child.index() < clause.index()
                                && WHERE.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    /** Whoever is received there goes on, or the verb is of another time than the clause. */
    private static boolean goesElsewhere(Sentence sentence, Token clause, Token verb) {
        boolean received = sentence.children(clause, "obj").stream()
                .anyMatch(object -> THEM.contains(object.form().toLowerCase(Locale.ROOT)));
        boolean later = clause.xpos().equals("VBD") && !verb.xpos().equals("VBD");
        return received || later;
    }

    private static Optional<Token> above(Sentence sentence, Token clause) {
        Token word = clause;
        while (word.head() != 0) {
            word = sentence.token(word.head());
            if (word.upos() == Upos.VERB || sentence.child(word, "cop").isPresent()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
