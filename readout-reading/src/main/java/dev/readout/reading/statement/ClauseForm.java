package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.pattern.Relations;
import java.util.Locale;
import java.util.Set;

/** How a clause is meant, by its verb's auxiliaries, marks and negations: as a duty, as to come, under a condition, as not so. */
final class ClauseForm {

    private static final Set<String> DUTY = Set.of("should", "must", "need", "ought");
    private static final Set<String> INTENTION = Set.of("will", "would", "wo", "'ll", "’ll", "shall", "'d", "’d");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> CONDITIONS = Set.of("if", "should", "unless", "otherwise");
    private static final Set<String> DETERMINED = Set.of("to", "about", "set", "due");

    private ClauseForm() {}

    /** Whether a word is the head of a clause. */
    static boolean isClause(Sentence sentence, Token token) {
        return token.upos() == Upos.VERB || sentence.child(token, "cop").isPresent();
    }

    /** "Should", "must", "has to": something is to be done, and not "had to be done", which was done. */
    static boolean isDuty(Sentence sentence, Token root) {
        return sentence.children(root, "aux").stream().anyMatch(child -> DUTY.contains(lower(child)))
                || ((root.lemma().equals("have")
                                || root.lemma().equals("need")
                                || root.lemma().equals("ought"))
                        && !root.xpos().equals("VBD")
                        && sentence.children(root, "xcomp").stream()
                                .anyMatch(child -> Relations.isInfinitive(sentence, child)));
    }

    /** "That Peru respect the treaty": a bare verb with a subject of its own and nothing that helps it. */
    static boolean isSubjunctive(Sentence sentence, Token root) {
        boolean bare = root.xpos().equals("VB") || root.xpos().equals("VBP");
        boolean singular = sentence.children(root, "nsubj").stream()
                .filter(subject -> subject.xpos().equals("NN") || subject.xpos().equals("NNP"))
                .anyMatch(subject ->
                        sentence.children(root, "mark").stream().anyMatch(mark -> mark.index() < subject.index()));
        boolean several = sentence.children(root, "nsubj").stream()
                .anyMatch(subject -> !sentence.children(subject, "conj").isEmpty());
        boolean that = sentence.children(root, "mark").stream()
                .anyMatch(mark -> lower(mark).equals("that"));
        return bare
                && that
                && singular
                && !several
                && sentence.children(root, "aux").isEmpty();
    }

    /** Whether the verb is in the future, or stands for it: will do, is going to do, is to be done. */
    static boolean isAhead(Sentence sentence, Token root) {
        boolean will = sentence.children(root, "aux").stream().anyMatch(child -> INTENTION.contains(lower(child)));
        boolean going = root.form().equalsIgnoreCase("going")
                && sentence.child(root, "xcomp").isPresent();
        boolean willBe = sentence.children(root, "cop").stream().anyMatch(child -> INTENTION.contains(lower(child)));
        return will || going || willBe || isSettled(sentence, root);
    }

    /** "Is to visit", "is set to open". */
    static boolean isSettled(Sentence sentence, Token root) {
        boolean be = sentence.children(root, "aux").stream()
                .anyMatch(child -> child.lemma().equals("be"));
        if (be && Relations.isInfinitive(sentence, root)) {
            return true;
        }
        boolean present = root.lemma().equals("be")
                && (root.xpos().equals("VBZ")
                        || root.xpos().equals("VBP")
                        || root.xpos().equals("VBD"));
        return present
                && sentence.children(root, "xcomp").stream()
                        .flatMap(child -> sentence.children(child, "mark").stream())
                        .anyMatch(mark -> DETERMINED.contains(lower(mark)));
    }

    /** Whether a clause that hangs on it makes it a condition: if, unless, should they. */
    static boolean isConditional(Sentence sentence, Token root) {
        boolean otherwise = sentence.children(root, "advmod").stream()
                .anyMatch(word -> lower(word).equals("otherwise"));
        return otherwise
                || sentence.children(root, "advcl").stream()
                        .flatMap(child -> sentence.children(child).stream())
                        .anyMatch(word -> (word.is("mark") || word.is("aux")) && CONDITIONS.contains(lower(word)));
    }

    /** Whether it is said not to be so. */
    static boolean isNegated(Sentence sentence, Token root) {
        return sentence.children(root).stream()
                .anyMatch(child -> (child.is("advmod") || child.is("det"))
                        && (NEGATIONS.contains(lower(child)) || isNoLonger(sentence, child)));
    }

    private static boolean isNoLonger(Sentence sentence, Token word) {
        return lower(word).equals("longer")
                && sentence.children(word).stream()
                        .anyMatch(child -> lower(child).equals("no"));
    }

    /** Whether a noun is said not to be there: no intention, nothing, not any plan. */
    static boolean isDenied(Sentence sentence, Token noun) {
        boolean none = lower(noun).equals("nothing") || lower(noun).equals("none");
        boolean no =
                sentence.children(noun).stream().anyMatch(child -> lower(child).equals("no"));
        return none || no || (noun.head() != 0 && isNegated(sentence, sentence.token(noun.head())));
    }

    /** A word as it stands, in small letters. */
    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
