package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subjects and objects that a tree hangs where they do not belong. */
final class Strays {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    /** Verbs that always have an object. */
    private static final Set<String> RECEIVING = Set.of("receive", "host", "welcome", "greet", "meet");

    private Strays() {}

    /** {@code Stoltenberg phoned President Erdogan}: where a tree has a subject on each side of a verb, the later is its object. */
    static Optional<Token> secondSubject(Sentence sentence, Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        return subjects.stream()
                .filter(token -> token.index() > verb.index())
                .filter(token -> subjects.get(0).index() < verb.index())
                .findFirst();
    }

    /** {@code Merz telephoned Modi}: an agent without a preposition, of a verb that is not in the passive, is its object. */
    static Optional<Token> bareAgent(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(child -> child.deprel().equals("obl:agent") && child.index() > verb.index())
                .filter(child -> sentence.children(child, "case").isEmpty())
                .findFirst();
    }

    /**
     * {@code is to meet External Minister X}, {@code rang Defence Minister X of Peru}: the tree takes the title right behind the
     * verb for a description of the verb or of its subject.
     */
    static Optional<Token> titleBehind(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > verb.index()
                        && token.deprel().equals("nmod:desc")
                        && token.upos() == Upos.PROPN
                        && token.head() <= verb.index()
                        && sentence.children(token, "case").isEmpty()
                        && isWithoutWordsBetween(sentence, verb, token))
                .findFirst();
    }

    /**
     * {@code received on Monday in Lima the President of Chad}: whom a verb of receiving has as its object behind a time and a place, where
     * the tree takes that one for a sentence of its own or for an oblique.
     */
    static Optional<Token> lateObject(Sentence sentence, Token verb) {
        return RECEIVING.contains(verb.lemma())
                ? sentence.children(verb).stream()
                        .filter(child -> child.deprel().equals("parataxis")
                                || child.deprel().equals("obl"))
                        .filter(child -> child.index() > verb.index() + 1)
                        .filter(child -> child.upos() == Upos.PROPN || child.upos() == Upos.NOUN)
                        .filter(child -> sentence.children(child).stream()
                                .noneMatch(word -> word.is("case") || word.is("nsubj") || word.is("cop")))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether what stands between a verb and a title hangs on the title. */
    private static boolean isWithoutWordsBetween(Sentence sentence, Token verb, Token title) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.index() < title.index())
                .allMatch(token -> sentence.isWithin(token, title));
    }

    /** Of several subjects the one next to the verb: a dateline, or the first half of a name, may pass for one too. */
    static Optional<Token> nearestSubject(Sentence sentence, Token verb) {
        Token nearest = null;
        for (Token child : sentence.children(verb, "nsubj")) {
            if (nearest == null || child.index() < verb.index()) {
                nearest = child;
            }
        }
        return Optional.ofNullable(nearest).map(subject -> behindDateline(sentence, subject, verb));
    }

    /** The name that stands right before a finite verb, where the tree gives it to another word. */
    static Optional<Token> nameBefore(Sentence sentence, Token verb) {
        boolean finite = FINITE.contains(verb.xpos())
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.xpos().equals("MD"));
        if (!finite) {
            return Optional.empty();
        }
        int at = verb.index() - 1;
        while (at > 0
                && (sentence.token(at).upos() == Upos.ADV || sentence.token(at).upos() == Upos.AUX)) {
            at--;
        }
        if (at < 1 || sentence.token(at).upos() != Upos.PROPN) {
            return Optional.empty();
        }
        Token name = sentence.token(at);
        while (name.is("flat") && name.head() != 0) {
            name = sentence.token(name.head());
        }
        Token first = name;
        boolean aside = first.is("obl")
                && sentence.children(first, "case").stream().anyMatch(word -> word.index() == first.index() - 1);
        return aside ? Optional.empty() : Optional.of(name); // and on Friday flies
    }

    /** {@code Hanoi, May 2 – President X will pay a visit}: the tree takes the city for the root and who acts for its name. */
    static Optional<Token> afterDateline(Sentence sentence, Token city, Token verb) {
        return sentence.children(city, "appos").stream()
                .filter(child -> child.index() < verb.index())
                .reduce((first, second) -> second);
    }

    /** {@code Foreign Minister Dr. X will visit}: the tree takes the title for a description of the verb. */
    static Optional<Token> titleBefore(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.deprel().equals("nmod:desc")
                        && child.index() < verb.index()
                        && child.upos() == Upos.PROPN)
                .findFirst();
    }

    /** {@code Lima - President X left}, {@code Lima – The envoys met}: who acts, where the tree takes the city for the subject. */
    private static Token behindDateline(Sentence sentence, Token city, Token verb) {
        boolean opens = city.index() == 1
                && city.index() < sentence.tokens().size()
                && DASHES.contains(sentence.token(2).form());
        return opens ? afterDateline(sentence, city, verb).orElse(city) : city;
    }
}
