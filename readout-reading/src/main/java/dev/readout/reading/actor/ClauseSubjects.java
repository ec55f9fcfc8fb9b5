package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whom {@code he} means in a clause that tells where or when: {@code Holm will go on to Peru, where she will meet …} speaks of
 * Holm, whoever was named in the sentence before.
 */
final class ClauseSubjects {

    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> WHERE = Set.of("where", "when", "while", "before", "after");
    private static final int MOST_STEPS = 6;

    private ClauseSubjects() {}

    /** The subject of the clause above such a clause. */
    static Optional<Token> above(Sentence sentence, Token pronoun) {
        boolean he = pronoun.upos() == Upos.PRON
                && pronoun.is("nsubj")
                && HE.contains(pronoun.form().toLowerCase(Locale.ROOT));
        return HIS.contains(pronoun.form().toLowerCase(Locale.ROOT))
                ? ofSaying(sentence, pronoun)
                : he
                        ? sentence.head(pronoun)
                                .filter(verb -> (verb.is("acl") || verb.is("advcl")) && isWhere(sentence, verb))
                                .flatMap(verb -> subjectAbove(sentence, verb))
                                .filter(subject -> subject.index() < pronoun.index())
                        : Optional.empty();
    }

    /** {@code A noted that President B looks forward to his trip}: who is named as acting in what is said. */
    private static Optional<Token> ofSaying(Sentence sentence, Token his) {
        Token word = his;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            word = sentence.token(word.head());
            Optional<Token> subject = sentence.child(word, "nsubj");
            if (subject.isPresent()) {
                boolean said = word.upos() == Upos.VERB && word.is("ccomp");
                return subject.filter(name -> said && name.upos() == Upos.PROPN && name.index() < his.index());
            }
        }
        return Optional.empty();
    }

    private static boolean isWhere(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(
                        child -> WHERE.contains(child.form().toLowerCase(Locale.ROOT)) && child.index() < verb.index());
    }

    private static Optional<Token> subjectAbove(Sentence sentence, Token clause) {
        Token word = clause;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            word = sentence.token(word.head());
            Optional<Token> subject = sentence.child(word, "nsubj");
            if (word.upos() == Upos.VERB && subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }
}
