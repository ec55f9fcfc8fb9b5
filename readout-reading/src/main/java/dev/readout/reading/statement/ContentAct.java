package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
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

    private final WordClasses words;
    private final OwnSide side;
    private final Verdicts verdicts;
    private final Blame blame;
    private final Denial denial;
    private final Outlook outlook;
    private final Demands demands;

    ContentAct(Actors actors, WordClasses words) {
        this.words = words;
        this.side = new OwnSide(actors, words);
        this.verdicts = new Verdicts(words);
        this.blame = new Blame(side, words);
        this.denial = new Denial(side, words);
        this.outlook = new Outlook(side, words, denial);
        this.demands = new Demands(side, words);
    }

    /** The acts of what is said: that of its main clause, then those of clauses coordinated with it; none if plain. */
    Set<StatementAct> acts(Said said, @Nullable StateCode own) {
        Set<StatementAct> acts = new LinkedHashSet<>();
        Sentence sentence = said.sentence();
        said.root().ifPresent(root -> {
            Optional<StatementAct> first = clause(said, root, own);
            first.ifPresent(acts::add);
            List<Token> others = sentence.children(root).stream()
                    .filter(other -> other.is("conj") || (other.is("parataxis") && isApart(sentence, other)))
                    .filter(other -> said.contains(other) && ClauseForm.isClause(sentence, other))
                    .toList();
            for (Token other : others) {
                boolean apart = other.is("parataxis")
                        || !sentence.children(other, "mark").isEmpty();
                Optional<StatementAct> act = done(sentence, other, own)
                        .or(() -> apart ? blame.act(sentence, other, own) : Optional.empty())
                        .or(() -> other.is("parataxis") ? verdicts.judged(said, other) : Optional.empty());
                act.ifPresent(acts::add);
                boolean plain = act.isEmpty() && !ClauseForm.isAhead(sentence, other);
                if (apart && (first.isPresent() ? plain : act.isPresent())) {
                    acts.add(StatementAct.SAY);
                }
            }
        });
        return acts;
    }

    /** "It was ready to talk; the visit was good news": a second clause behind a semicolon. */
    private static boolean isApart(Sentence sentence, Token clause) {
        return sentence.subtree(clause).stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .findFirst()
                .filter(first -> first.index() > 1
                        && sentence.token(first.index() - 1).form().equals(";"))
                .isPresent();
    }

    /** What the verb with its subject and auxiliaries does. */
    private Optional<StatementAct> done(Sentence sentence, Token root, @Nullable StateCode own) {
        return outlook.intended(sentence, root, own)
                .filter(act -> act != StatementAct.PROMISE || !denial.isWithout(sentence, root))
                .or(() -> denial.act(sentence, root, own))
                .or(() -> performed(sentence, root, own))
                .or(() -> demands.act(sentence, root, own));
    }

    /** The act of one clause. */
    private Optional<StatementAct> clause(Said said, Token root, @Nullable StateCode own) {
        Sentence sentence = said.sentence();
        if (demands.isCommand(said, root)) {
            return Optional.of(StatementAct.URGE);
        }
        if (Denial.isNo(said)) {
            return Optional.of(StatementAct.REJECT);
        }
        return done(sentence, root, own)
                .or(() -> outlook.threatened(sentence, root))
                .or(() -> verdicts.judged(said, root))
                .or(() -> blame.act(sentence, root, own))
                .or(() -> outlook.foreseen(sentence, root, own));
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
        boolean felt = act.isPresent() && isFelt(sentence, root, own);
        boolean wished = act.filter(StatementAct.EXPECT::equals).isPresent() && Relations.isPassive(sentence, root);
        if (!felt && (act.isEmpty() || wished || !side.isOwn(sentence, root, own, true))) {
            return act.filter(unused -> wished)
                    .or(() -> isExpected(sentence, root, own) ? Optional.of(StatementAct.EXPECT) : Optional.empty());
        }
        if (words.has("glad-adjective", root.lemma())
                && sentence.children(root).stream().anyMatch(child -> Relations.isInfinitive(sentence, child))) {
            return Optional.empty(); // happy to help
        }
        boolean hopes = root.lemma().equals("expect"); // not expecting is expecting none
        return ClauseForm.isNegated(sentence, root) && !hopes ? Optional.empty() : act;
    }

    /** "He was appalled by the attack": what somebody feels is told in the passive, by a participle of its own. */
    private boolean isFelt(Sentence sentence, Token root, @Nullable StateCode own) {
        return Relations.isPassive(sentence, root)
                && words.contains("own-act", ClauseForm.lower(root))
                && !words.contains("own-act", root.lemma())
                && sentence.children(root, "nsubj").stream()
                        .anyMatch(subject -> side.isOneself(sentence, subject, own));
    }

    /** "I think we will get there", "I have no doubt that it will hold": one's view of what is to come. */
    private boolean isExpected(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean thinks = words.has("thinking-verb", root.lemma()) && !ClauseForm.isNegated(sentence, root);
        boolean sure = root.lemma().equals("have")
                && sentence.children(root, "obj").stream()
                        .anyMatch(noun -> noun.lemma().equals("doubt") && ClauseForm.isDenied(sentence, noun));
        return (thinks || sure)
                && side.isOwn(sentence, root, own, false)
                && sentence.subtree(root).stream()
                        .filter(word -> word.is("ccomp") || word.is("acl"))
                        .anyMatch(clause -> ClauseForm.isAhead(sentence, clause));
    }
}
