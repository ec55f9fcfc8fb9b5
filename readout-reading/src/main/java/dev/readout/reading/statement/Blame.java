package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of deeds: another state's wrong blames it ({@code Rwandan troops have crossed the border}), so does a duty that it
 * has not done ({@code Moscow has not kept its word}), and a wrong that the speaker's own side has not done is denied.
 */
final class Blame {

    private static final Set<String> EMPTY = Set.of("it", "there");

    private final OwnSide side;
    private final WordClasses words;

    Blame(OwnSide side, WordClasses words) {
        this.side = side;
        this.words = words;
    }

    /** What a clause does that tells who has done what; nothing for what is only to come. */
    Optional<StatementAct> act(Sentence sentence, Token root, @Nullable StateCode own) {
        Optional<Token> goesOn =
                words.has("going-on-verb", root.lemma()) ? sentence.child(root, "xcomp") : Optional.empty();
        return deed(sentence, goesOn.orElse(root), own);
    }

    private Optional<StatementAct> deed(Sentence sentence, Token root, @Nullable StateCode own) {
        if (own == null || ClauseForm.isAhead(sentence, root) || ClauseForm.isDuty(sentence, root)) {
            return Optional.empty();
        }
        boolean wrong = words.value("wrong-deed", sentence, root).isPresent()
                || isBehind(sentence, root)
                || isBroken(sentence, root);
        boolean due = words.value("due-deed", sentence, root).isPresent();
        if (!wrong && !due) {
            return Optional.empty();
        }
        boolean negated = ClauseForm.isNegated(sentence, root);
        if (wrong && negated && side.isOwn(sentence, root, own, false)) {
            return Optional.of(StatementAct.REJECT);
        }
        return wrong != negated && (wrong || negated) && isOthers(sentence, root, own)
                ? Optional.of(StatementAct.ACCUSE)
                : Optional.empty();
    }

    /** "Is behind the attacks". */
    private static boolean isBehind(Sentence sentence, Token root) {
        return sentence.child(root, "cop").isPresent() && Relations.hasCase(sentence, root, List.of("behind"));
    }

    /** "Has broken every promise", "broke the truce". */
    private boolean isBroken(Sentence sentence, Token root) {
        return root.lemma().equals("break")
                && sentence.children(root, "obj").stream().anyMatch(noun -> words.contains("kept-noun", noun.lemma()));
    }

    private boolean isOthers(Sentence sentence, Token root, StateCode own) {
        return Relations.subject(sentence, root)
                .filter(doer -> !EMPTY.contains(doer.form().toLowerCase(Locale.ROOT)))
                .filter(doer -> side.isOthers(sentence, doer, own))
                .isPresent();
    }
}
