package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
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
 * Whether something is said not to be so in a way that rejects it: there is no basis for it, we have no intention, nothing to do
 * with it; we do not support, accept or recognise it.
 */
final class Denial {

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "'", "``", "''");
    private static final Set<String> NOT_DONE = Set.of("praise", "agree", "promise");
    private static final Set<String> ANSWERS = Set.of("no", "never", "nope");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "noone");

    private final OwnSide side;
    private final WordClasses words;

    Denial(OwnSide side, WordClasses words) {
        this.side = side;
        this.words = words;
    }

    /** What a clause does that says that something is not so; nothing if it does not reject anything by that. */
    Optional<StatementAct> act(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean rejects = isAbsent(sentence, root)
                || (side.isOwn(sentence, root, own, false) && isRefused(sentence, root))
                || isWithoutRight(sentence, root)
                || isWithoutGround(sentence, root)
                || (own != null && isTurnedDown(sentence, root))
                || isUnacceptable(sentence, root);
        return rejects ? Optional.of(StatementAct.REJECT) : denied(sentence, root);
    }

    /** "No", "Never", and what is said behind it. */
    static boolean isNo(Said said) {
        List<Token> tokens = said.tokens().stream()
                .filter(token -> !QUOTES.contains(token.form()))
                .limit(2)
                .toList();
        boolean no = !tokens.isEmpty()
                && tokens.get(0).index() > 1
                && QUOTES.contains(
                        said.sentence().token(tokens.get(0).index() - 1).form())
                && ANSWERS.contains(ClauseForm.lower(tokens.get(0)));
        return no && (tokens.size() == 1 || tokens.get(1).upos() == Upos.PUNCT);
    }

    /** Whether what is told to be had or done is nothing of what one may refuse: {@code will have no part in it}. */
    boolean isWithout(Sentence sentence, Token root) {
        return words.has("harbouring-verb", root.lemma())
                && missing(sentence, root, "obj").isPresent();
    }

    /** "Nobody has the right to dictate", "Beijing has no authority over it", "no third country will decide it". */
    private boolean isWithoutRight(Sentence sentence, Token root) {
        List<Token> rights = sentence.children(root, "obj").stream()
                .filter(noun -> words.contains("right-noun", noun.lemma()))
                .toList();
        boolean none = rights.stream().anyMatch(noun -> ClauseForm.isDenied(sentence, noun));
        boolean nobody = sentence.children(root, "nsubj").stream()
                .anyMatch(subject -> NOBODY.contains(ClauseForm.lower(subject))
                        || sentence.children(subject, "det").stream()
                                .anyMatch(word -> ClauseForm.lower(word).equals("no")));
        boolean has = root.lemma().equals("have");
        return (has && (none || (nobody && !rights.isEmpty())))
                || (nobody && words.contains("dictating-verb", root.lemma()));
    }

    /** "The charges have no basis", "it lacks any foundation". */
    private boolean isWithoutGround(Sentence sentence, Token root) {
        boolean lacks = root.lemma().equals("lack") && !ClauseForm.isNegated(sentence, root);
        return sentence.children(root, "obj").stream()
                .filter(noun -> words.contains("ground-noun", noun.lemma()))
                .anyMatch(noun -> lacks || (root.lemma().equals("have") && ClauseForm.isDenied(sentence, noun)));
    }

    /** "The request had been turned down", "has been rejected". */
    private boolean isTurnedDown(Sentence sentence, Token root) {
        return Relations.isPassive(sentence, root)
                && words.value("own-act", sentence, root)
                        .filter("reject"::equals)
                        .isPresent()
                && !ClauseForm.isNegated(sentence, root)
                && Relations.subject(sentence, root).isEmpty()
                && sentence.children(root, "nsubj").stream()
                        .anyMatch(noun -> words.contains("offered-noun", noun.lemma()));
    }

    /** "The offer is unacceptable", "the visit was no longer acceptable": what one is offered one refuses. */
    private boolean isUnacceptable(Sentence sentence, Token root) {
        boolean not = root.lemma().equals("unacceptable")
                || (root.lemma().equals("acceptable") && ClauseForm.isNegated(sentence, root));
        return not
                && sentence.children(root, "nsubj").stream()
                        .anyMatch(noun -> words.contains("offered-noun", noun.lemma())
                                || words.value("contact-noun", sentence, noun).isPresent());
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
        if (words.has("harbouring-verb", root.lemma())
                && missing(sentence, root, "obj").isPresent()) {
            return true;
        }
        if (isAgainst(sentence, root) || isNothing(sentence, root)) {
            return true;
        }
        boolean never = sentence.children(root, "advmod").stream()
                .anyMatch(child -> ClauseForm.lower(child).equals("never"));
        boolean past = root.xpos().equals("VBD") && !(never && isConsent(root));
        return !past && ClauseForm.isNegated(sentence, root) && isConceded(sentence, root);
    }

    /** "We are against a new base". */
    private static boolean isAgainst(Sentence sentence, Token root) {
        return sentence.child(root, "cop").isPresent()
                && Relations.hasCase(sentence, root, List.of("against"))
                && !ClauseForm.isNegated(sentence, root);
    }

    /** "We have nothing to apologise for". */
    private boolean isNothing(Sentence sentence, Token root) {
        return root.lemma().equals("have")
                && sentence.children(root, "obj").stream()
                        .filter(noun -> ClauseForm.lower(noun).equals("nothing"))
                        .flatMap(noun -> sentence.children(noun, "acl").stream())
                        .anyMatch(verb -> words.has("defended-verb", verb.lemma()));
    }

    private boolean isConsent(Token root) {
        return words.has("consenting-verb", root.lemma());
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
