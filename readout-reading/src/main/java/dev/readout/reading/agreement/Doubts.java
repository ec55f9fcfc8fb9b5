package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.rule.Rule;
import java.util.Optional;
import java.util.Set;

/** What speaks against an agreement where a rule finds one: it is denied, asked for, only possible, or long past. */
final class Doubts {

    private static final Set<String> OPINIONS = Set.of("good", "well", "bad", "close", "strong", "better");
    private static final Set<String> TIMES = Set.of("when", "since", "before", "until", "once");

    private final WordClasses words;

    Doubts(WordClasses words) {
        this.words = words;
    }

    /** Why the word that tells an agreement tells none; empty if nothing speaks against it. */
    Optional<String> about(Sentence sentence, Token act, Rule rule) {
        if (isJudgement(sentence, act)) {
            return Optional.of("opinion");
        }
        return isUnsettled(sentence, act, rule) ? Optional.of("not-agreed") : Optional.empty();
    }

    /** {@code agreed that the meeting was constructive} is a shared opinion, no agreement. */
    private boolean isJudgement(Sentence sentence, Token act) {
        return sentence.children(act, "ccomp").stream()
                .anyMatch(clause -> (words.contains("tone", clause.lemma()) || OPINIONS.contains(clause.lemma()))
                        && !sentence.children(clause, "cop").isEmpty());
    }

    /** Denied, possible only, still to be signed, or an older agreement that the sentence only refers to. */
    private boolean isUnsettled(Sentence sentence, Token act, Rule rule) {
        boolean negated =
                sentence.children(act, "advmod").stream().anyMatch(child -> words.contains("negation", child.form()));
        boolean told = rule.id().startsWith("agreement.reach") || rule.id().equals("agreement.agree");
        boolean ahead = sentence.children(act, "aux").stream()
                .anyMatch(child -> Terms.POSSIBLE.contains(Terms.lower(child))
                        || (told && Terms.AHEAD.contains(Terms.lower(child))));
        boolean infinitive = told && Relations.isInfinitive(sentence, act);
        boolean referred = act.is("acl")
                || sentence.children(act, "obj").stream()
                        .anyMatch(child -> Terms.lower(child).equals("what"));
        boolean conditional = sentence.children(act, "mark").stream()
                .anyMatch(mark -> Terms.lower(mark).equals("if"));
        return isAsked(sentence, act)
                || isAfter(sentence, act, rule)
                || negated
                || ahead
                || infinitive
                || referred
                || conditional;
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
