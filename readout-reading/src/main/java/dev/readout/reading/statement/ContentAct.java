package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is done by words themselves, whatever reports them: a duty urges, one's own intention promises, one's own
 * "we oppose" rejects, what another will do is expected, and words of blame, denial, danger and praise tell the rest.
 */
final class ContentAct {

    private static final int FIRST_WORDS = 9;
    private static final Set<String> WANTING = Set.of("want", "wish", "expect", "need", "ask", "like");

    private final WordClasses words;
    private final OwnSide side;
    private final Verdicts verdicts;
    private final Blame blame;
    private final Denial denial;

    ContentAct(Actors actors, WordClasses words) {
        this.words = words;
        this.side = new OwnSide(actors, words);
        this.verdicts = new Verdicts(words);
        this.blame = new Blame(side, words);
        this.denial = new Denial(side, words);
    }

    /** The acts of what is said: that of its main clause, then those of clauses coordinated with it; none if plain. */
    Set<StatementAct> acts(Said said, @Nullable StateCode own) {
        Set<StatementAct> acts = new LinkedHashSet<>();
        Sentence sentence = said.sentence();
        said.root().ifPresent(root -> {
            Optional<StatementAct> first = clause(said, root, own);
            first.ifPresent(acts::add);
            List<Token> others = sentence.children(root, "conj").stream()
                    .filter(other -> said.contains(other) && ClauseForm.isClause(sentence, other))
                    .toList();
            for (Token other : others) {
                Optional<StatementAct> act = done(sentence, other, own);
                act.ifPresent(acts::add);
                boolean apart = !sentence.children(other, "mark").isEmpty();
                boolean plain = act.isEmpty() && !ClauseForm.isAhead(sentence, other);
                if (apart && (first.isPresent() ? plain : act.isPresent())) {
                    acts.add(StatementAct.SAY);
                }
            }
        });
        return acts;
    }

    /** What the verb with its subject and auxiliaries does. */
    private Optional<StatementAct> done(Sentence sentence, Token root, @Nullable StateCode own) {
        return intended(sentence, root, own)
                .or(() -> denial.act(sentence, root, own))
                .or(() -> performed(sentence, root, own))
                .or(() -> isUrged(sentence, root, own) ? Optional.of(StatementAct.URGE) : Optional.empty());
    }

    /** The act of one clause. */
    private Optional<StatementAct> clause(Said said, Token root, @Nullable StateCode own) {
        Sentence sentence = said.sentence();
        return done(sentence, root, own)
                .or(() -> threatened(sentence, root))
                .or(() -> verdicts.judged(said, root))
                .or(() -> blame.act(sentence, root, own))
                .or(() -> foreseen(sentence, root, own));
    }

    /** Whether something is told of that has happened, and not of what is to be: {@code that the talks had ended}. */
    boolean isDone(Said said) {
        Sentence sentence = said.sentence();
        Optional<Token> root = said.root();
        boolean perfect = root.stream()
                .flatMap(verb -> sentence.children(verb, "aux").stream())
                .anyMatch(aux -> aux.lemma().equals("have"));
        boolean result =
                said.tokens().stream().limit(FIRST_WORDS).anyMatch(word -> words.contains("result-word", word.lemma()));
        boolean past = root.filter(verb -> verb.xpos().equals("VBD")
                        && sentence.children(verb, "aux").isEmpty())
                .isPresent();
        return perfect || past || result;
    }

    /** Whether the first noun is something that can be accepted by saying so: an offer, not a bribe. */
    boolean isOffered(Said said) {
        return said.root()
                .filter(root -> words.contains("offered-noun", root.lemma()))
                .isPresent();
    }

    /** Whether what is promised is a threat: {@code vowed to retaliate}. */
    boolean threatens(Said said) {
        return said.root()
                .flatMap(root -> words.value("verdict", said.sentence(), root))
                .filter("warn"::equals)
                .isPresent();
    }

    /** "We oppose", "China hopes", "Washington is ready": the speaker's own side does it by saying so. */
    private Optional<StatementAct> performed(Sentence sentence, Token root, @Nullable StateCode own) {
        Optional<StatementAct> act = words.value("own-act", sentence, root).map(Verdicts::act);
        boolean wished = act.filter(StatementAct.EXPECT::equals).isPresent() && Relations.isPassive(sentence, root);
        if (act.isEmpty() || wished || !side.isOwn(sentence, root, own, true)) {
            return act.filter(unused -> wished);
        }
        return ClauseForm.isNegated(sentence, root) ? Optional.empty() : act;
    }

    /** What must be, what others are wanted to do, and what is said in the subjunctive: that Peru respect the treaty. */
    private boolean isUrged(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean wanted = WANTING.contains(root.lemma())
                && side.isOwn(sentence, root, own, false)
                && sentence.children(root).stream()
                        .anyMatch(child -> (child.is("xcomp") || child.is("ccomp"))
                                && (sentence.child(root, "obj").isPresent()
                                        || sentence.child(child, "nsubj").isPresent()));
        return wanted
                || isTime(sentence, root)
                || ClauseForm.isDuty(sentence, root)
                || ClauseForm.isSubjunctive(sentence, root);
    }

    /** "It is time for Peru to sign". */
    private static boolean isTime(Sentence sentence, Token root) {
        return (root.lemma().equals("time") || root.lemma().equals("imperative"))
                && sentence.child(root, "cop").isPresent()
                && sentence.children(root).stream().anyMatch(child -> Relations.isInfinitive(sentence, child));
    }

    /** "China will", "we are withdrawing", "Tokyo will not accept". */
    private Optional<StatementAct> intended(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean underWay = isUnderWay(sentence, root);
        if (!(ClauseForm.isAhead(sentence, root) || underWay) || !side.isOwn(sentence, root, own, false)) {
            return Optional.empty();
        }
        boolean refuses = ClauseForm.isNegated(sentence, root) && (underWay || denial.isConceded(sentence, root));
        boolean rejects = words.value("own-act", sentence, root).stream().anyMatch("reject"::equals);
        if (refuses || rejects) {
            return Optional.of(StatementAct.REJECT);
        }
        return Optional.of(strikes(sentence, root) ? StatementAct.WARN : StatementAct.PROMISE);
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

    /** "If they go on, there will be consequences". */
    private Optional<StatementAct> threatened(Sentence sentence, Token root) {
        boolean ill = sentence.subtree(root).stream()
                .anyMatch(word -> words.value("verdict", sentence, word)
                                .filter(value -> !value.equals("praise"))
                                .isPresent()
                        || words.value("own-act", sentence, word)
                                .filter(value -> value.equals("reject"))
                                .isPresent());
        return ClauseForm.isConditional(sentence, root) && ill ? Optional.of(StatementAct.WARN) : Optional.empty();
    }

    /** "The meeting will help": what others will do, or what will happen, is expected. */
    private Optional<StatementAct> foreseen(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean likely = words.contains("outlook-word", root.lemma());
        if (!ClauseForm.isAhead(sentence, root)) {
            return likely ? Optional.of(StatementAct.EXPECT) : Optional.empty();
        }
        boolean condition = ClauseForm.isConditional(sentence, root);
        boolean passive = Relations.isPassive(sentence, root) || root.lemma().equals("be");
        boolean settled = own != null && !condition && (passive || ClauseForm.isSettled(sentence, root));
        return Optional.of(settled ? StatementAct.PROMISE : StatementAct.EXPECT);
    }

    /** "Is withdrawing its complaint": done now, by saying so; not "is working", "is waiting". */
    private boolean isUnderWay(Sentence sentence, Token root) {
        return root.xpos().equals("VBG")
                && sentence.children(root, "aux").stream()
                        .anyMatch(child -> child.lemma().equals("be"))
                && !words.contains("ongoing-verb", root.lemma());
    }
}
