package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the words that name the speaker: the subject of a reporting word, near or far. */
final class SourcePhrase {

    private static final int STEPS = 4;
    private static final Set<String> PERSONLESS = Set.of("it", "there");
    private static final Set<String> UNSPOKEN = Set.of("seem", "appear", "mean", "show", "find", "read", "see", "feel");

    private SourcePhrase() {}

    /** The head of the subject of {@code word}: its own, the one that the construction shares with it, or the noun beside it. */
    static Optional<Token> subject(Sentence sentence, Token word) {
        return ofTree(sentence, word).or(() -> new NounBeside(sentence, word).found());
    }

    private static Optional<Token> ofTree(Sentence sentence, Token word) {
        Token at = word;
        for (int step = 0; step < STEPS; step++) {
            Optional<Token> own = ownSubject(sentence, at);
            if (own.isPresent() || at.head() == 0) {
                return own.filter(token -> !isPersonless(sentence, token));
            }
            Token governor = sentence.token(at.head());
            if (Grammar.isQuoted(sentence, at)) {
                return Grammar.isPassive(sentence, governor)
                        ? ownSubject(sentence, governor)
                        : sentence.child(governor, "obj");
            }
            if (Grammar.leavesClause(sentence, at)) {
                at = sentence.token(governor.head());
                continue;
            }
            Optional<Token> strayed = strayed(sentence, at, governor);
            if (strayed.isPresent()) {
                return strayed;
            }
            if (at.is("acl") && isParticipial(at)) {
                return Optional.of(governor);
            }
            if (!sharesSubject(at)) {
                return Optional.empty();
            }
            at = governor;
        }
        return Optional.empty();
    }

    /** "Lee promised aid, the official said": the first noun, which the parser gave to the second verb beside its own. */
    private static Optional<Token> strayed(Sentence sentence, Token clause, Token governor) {
        boolean ahead = clause.is("ccomp") && clause.index() < governor.index();
        if (!ahead
                || ownSubject(sentence, governor)
                        .filter(own -> own.index() > clause.index())
                        .isEmpty()) {
            return Optional.empty();
        }
        return sentence.children(governor, "nsubj").stream()
                .filter(child -> child.index() < clause.index())
                .findFirst();
    }

    /**
     * The subject that depends on {@code word} itself; of several, which a parser makes of a title and a name or of a
     * clause around the word, the one next to the word.
     */
    static Optional<Token> ownSubject(Sentence sentence, Token word) {
        List<Token> subjects = sentence.children(word).stream()
                .filter(child -> child.is("nsubj") || child.is("csubj"))
                .toList();
        return subjects.stream()
                .filter(child -> child.index() < word.index())
                .reduce((first, second) -> second)
                .or(() -> subjects.stream().findFirst());
    }

    /** The agent of a passive: {@code by the ministry}. */
    static Optional<Token> agent(Sentence sentence, Token word) {
        return sentence.children(word, "obl").stream()
                .filter(child -> child.deprel().equals("obl:agent") || hasCase(sentence, child, "by"))
                .findFirst();
    }

    /** Whether {@code noun} stands behind the preposition. */
    static boolean hasCase(Sentence sentence, Token noun, String preposition) {
        return sentence.children(noun).stream()
                .filter(child -> child.is("case") || child.is("mark"))
                .anyMatch(child -> child.form().equalsIgnoreCase(preposition));
    }

    /**
     * The phrase of a head: without a preposition before it, without a clause that a comma sets off, with the comma that
     * ends an apposition.
     */
    static Words phrase(Sentence sentence, Token head) {
        Words words = Words.below(sentence, head);
        for (Token child : sentence.children(head)) {
            if (isOutside(sentence, head, child)) {
                words = words.minus(Words.below(sentence, child));
            }
        }
        words = withTitle(sentence, head, withoutEdges(sentence, words.runAround(head)));
        return withClosingComma(sentence, head, words);
    }

    /** A title that the parser left beside the name as a subject of its own: "ministry spokesman", "Lin Jian". */
    private static Words withTitle(Sentence sentence, Token head, Words words) {
        if (head.head() == 0 || !head.is("nsubj")) {
            return words;
        }
        return sentence.children(sentence.token(head.head()), "nsubj").stream()
                .filter(title -> title.upos() == Upos.NOUN && title.index() < head.index())
                .map(title -> Words.below(sentence, title))
                .filter(title -> title.last() + 1 == words.first())
                .findFirst()
                .map(words::plus)
                .orElse(words);
    }

    private static boolean isOutside(Sentence sentence, Token head, Token child) {
        if (child.index() < head.index()) {
            return (child.is("case") || child.is("cc") || child.is("mark") || child.is("punct"));
        }
        boolean clause = (child.is("acl") && !child.deprel().equals("acl:relcl"))
                || child.is("parataxis")
                || child.is("advcl")
                || child.is("dep");
        int first = sentence.subtree(child).get(0).index();
        return clause
                && (Grammar.isComma(sentence.token(first))
                        || (first > 1 && Grammar.isComma(sentence.token(first - 1))));
    }

    private static Words withoutEdges(Sentence sentence, Words words) {
        Words kept = words;
        while (!kept.isEmpty() && isEdge(sentence.token(kept.last()))) {
            kept = kept.before(kept.last());
        }
        while (!kept.isEmpty() && isEdge(sentence.token(kept.first()))) {
            kept = kept.minus(Words.of(sentence, List.of(sentence.token(kept.first()))));
        }
        return kept;
    }

    private static boolean isEdge(Token token) {
        return token.upos() == Upos.PUNCT && ")]”\"’".indexOf(token.form().charAt(0)) < 0;
    }

    private static Words withClosingComma(Sentence sentence, Token head, Words words) {
        int next = words.last() + 1;
        boolean apposed = words.tokens().stream().anyMatch(Grammar::isComma)
                && sentence.children(head, "conj").isEmpty();
        boolean comma =
                next <= sentence.tokens().size() && sentence.token(next).form().equals(",");
        return apposed && comma ? words.plus(Words.of(sentence, List.of(sentence.token(next)))) : words;
    }

    /** There, and the it that stands for nothing; a ministry is an it that speaks. */
    private static boolean isPersonless(Sentence sentence, Token subject) {
        boolean empty = subject.upos() == Upos.PRON
                && PERSONLESS.contains(subject.form().toLowerCase(Locale.ROOT));
        return subject.deprel().startsWith("csubj")
                || subject.is("expl")
                || (empty && !(subject.form().equalsIgnoreCase("it") && speaks(sentence, subject)));
    }

    private static boolean speaks(Sentence sentence, Token it) {
        Token verb = sentence.token(it.head());
        return it.deprel().equals("nsubj")
                && verb.upos() == Upos.VERB
                && !UNSPOKEN.contains(verb.lemma())
                && !Grammar.isPassive(sentence, verb);
    }

    private static boolean isParticipial(Token word) {
        return word.deprel().equals("acl")
                && (word.xpos().equals("VBG") || word.xpos().equals("VBN"));
    }

    /** Whether a word without a subject has its governor's. */
    private static boolean sharesSubject(Token word) {
        boolean nonfinite = !word.xpos().equals("VBD")
                && !word.xpos().equals("VBZ")
                && !word.xpos().equals("VBP");
        return word.is("conj") || word.is("xcomp") || (nonfinite && (word.is("advcl") || word.is("acl")));
    }
}
