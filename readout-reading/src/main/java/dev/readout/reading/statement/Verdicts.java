package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The acts that single words tell: what something is called, what is expressed, by what words it is judged. */
final class Verdicts {

    private static final int DEPTH = 3;
    private static final int FIRST_WORDS = 9;

    private final WordClasses words;

    Verdicts(WordClasses words) {
        this.words = words;
    }

    /** What is said of something that is called or described by a name: {@code called it a provocation}. */
    Optional<StatementAct> label(Said said) {
        return said.tokens().stream()
                .flatMap(
                        word -> words
                                .value("verdict", said.sentence(), word)
                                .or(() -> words.value("label", said.sentence(), word))
                                .stream())
                .findFirst()
                .map(Verdicts::act);
    }

    /** What is expressed: {@code reaffirmed its support for}, {@code voiced regret over}; the first noun that tells. */
    Optional<StatementAct> expressed(Said said) {
        Sentence sentence = said.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.span().start() >= said.spans().get(0).start())
                .limit(FIRST_WORDS)
                .filter(word -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN)
                .flatMap(word -> words.value("act-noun", sentence, word).stream())
                .findFirst()
                .map(Verdicts::act);
    }

    /** "The need for Peru to withdraw": what somebody is needed to do. */
    boolean isNeed(Said said) {
        Sentence sentence = said.sentence();
        return said.tokens().stream()
                .filter(word -> word.lemma().equals("need"))
                .flatMap(word -> sentence.subtree(word).stream())
                .anyMatch(word -> word.upos() == Upos.VERB
                        && Relations.isInfinitive(sentence, word)
                        && sentence.child(word, "nsubj").isPresent());
    }

    /** What is said of something, by the words nearest to the verb; praise only by its predicate. */
    Optional<StatementAct> judged(Said said, Token root) {
        Sentence sentence = said.sentence();
        Set<StatementAct> found = new LinkedHashSet<>();
        Optional<StatementAct> own = ofRoot(sentence, root);
        if (own.isPresent() && !ClauseForm.isNegated(sentence, root)) {
            return own.filter(act -> act != StatementAct.PRAISE || isPraised(sentence, root));
        }
        for (Token word : said.tokens()) {
            Optional<StatementAct> act =
                    distance(sentence, word, root) > DEPTH || isAsideOfSubject(sentence, word, root)
                            ? Optional.empty()
                            : words.value("verdict", sentence, word)
                                    .or(() -> named(sentence, word, root))
                                    .map(Verdicts::act);
            act.filter(one -> one != StatementAct.PRAISE
                            || (isPredicate(sentence, word, root) && isPraised(sentence, root)))
                    .ifPresent(found::add);
        }
        return found.size() == 1 && !ClauseForm.isNegated(sentence, root)
                ? found.stream().findFirst()
                : Optional.empty();
    }

    /** "This is terrorism": what something is said to be is what it is called. */
    private Optional<String> named(Sentence sentence, Token word, Token root) {
        return word.index() == root.index()
                        && word.upos() == Upos.NOUN
                        && sentence.child(root, "cop").isPresent()
                ? words.value("label", sentence, word).filter("accuse"::equals)
                : Optional.empty();
    }

    /** What the verb or predicate itself tells, with the words that belong to it: {@code was a grave escalation}. */
    private Optional<StatementAct> ofRoot(Sentence sentence, Token root) {
        if (isReason(sentence, root)) {
            return Optional.of(StatementAct.SAY);
        }
        if (words.value("merit-verb", sentence, root).isPresent()) {
            return Optional.of(StatementAct.PRAISE);
        }
        return words.value("verdict", sentence, root)
                .or(() -> named(sentence, root, root))
                .map(Verdicts::act)
                .filter(act -> act != StatementAct.PRAISE
                        || sentence.child(root, "cop").isPresent());
    }

    /** "The ban was in retaliation for": why something was done. */
    private boolean isReason(Sentence sentence, Token root) {
        return words.has("retaliation-noun", root.lemma())
                && Relations.hasCase(sentence, root, List.of("in"))
                && sentence.child(root, "cop").isPresent()
                && !ClauseForm.isAhead(sentence, root);
    }

    /** "The number of violations fell": what hangs on the subject judges nothing; the subject and its adjectives do. */
    private static boolean isAsideOfSubject(Sentence sentence, Token word, Token root) {
        Token at = word;
        while (at.head() != 0 && at.head() != root.index()) {
            at = sentence.token(at.head());
        }
        boolean inside = at.head() == root.index() && at.is("nsubj") && at.index() != word.index();
        return inside && !(word.head() == at.index() && word.is("amod"));
    }

    /** What is told as so: not what would be great, nor how a talk went ({@code the talks were positive}). */
    private boolean isPraised(Sentence sentence, Token root) {
        boolean talk = root.upos() == Upos.ADJ
                && words.contains("tone", root.lemma())
                && sentence.children(root, "nsubj").stream()
                        .anyMatch(noun ->
                                words.value("contact-noun", sentence, noun).isPresent());
        return !ClauseForm.isAhead(sentence, root) && !talk;
    }

    /** "Was great", "is a great leader"; not "the greatest challenge". */
    private static boolean isPredicate(Sentence sentence, Token word, Token root) {
        boolean copular = sentence.child(root, "cop").isPresent();
        boolean modifies = word.head() == root.index()
                && ((word.is("amod") && word.xpos().equals("JJ")) || (word.is("nmod") && word.upos() == Upos.NOUN));
        return copular && (word.index() == root.index() || modifies);
    }

    private static int distance(Sentence sentence, Token word, Token root) {
        Token at = word;
        for (int steps = 0; steps <= DEPTH; steps++) {
            if (at.index() == root.index()) {
                return steps;
            }
            boolean aside = (at.is("conj") && at.upos() == Upos.VERB)
                    || at.is("advcl")
                    || at.deprel().equals("acl:relcl")
                    || at.is("parataxis");
            if (at.head() == 0 || aside) {
                return Integer.MAX_VALUE;
            }
            at = sentence.token(at.head());
        }
        return Integer.MAX_VALUE;
    }

    /** The act that a table's value names. */
    static StatementAct act(String code) {
        return StatementAct.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
