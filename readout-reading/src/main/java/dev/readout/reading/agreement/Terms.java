package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The terms of a deal, told in the sentences behind the one that tells of it: who will do what, what may be done. */
final class Terms {

    static final Set<String> AHEAD = Set.of("will", "would", "'ll", "’ll", "shall");
    static final Set<String> POSSIBLE = Set.of("may", "might", "could", "should", "can", "must");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "both", "each");

    private final Actors actors;
    private final WordClasses words;

    Terms(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** Whether the sentence tells that a joint statement was issued, whose terms may follow. */
    boolean announces(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> words.has("joint-paper-noun", token.lemma()))
                .filter(token -> sentence.children(token, "amod").stream()
                        .anyMatch(child -> lower(child).equals("joint")))
                .anyMatch(token -> token.head() != 0
                        && words.has(
                                "paper-issuing-verb",
                                sentence.token(token.head()).lemma()));
    }

    /** Whether the sentence is one of the terms: a side will do something, or something will or may be done. */
    boolean isTerm(Sentence sentence, Set<StateCode> parties) {
        Token root = sentence.root();
        if (root.upos() != Upos.VERB && root.upos() != Upos.AUX) {
            return false;
        }
        boolean ahead = has(sentence, root, AHEAD) || isDue(sentence, root);
        boolean passive = Relations.isPassive(sentence, root) && !isOfPerson(sentence, root);
        return (ahead && (passive || isSide(sentence, root, parties)))
                || ((passive || root.xpos().equals("VBN")) && has(sentence, root, Set.of("may", "shall")));
    }

    /** "Is to lower its duties". */
    private static boolean isDue(Sentence sentence, Token root) {
        boolean be = sentence.children(root).stream()
                .anyMatch(child ->
                        (child.is("aux") || child.is("cop")) && child.lemma().equals("be"));
        return (be && Relations.isInfinitive(sentence, root)) || isDueBelow(sentence, root);
    }

    private static boolean isDueBelow(Sentence sentence, Token root) {
        return root.lemma().equals("be")
                && sentence.children(root, "xcomp").stream().anyMatch(child -> Relations.isInfinitive(sentence, child));
    }

    private boolean isSide(Sentence sentence, Token root, Set<StateCode> parties) {
        Optional<Token> subject = Relations.subject(sentence, root);
        List<Actor> who = subject.map(token -> actors.at(sentence, token)).orElse(List.of());
        boolean side =
                !who.isEmpty() && who.stream().allMatch(actor -> !actor.isPerson() && parties.contains(actor.state()));
        return side || subject.filter(token -> PRONOUNS.contains(lower(token))).isPresent();
    }

    /** "The spokeswoman would not be drawn." */
    private boolean isOfPerson(Sentence sentence, Token root) {
        return sentence.children(root, "nsubj").stream()
                .flatMap(token -> actors.at(sentence, token).stream())
                .anyMatch(Actor::isPerson);
    }

    private static boolean has(Sentence sentence, Token root, Set<String> auxiliaries) {
        return sentence.children(root, "aux").stream().anyMatch(child -> auxiliaries.contains(lower(child)));
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
