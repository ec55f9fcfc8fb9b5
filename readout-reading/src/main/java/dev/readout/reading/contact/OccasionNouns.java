package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the event that a sentence names beside a contact, whatever it is: {@code met in Davos, where both attended the
 * forum}, {@code is due in Shanghai for an import fair}, {@code in Amman for a donors' conference, met}.
 */
final class OccasionNouns {

    private static final List<String> AT = List.of("at", "during");
    private static final List<String> FOR = List.of("for");
    private static final List<String> OF = List.of("of");

    /** The value of nouns for an event that must be told more of. */
    private static final String NAMED = "named";

    private static final Set<String> INSIDE = Set.of("compound", "flat", "amod", "nmod:poss", "nmod:desc");
    private static final int MOST_STEPS = 6;

    private final ArticleText text;
    private final WordClasses words;

    OccasionNouns(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** The head of the words for the event on whose occasion a contact is. */
    Optional<Token> beside(Sentence sentence, Draft draft) {
        return sentence.tokens().stream()
                .filter(token -> token.index() != draft.act.index() && isEvent(sentence, token))
                .filter(token -> isThere(sentence, token, draft.act) && isOfClause(sentence, token, draft))
                .findFirst();
    }

    private boolean isEvent(Sentence sentence, Token token) {
        boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        boolean inside = INSIDE.contains(token.deprel()) || INSIDE.contains(token.relation());
        boolean named = token.upos() == Upos.PROPN
                && (words.contains("conference-noun", token.lemma().toLowerCase(Locale.ROOT))
                        || text.nameAt(sentence, token, NameType.EVENT).isPresent());
        boolean known = words.value("occasion-noun", sentence, token)
                .filter(value -> !value.equals(NAMED) || isNamed(sentence, token))
                .isPresent();
        return noun && !inside && (named || known);
    }

    /** {@code the opening}, {@code the gathering}: which one must be told. */
    private static boolean isNamed(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.is("compound")
                        || child.is("nmod:poss")
                        || (child.is("amod") && child.upos() == Upos.PROPN)
                        || (child.is("nmod") && Relations.hasCase(sentence, child, OF)));
    }

    /** At it, during it, there for it, or attending it. */
    private boolean isThere(Sentence sentence, Token event, Token act) {
        if (Relations.hasCase(sentence, event, AT)) {
            return true;
        }
        Optional<Token> head = sentence.head(event);
        if (Relations.hasCase(sentence, event, FOR)) {
            return head.filter(above -> above.index() == act.index() || isTravel(sentence, above))
                    .isPresent();
        }
        if (head.filter(above -> words.has("frame-noun", above.lemma())).isPresent()) {
            return Relations.hasCase(sentence, event, OF);
        }
        return head.filter(verb -> words.value("attend-verb", sentence, verb).isPresent()
                        && (event.is("obj") || Relations.hasCase(sentence, event, List.of("in"))))
                .isPresent();
    }

    /** A verb of being or going there, or the place itself: {@code in Amman for a conference}. */
    private boolean isTravel(Sentence sentence, Token above) {
        return words.has("being-there-verb", above.lemma())
                || words.value("travel-verb", sentence, above).isPresent()
                || words.value("meet-verb", sentence, above).isPresent()
                || text.nameAt(sentence, above, NameType.PLACE).isPresent()
                || sentence.child(above, "cop").isPresent();
    }

    /** Whether the event hangs on the contact or on a clause beside it, with nothing between that somebody only says. */
    private boolean isOfClause(Sentence sentence, Token event, Draft draft) {
        Token word = event;
        for (int i = 0; i < MOST_STEPS; i++) {
            if (word.index() == draft.act.index()) {
                return true;
            }
            if (sentence.isWithin(draft.act, word)) {
                return !isSaid(sentence, draft.act, word) && !words.contains("tell-verb", word.lemma());
            }
            if (word.head() == 0 || word.is("ccomp") || words.contains("tell-verb", word.lemma())) {
                return false;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    private static boolean isSaid(Sentence sentence, Token act, Token above) {
        Token word = act;
        while (word.head() != 0 && word.index() != above.index()) {
            if (word.is("ccomp") || word.is("parataxis")) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }
}
