package dev.readout.language.coreference;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words that describe a name where it stands: titles before it, appositions, predicates. */
final class Descriptions {

    private static final int LONGEST_TITLE = 9;

    /** Prepositions inside titles; what stands before any other is not part of the title. */
    private static final Set<String> IN_TITLES = Set.of("of", "for", "to", "at", "in", "on");

    private final Roles roles;

    Descriptions(Roles roles) {
        this.roles = roles;
    }

    /** The words before the name in its phrase, nearest first: {@code Minister, Foreign, Chinese}. */
    static List<Token> before(Sentence sentence, int firstOfName) {
        List<Token> words = new ArrayList<>();
        for (int i = firstOfName - 1; i >= 1 && words.size() < LONGEST_TITLE; i--) {
            Token token = sentence.token(i);
            boolean link = IN_TITLES.contains(token.form().toLowerCase(Locale.ROOT));
            boolean word = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
            boolean joint = token.form().equals("-")
                    || token.form().equals("’s")
                    || token.form().equals("'s");
            if (!word && !joint && !(link && !words.isEmpty() && i > 1 && isNounBefore(sentence, i))) {
                break;
            }
            words.add(token);
        }
        return words;
    }

    /** The profile that the surroundings of a name give, {@code head} being the name's head word. */
    Set<String> profile(Sentence sentence, Token head, int firstOfName) {
        Set<String> profile = new HashSet<>();
        List<Token> titles = before(sentence, firstOfName);
        if (titles.stream().anyMatch(this::isRole)) {
            profile.addAll(words(titles));
        }
        for (Token child : sentence.children(head, "appos")) {
            addDescription(sentence, child, profile);
        }
        sentence.head(head)
                .filter(up -> head.is("appos") || head.is("flat"))
                .ifPresent(up -> addDescription(sentence, up, profile));
        sentence.head(head)
                .filter(up -> head.is("nsubj") && sentence.child(up, "cop").isPresent())
                .ifPresent(up -> addDescription(sentence, up, profile));
        return profile;
    }

    /** The words of a phrase that say more about its head: adjectives, nouns and names, not whole clauses. */
    Set<String> modifiers(Sentence sentence, Token head) {
        List<Token> words = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean modifier = child.is("amod") || child.is("compound") || child.is("nmod") || child.is("flat");
            if (modifier && child.upos() != Upos.PRON) {
                words.addAll(shortPhrase(sentence, child));
            }
        }
        return words(words);
    }

    /** Whether the word is a noun for a person's office. */
    boolean isRole(Token token) {
        return (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
                && roles.kind(token.lemma())
                        .filter(kind -> kind == Roles.Kind.PERSON)
                        .isPresent();
    }

    private void addDescription(Sentence sentence, Token noun, Set<String> profile) {
        if (isRole(noun)) {
            profile.addAll(roles.profile(Set.of(noun.lemma())));
            profile.addAll(modifiers(sentence, noun));
        }
    }

    private Set<String> words(List<Token> tokens) {
        return roles.profile(tokens.stream()
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ)
                .map(token -> token.lemma())
                .toList());
    }

    private static List<Token> shortPhrase(Sentence sentence, Token child) {
        return sentence.subtree(child).stream()
                .filter(token -> token.upos() != Upos.VERB)
                .limit(LONGEST_TITLE)
                .toList();
    }

    private static boolean isNounBefore(Sentence sentence, int index) {
        Upos upos = sentence.token(index - 1).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }
}
