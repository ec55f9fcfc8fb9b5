package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others are told to do: by a duty, a wish, a bare command, or by what would be essential, wise or timely for them. */
final class Demands {

    private static final Set<String> HAVING = Set.of("have", "need");

    private final OwnSide side;
    private final WordClasses words;

    Demands(OwnSide side, WordClasses words) {
        this.side = side;
        this.words = words;
    }

    /** What a clause does that says what is to be done: urges, or, of what goes its own way, expects. */
    Optional<StatementAct> act(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean duty = ClauseForm.isDuty(sentence, root);
        if (duty && isDrifting(sentence, root)) {
            return Optional.of(StatementAct.EXPECT);
        }
        boolean urged = duty
                || isWanted(sentence, root, own)
                || isTime(sentence, root)
                || ClauseForm.isSubjunctive(sentence, root)
                || isPastDuty(sentence, root, own)
                || isNeedful(sentence, root);
        return urged ? Optional.of(StatementAct.URGE) : Optional.empty();
    }

    /** "Prices should come down": what nobody does by himself. */
    private boolean isDrifting(Sentence sentence, Token root) {
        boolean should = sentence.children(root, "aux").stream()
                .anyMatch(child -> ClauseForm.lower(child).equals("should"));
        return should
                && !Relations.isPassive(sentence, root)
                && sentence.child(root, "obj").isEmpty()
                && words.value("drifting-verb", sentence, root).isPresent()
                && sentence.child(root, "nsubj")
                        .filter(subject -> words.contains("drifting-noun", subject.lemma()))
                        .isPresent();
    }

    private boolean isWanted(Sentence sentence, Token root, @Nullable StateCode own) {
        return words.has("wanting-verb", root.lemma())
                && side.isOwn(sentence, root, own, false)
                && sentence.children(root).stream()
                        .anyMatch(child -> (child.is("xcomp") || child.is("ccomp"))
                                && (sentence.child(root, "obj").isPresent()
                                        || sentence.child(child, "nsubj").isPresent()));
    }

    /** "It is time for Peru to sign". */
    private static boolean isTime(Sentence sentence, Token root) {
        return (root.lemma().equals("time") || root.lemma().equals("imperative"))
                && sentence.child(root, "cop").isPresent()
                && sentence.children(root).stream().anyMatch(child -> Relations.isInfinitive(sentence, child));
    }

    /** "The shelling had to stop", as somebody says who wants it to; not "the treaty had to wait". */
    private boolean isPastDuty(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean had = HAVING.contains(root.lemma())
                && root.xpos().equals("VBD")
                && sentence.children(root, "xcomp").stream()
                        .anyMatch(child -> Relations.isInfinitive(sentence, child)
                                && !Relations.isPassive(sentence, child)
                                && words.contains("due-verb", child.lemma()));
        return had
                && !ClauseForm.isNegated(sentence, root)
                && Relations.subject(sentence, root)
                        .filter(subject -> subject.upos() != Upos.PRON)
                        .filter(subject -> side.isOthers(sentence, subject, own) || !side.isAnybody(sentence, subject))
                        .isPresent();
    }

    /** "It is essential that Iran let them in", "it would be wise for Kyiv to wait": with somebody who is to do it. */
    private boolean isNeedful(Sentence sentence, Token root) {
        return words.contains("needful-word", root.lemma())
                && sentence.child(root, "cop").isPresent()
                && sentence.children(root).stream()
                        .filter(child ->
                                child.is("ccomp") || child.is("csubj") || child.is("xcomp") || child.is("advcl"))
                        .anyMatch(child -> isForSomebody(sentence, root, child));
    }

    private static boolean isForSomebody(Sentence sentence, Token root, Token clause) {
        boolean told = sentence.children(clause, "nsubj").stream().anyMatch(subject -> subject.upos() != Upos.PRON);
        boolean bare = clause.xpos().equals("VB") || clause.xpos().equals("VBP");
        boolean subjunctive = bare && told && sentence.child(clause, "aux").isEmpty();
        boolean meant = Relations.isInfinitive(sentence, clause)
                && (told
                        || sentence.children(root, "obl").stream()
                                .anyMatch(child -> child.index() > root.index()
                                        && child.upos() != Upos.PRON
                                        && Relations.hasCase(sentence, child, List.of("for"))));
        return meant || (subjunctive && !sentence.children(clause, "mark").isEmpty());
    }

    /** "Give us back our ships": a command word for word, which opens what is said. */
    boolean isCommand(Said said, Token root) {
        Sentence sentence = said.sentence();
        boolean first = said.tokens().stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .findFirst()
                .filter(token -> token.index() == root.index())
                .isPresent();
        boolean quoted = root.index() > 1 && sentence.token(root.index() - 1).upos() == Upos.PUNCT;
        boolean letting = root.lemma().equals("let")
                && sentence.children(root, "obj").stream()
                        .noneMatch(child -> ClauseForm.lower(child).equals("us"));
        return first
                && quoted
                && !letting
                && root.xpos().equals("VB")
                && sentence.child(root, "nsubj").isEmpty()
                && !words.contains("formula-verb", root.lemma());
    }
}
