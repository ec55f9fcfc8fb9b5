package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words around a reporting word that report with it: auxiliaries, particles, {@code in a statement}. */
final class CueWords {

    private static final Set<String> LIGHT = Set.of(
            "continue",
            "go",
            "begin",
            "start",
            "try",
            "appear",
            "seem",
            "have",
            "need",
            "keep",
            "come",
            "use",
            "quote",
            "cite",
            "rush",
            "refuse",
            "decline");
    private static final Set<String> VEHICLES =
            Set.of("statement", "interview", "release", "tweet", "twitter", "letter", "email", "memo", "post");

    private CueWords() {}

    /** The cue that {@code word} heads, without a governed preposition. */
    static Words of(Sentence sentence, Token word) {
        List<Token> words = new ArrayList<>();
        words.add(word);
        sentence.children(word).stream().filter(CueWords::isVerbPart).forEach(words::add);
        Token first = leftmost(word, words);
        Words group = Words.of(sentence, words);
        if (word.is("xcomp") && first.index() > 1) {
            group = withGovernor(sentence, word, group);
        }
        return withColon(contiguous(sentence, word, group).plus(vehicle(sentence, word)));
    }

    private static boolean isVerbPart(Token child) {
        return child.is("aux")
                || child.is("cop")
                || child.deprel().equals("compound:prt")
                || (child.is("mark") && child.form().equalsIgnoreCase("to"))
                || (child.is("advmod")
                        && child.upos() != Upos.SCONJ
                        && !child.xpos().startsWith("W"));
    }

    private static Token leftmost(Token word, List<Token> words) {
        return words.stream()
                .min((a, b) -> Integer.compare(a.index(), b.index()))
                .orElse(word);
    }

    /** "went on to criticise", "was quoted as saying": the governor reports together with its complement. */
    private static Words withGovernor(Sentence sentence, Token word, Words group) {
        Token governor = sentence.token(word.head());
        boolean light = governor.upos() == Upos.VERB
                && LIGHT.contains(governor.lemma())
                && governor.index() < word.index()
                && word.index() - governor.index() <= 4;
        if (!light) {
            return group;
        }
        List<Token> between = sentence.tokens().subList(governor.index() - 1, word.index() - 1);
        return group.plus(Words.of(sentence, between)).plus(of(sentence, governor));
    }

    /** The run of {@code group} that {@code word} stands in; a subject or an addressee between breaks it. */
    private static Words contiguous(Sentence sentence, Token word, Words group) {
        List<Token> run = new ArrayList<>(List.of(word));
        for (int i = word.index() - 1; i >= 1 && group.contains(sentence.token(i)); i--) {
            run.add(sentence.token(i));
        }
        for (int i = word.index() + 1;
                i <= sentence.tokens().size() && group.contains(sentence.token(i)) && isParticle(sentence.token(i));
                i++) {
            run.add(sentence.token(i));
        }
        return Words.of(sentence, run);
    }

    /** A colon right behind the cue reports as well. */
    private static Words withColon(Words cue) {
        Sentence sentence = cue.sentence();
        int next = cue.last() + 1;
        boolean colon =
                next <= sentence.tokens().size() && sentence.token(next).form().equals(":");
        return colon ? cue.plus(Words.of(sentence, List.of(sentence.token(next)))) : cue;
    }

    private static boolean isParticle(Token token) {
        return token.deprel().equals("compound:prt");
    }

    /** "said in a statement", "wrote on Twitter" where it follows the word at once. */
    private static Words vehicle(Sentence sentence, Token word) {
        return sentence.children(word, "obl").stream()
                .filter(child -> VEHICLES.contains(child.lemma().toLowerCase(java.util.Locale.ROOT)))
                .map(child -> Words.below(sentence, child))
                .filter(words ->
                        words.first() == word.index() + 1 && words.tokens().size() <= 4)
                .findFirst()
                .orElse(Words.none(sentence));
    }
}
