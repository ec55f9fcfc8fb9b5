package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is said not to be so in a way that rejects it: there is no basis for it, we have no intention, nothing to do
 * with it; we do not support, accept or recognise it.
 */
final class Denial {

    private static final Set<String> HAVING = Set.of("have", "see", "harbour", "harbor", "need");
    private static final Set<String> NOT_DONE = Set.of("praise", "agree", "promise");

    private final OwnSide side;
    private final WordClasses words;

    Denial(OwnSide side, WordClasses words) {
        this.side = side;
        this.words = words;
    }

    /** What a clause does that says that something is not so; nothing if it does not reject anything by that. */
    Optional<StatementAct> act(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean rejects =
                isAbsent(sentence, root) || (side.isOwn(sentence, root, own, false) && isRefused(sentence, root));
        return rejects ? Optional.of(StatementAct.REJECT) : denied(sentence, root);
    }

    /** "Is not true", "are not aimed at anybody", "not fair". */
    private Optional<StatementAct> denied(Sentence sentence, Token root) {
        boolean predicate =
                sentence.child(root, "cop").isPresent() || Relations.isPassive(sentence, root) || root.is("xcomp");
        boolean more = sentence.children(root, "advmod").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("more")); // could not be more fair
        return predicate && !more && ClauseForm.isNegated(sentence, root)
                ? words.value("denied-quality", sentence, root).map(Verdicts::act)
                : Optional.empty();
    }

    /** "There is no reason", "there can be no talk of it". */
    private boolean isAbsent(Sentence sentence, Token root) {
        boolean there = sentence.children(root, "expl").stream()
                .anyMatch(child -> child.form().toLowerCase(Locale.ROOT).equals("there"));
        return there && missing(sentence, root, "nsubj").isPresent();
    }

    private boolean isRefused(Sentence sentence, Token root) {
        if (ClauseForm.isDuty(sentence, root)) {
            return false; // should not forget
        }
        if (HAVING.contains(root.lemma()) && missing(sentence, root, "obj").isPresent()) {
            return true;
        }
        return !root.xpos().equals("VBD") && ClauseForm.isNegated(sentence, root) && isConceded(sentence, root);
    }

    /** Whether somebody gives something by doing it, so that he refuses it by not doing it: support, accept, agree. */
    boolean isConceded(Sentence sentence, Token root) {
        boolean given = words.value("own-act", sentence, root)
                .filter(NOT_DONE::contains)
                .isPresent();
        return given || words.contains("concession-verb", root.lemma());
    }

    /** What is not there or not had. */
    private Optional<Token> missing(Sentence sentence, Token root, String relation) {
        return sentence.children(root, relation).stream()
                .filter(noun -> ClauseForm.isDenied(sentence, noun))
                .filter(noun -> words.value("denied-noun", sentence, noun).isPresent())
                .findFirst();
    }
}
