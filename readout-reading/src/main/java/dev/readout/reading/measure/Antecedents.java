package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which word of a sentence a pronoun stands for that nothing else resolves: {@code Chad} in {@code Chad raised its levies}. */
final class Antecedents {

    private static final Set<String> SELF = Set.of("it", "he", "she", "they");
    private static final Set<String> WE = Set.of("we", "us", "our", "i", "my");
    private static final Set<String> RELATIVE = Set.of("which", "who", "that");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

    private final MeasureNames names;
    private final WordClasses words;

    Antecedents(MeasureNames names, WordClasses words) {
        this.names = names;
        this.words = words;
    }

    /** Whether a word is a pronoun for whoever speaks. */
    static boolean isWe(Token token) {
        return token.upos() == Upos.PRON && WE.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a possessive pronoun: {@code its}. */
    static boolean isOwner(Token token) {
        return token.is("nmod:poss") && OWNERS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a pronoun that may stand for a state: {@code it}. */
    static boolean isSelf(Token token) {
        return SELF.contains(token.lemma());
    }

    /** {@code China raised its levies}: of whom a possessive speaks that nothing else resolves, the subject of its clause. */
    Optional<Token> owner(Sentence sentence, Token token) {
        Token word = token;
        while (word.head() != 0) {
            Token below = word;
            word = sentence.token(word.head());
            Optional<Token> told = below.is("xcomp") || below.is("ccomp") || below.is("advcl")
                    ? addressee(sentence, word, below)
                    : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
            Optional<Token> subject = sentence.child(word, "nsubj").filter(found -> found.index() < token.index());
            if (subject.isPresent()) {
                return subject.map(found -> named(sentence, found));
            }
        }
        return Optional.empty();
    }

    /** {@code Norway, which has been asked}: whom a relative pronoun means. */
    private static Token named(Sentence sentence, Token subject) {
        Token clause = RELATIVE.contains(subject.lemma()) ? subject : null;
        while (clause != null && clause.head() != 0 && !clause.is("acl")) {
            clause = sentence.token(clause.head());
        }
        return clause == null ? subject : sentence.head(clause).orElse(subject);
    }

    /** Whom a verb tells to do what hangs on it: {@code called on Washington to remove its sanctions}. */
    private Optional<Token> addressee(Sentence sentence, Token verb, Token told) {
        if (sentence.child(told, "nsubj").isPresent() || !words.contains("demand-verb", verb.lemma())) {
            return Optional.empty();
        }
        return sentence.children(verb).stream()
                .filter(child -> child.index() < told.index())
                .filter(child -> child.is("obj") || child.is("iobj") || (child.is("obl") && !isAgent(sentence, child)))
                .filter(child -> !names.states(sentence, child).isEmpty())
                .findFirst();
    }

    /** {@code has been asked by the Union to explain its duty}: who asks. */
    private static boolean isAgent(Sentence sentence, Token word) {
        return Relations.hasCase(sentence, word, List.of("by"));
    }

    /** {@code Norway blames Peru, and in May it suspended its sales}: who acts in the clause before. */
    static Optional<Token> joined(Sentence sentence, Token pronoun) {
        return sentence.head(pronoun)
                .filter(verb -> verb.is("conj")
                        && pronoun.is("nsubj")
                        && pronoun.lemma().equals("it"))
                .flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject -> subject.upos() != Upos.PRON && subject.index() < pronoun.index());
    }

    /** {@code China said it was suspending}: where nothing else tells who is meant, who says so. */
    Optional<Token> saying(Sentence sentence, Token pronoun) {
        Token verb = sentence.head(pronoun).orElse(pronoun);
        while (verb.is("conj") || verb.is("xcomp")) {
            verb = sentence.token(verb.head());
        }
        return verb.is("ccomp")
                ? sentence.head(verb)
                        .filter(above -> words.contains("tell-verb", above.lemma()))
                        .flatMap(above -> sentence.child(above, "nsubj"))
                        .filter(subject -> subject.upos() != Upos.PRON)
                : Optional.empty();
    }

    /** Of {@code Slovenia became the first EU country to impose} Slovenia. */
    static Optional<Token> holder(Sentence sentence, Token token) {
        return sentence.child(token, "nsubj")
                .or(() -> token.is("xcomp")
                        ? sentence.head(token).flatMap(verb -> sentence.child(verb, "nsubj"))
                        : Optional.empty());
    }
}
