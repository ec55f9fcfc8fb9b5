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
import org.jspecify.annotations.Nullable;

/**
 * What is done by saying what is to come: what one's own side intends is promised, or threatened, or refused; what is announced
 * for a day is promised too; what others will do, or what will happen, is expected.
 */
final class Outlook {

    private final OwnSide side;
    private final WordClasses words;
    private final Denial denial;

    Outlook(OwnSide side, WordClasses words, Denial denial) {
        this.side = side;
        this.words = words;
        this.denial = denial;
    }

    /** "China will", "we are withdrawing", "Tokyo will not accept". */
    Optional<StatementAct> intended(Sentence sentence, Token root, @Nullable StateCode own) {
        if (ClauseForm.isAhead(sentence, root) && isTimeTaken(sentence, root)) {
            return Optional.of(StatementAct.EXPECT);
        }
        boolean underWay = isUnderWay(sentence, root);
        if (!(ClauseForm.isAhead(sentence, root) || underWay) || !side.isOwn(sentence, root, own, false)) {
            return Optional.empty();
        }
        boolean refuses = ClauseForm.isNegated(sentence, root)
                && (underWay || denial.isConceded(sentence, root) || isGranted(sentence, root));
        boolean rejects = words.value("own-act", sentence, root).stream().anyMatch("reject"::equals);
        if (refuses || rejects) {
            return Optional.of(StatementAct.REJECT);
        }
        return Optional.of(strikes(sentence, root) ? StatementAct.WARN : StatementAct.PROMISE);
    }

    /** "It will take time to rebuild trust". */
    private boolean isTimeTaken(Sentence sentence, Token root) {
        return root.lemma().equals("take")
                && sentence.children(root).stream()
                        .anyMatch(child -> ClauseForm.lower(child).equals("it"))
                && sentence.children(root, "obj").stream()
                        .anyMatch(noun -> noun.lemma().equals("time") || words.contains("calendar-word", noun.lemma()));
    }

    /** Whether somebody would give something to others by doing it: extend, pay, apologise. */
    private boolean isGranted(Sentence sentence, Token root) {
        return words.contains("granting-verb", root.lemma())
                || sentence.children(root, "xcomp").stream()
                        .anyMatch(child -> words.contains("granting-verb", child.lemma()));
    }

    /** "Will retaliate", "will take measures if they go on"; not "will look at it if". */
    private boolean strikes(Sentence sentence, Token root) {
        if (ClauseForm.isNegated(sentence, root) || !ClauseForm.isAhead(sentence, root)) {
            return false;
        }
        boolean hostile = words.contains("hostile-word", root.lemma())
                || sentence.children(root, "obj").stream()
                        .anyMatch(object -> words.contains("hostile-word", object.lemma()));
        return words.contains("striking-verb", root.lemma()) || (hostile && ClauseForm.isConditional(sentence, root));
    }

    /** "If they go on, there will be consequences", "more sanctions will follow if". */
    Optional<StatementAct> threatened(Sentence sentence, Token root) {
        if (!ClauseForm.isConditional(sentence, root)) {
            return Optional.empty();
        }
        boolean ill = sentence.subtree(root).stream()
                .anyMatch(word -> words.value("verdict", sentence, word)
                                .filter(value -> !value.equals("praise"))
                                .isPresent()
                        || words.value("own-act", sentence, word)
                                .filter(value -> value.equals("reject"))
                                .isPresent());
        boolean blow = ClauseForm.isAhead(sentence, root)
                && Relations.subject(sentence, root)
                        .filter(subject -> subject.upos() == Upos.NOUN && words.contains("blow-noun", subject.lemma()))
                        .isPresent();
        return ill || blow ? Optional.of(StatementAct.WARN) : Optional.empty();
    }

    /** "The meeting will help": what others will do, or what will happen, is expected. */
    Optional<StatementAct> foreseen(Sentence sentence, Token root, @Nullable StateCode own) {
        if (!ClauseForm.isAhead(sentence, root)) {
            return words.contains("outlook-word", root.lemma()) ? Optional.of(StatementAct.EXPECT) : Optional.empty();
        }
        boolean passive = Relations.isPassive(sentence, root);
        if (own != null && passive && ClauseForm.isNegated(sentence, root) && isGranted(sentence, root)) {
            return Optional.of(StatementAct.REJECT);
        }
        boolean open = ClauseForm.isConditional(sentence, root) || isHedged(sentence, root);
        boolean set = passive
                || (root.lemma().equals("be") && !isAbsent(sentence, root))
                || ClauseForm.isSettled(sentence, root)
                || isScheduled(sentence, root)
                || side.isServant(sentence, root, own);
        return Optional.of(own != null && !open && set ? StatementAct.PROMISE : StatementAct.EXPECT);
    }

    /** "There will be no quick breakthrough". */
    private static boolean isAbsent(Sentence sentence, Token root) {
        return sentence.children(root, "nsubj").stream().anyMatch(noun -> ClauseForm.isDenied(sentence, noun));
    }

    private boolean isHedged(Sentence sentence, Token root) {
        return sentence.children(root).stream().anyMatch(child -> words.contains("hedge-word", child.lemma()));
    }

    /** "Will begin in May", "would stay until the last had left", "would be back at work by June". */
    private boolean isScheduled(Sentence sentence, Token root) {
        boolean event = List.of("schedule-event-verb", "travel-verb", "take-place-verb", "meet-verb").stream()
                .anyMatch(name -> words.value(name, sentence, root).isPresent());
        boolean standing = sentence.child(root, "cop").isPresent();
        boolean anybody = sentence.children(root, "nsubj").stream()
                .anyMatch(subject -> ClauseForm.lower(subject).equals("you"));
        return (event || standing)
                && !anybody
                && !ClauseForm.isNegated(sentence, root)
                && (isDated(sentence, root) || isUntil(sentence, root));
    }

    private boolean isDated(Sentence sentence, Token root) {
        return sentence.children(root).stream()
                .filter(child -> child.is("obl") || child.is("nmod") || child.is("advmod"))
                .flatMap(child -> sentence.subtree(child).stream())
                .anyMatch(word -> words.contains("calendar-word", word.lemma()));
    }

    private static boolean isUntil(Sentence sentence, Token root) {
        return sentence.subtree(root).stream()
                .anyMatch(word -> ClauseForm.lower(word).equals("until")
                        || ClauseForm.lower(word).equals("till"));
    }

    /** "Is withdrawing its complaint": done now, by saying so; not "is working", "is waiting". */
    private boolean isUnderWay(Sentence sentence, Token root) {
        return root.xpos().equals("VBG")
                && sentence.children(root, "aux").stream()
                        .anyMatch(child -> child.lemma().equals("be"))
                && !words.contains("ongoing-verb", root.lemma());
    }
}
