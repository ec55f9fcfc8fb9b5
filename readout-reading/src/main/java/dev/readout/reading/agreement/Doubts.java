package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.pattern.Unreal;
import dev.readout.reading.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks against an agreement where a rule finds one: it is denied, asked for, only possible, or long past. */
final class Doubts {

    /** Up to which precedence a rule goes by what is done, not by a word for agreeing. */
    static final int LOOSE = 5;

    private static final Set<String> TIMES = Set.of("when", "since", "before", "until", "once");

    private static final Set<String> AFTER = Set.of("after", "when", "as", "since");

    private final WordClasses words;
    private final Recalled recalled;

    Doubts(WordClasses words, Recalled recalled) {
        this.words = words;
        this.recalled = recalled;
    }

    /** Why the word that tells an agreement tells none; empty if nothing speaks against it. */
    Optional<String> about(Sentence sentence, Token act, Rule rule) {
        if (isJudgement(sentence, act)) {
            return Optional.of("opinion");
        }
        if (rule.precedence() <= LOOSE && !isMain(sentence, act)) {
            return Optional.of("aside");
        }
        boolean under = rule.id().startsWith("agreement.under");
        boolean dated = under || rule.id().startsWith("agreement.reach");
        if (dated && recalled.isRecalled(sentence, act, under)) {
            return Optional.of("recalled");
        }
        return isUnsettled(sentence, act, rule) ? Optional.of("not-agreed") : Optional.empty();
    }

    /** {@code agreed that the meeting was constructive} is a shared opinion, no agreement. */
    private boolean isJudgement(Sentence sentence, Token act) {
        return sentence.children(act, "ccomp").stream()
                .anyMatch(clause ->
                        (words.contains("tone", clause.lemma()) || words.has("plain-opinion-word", clause.lemma()))
                                && !sentence.children(clause, "cop").isEmpty());
    }

    /** Denied, possible only, still to be signed, or an older agreement that the sentence only refers to. */
    private boolean isUnsettled(Sentence sentence, Token act, Rule rule) {
        boolean told = rule.id().startsWith("agreement.reach") || rule.id().equals("agreement.agree");
        boolean permits = rule.id().startsWith("agreement.under");
        boolean ahead = sentence.children(act, "aux").stream()
                .anyMatch(child -> (!permits && Terms.POSSIBLE.contains(Terms.lower(child)))
                        || (told && Terms.AHEAD.contains(Terms.lower(child))));
        boolean infinitive = told && isInfinitive(sentence, act);
        boolean referred = (act.is("acl") && !isContinued(sentence, act))
                || isPerpetrated(sentence, act)
                || sentence.children(act, "obj").stream()
                        .anyMatch(child -> Terms.lower(child).equals("what"));
        boolean conditional = sentence.children(act, "mark").stream()
                .anyMatch(mark -> Terms.lower(mark).equals("if"));
        return isAsked(sentence, act)
                || Unreal.isCounterfactual(sentence, act)
                || Unreal.isDoubted(sentence, act, words)
                || isAfter(sentence, act, rule)
                || isNegated(sentence, act)
                || ahead
                || infinitive
                || (told && isUnderWay(sentence, act))
                || referred
                || conditional;
    }

    /** "Met in Lima, where they agreed to …", "talks, after which they agreed to …": a clause that goes on telling. */
    private static boolean isContinued(Sentence sentence, Token act) {
        boolean undertaking = sentence.child(act, "xcomp").isPresent()
                || sentence.child(act, "advcl")
                        .filter(clause -> Relations.isInfinitive(sentence, clause))
                        .isPresent();
        return undertaking
                && sentence.tokens().stream()
                        .filter(word -> word.index() > act.head() && word.index() < act.index())
                        .anyMatch(word -> Terms.lower(word).equals("where")
                                || (Terms.lower(word).equals("which")
                                        && sentence.token(word.index() - 1).upos() == Upos.ADP));
    }

    /** "Are negotiating an accord": not yet settled. */
    private static boolean isUnderWay(Sentence sentence, Token act) {
        return act.xpos().equals("VBG")
                && sentence.children(act, "aux").stream()
                        .anyMatch(child -> child.lemma().equals("be"));
    }

    /** "Did not sign", "ratified nothing", "signed no treaty", "no treaty was signed", "there is no agreement". */
    private boolean isNegated(Sentence sentence, Token act) {
        boolean none = Stream.concat(Stream.of(act), sentence.children(act, "nsubj").stream())
                .flatMap(thing -> sentence.children(thing, "det").stream())
                .anyMatch(word -> Terms.lower(word).equals("no"));
        return none
                || sentence.children(act, "advmod").stream().anyMatch(child -> words.contains("negation", child.form()))
                || sentence.children(act, "obj").stream()
                        .anyMatch(thing -> Terms.lower(thing).equals("nothing")
                                || sentence.children(thing, "det").stream()
                                        .anyMatch(word -> Terms.lower(word).equals("no")));
    }

    /** "The abuses they commit", "committed crimes": something done, no undertaking. */
    private static boolean isPerpetrated(Sentence sentence, Token act) {
        return act.lemma().equals("commit")
                && act.head() != 0
                && sentence.children(act).stream()
                        .noneMatch(child -> child.is("xcomp")
                                || child.is("ccomp")
                                || child.is("advcl")
                                || Relations.hasCase(sentence, child, List.of("to")));
    }

    /** "Have to come together and reach an agreement": an infinitive that is joined to another too; "helping them agree". */
    private static boolean isInfinitive(Sentence sentence, Token act) {
        Token verb = act;
        while (verb.is("conj") && verb.xpos().equals("VB") && !Relations.isInfinitive(sentence, verb)) {
            verb = sentence.token(verb.head());
        }
        boolean bare = verb.xpos().equals("VB")
                && (verb.is("xcomp") || verb.is("ccomp"))
                && sentence.child(verb, "aux").isEmpty();
        return bare || Relations.isInfinitive(sentence, verb);
    }

    /** Whether a word is the verb of its sentence, of what somebody says in it, or joined to such a verb. */
    boolean isMain(Sentence sentence, Token act) {
        Token word = act;
        while (word.head() != 0) {
            Token above = sentence.token(word.head());
            boolean said = word.is("ccomp") && words.contains("tell-verb", above.lemma());
            boolean adding = word.is("advcl") && word.xpos().equals("VBG") && words.contains("tell-verb", word.lemma());
            boolean after = word.is("advcl")
                    && sentence.children(word, "mark").stream().anyMatch(mark -> AFTER.contains(Terms.lower(mark)));
            if (!said && !adding && !after && !word.is("conj") && !word.is("parataxis")) {
                return false;
            }
            word = above;
        }
        return true;
    }

    /** "Called on both to settle it", "urged them to use the means to settle it": what somebody is asked to do. */
    private boolean isAsked(Sentence sentence, Token act) {
        Token at = act.xpos().equals("VB") ? act : sentence.root();
        while ((at.is("xcomp") || at.is("advcl") || at.is("conj")) && at.head() != 0) {
            boolean shared = at.is("conj");
            at = sentence.token(at.head());
            if (!shared
                    && words.value("own-act", sentence, at)
                            .filter("urge"::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "When the deal was struck, …": what is only the time of something else. */
    private static boolean isAfter(Sentence sentence, Token act, Rule rule) {
        return rule.id().equals("agreement.reached")
                && act.is("advcl")
                && sentence.children(act).stream().anyMatch(word -> TIMES.contains(Terms.lower(word)));
    }
}
