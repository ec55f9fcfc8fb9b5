package dev.readout.reading.actor;

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
 * Tells whether a word for several says itself of whom it speaks, so that the two sides of the article are not meant: {@code
 * ministers of the wider alliance}, {@code African leaders}, {@code all 22 members}, {@code his officials}.
 */
final class OtherGroups {

    private static final Set<String> PAIR = Set.of("two", "2", "both", "either", "each");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> FEW = Set.of("three", "3", "four", "4");
    private static final Set<String> HIS = Set.of("his", "her", "its");
    private static final List<String> OF = List.of("of", "from");

    private final ArticleText text;
    private final WordClasses words;

    OtherGroups(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** Whether others than the two sides of the article are meant. */
    boolean areMeant(Sentence sentence, Token noun) {
        if (THEY.contains(lower(noun))) {
            return subjectBefore(sentence, noun)
                    .filter(subject -> areMeant(sentence, subject))
                    .isPresent();
        }
        List<Token> children = sentence.children(noun);
        boolean named = noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN;
        boolean two = children.stream().anyMatch(child -> PAIR.contains(lower(child)));
        return named && !two && children.stream().anyMatch(child -> tellsOfWhom(sentence, child));
    }

    /** {@code The ministers of the bloc agreed when they met}: the last subject before the pronoun, where it is a plural. */
    private static Optional<Token> subjectBefore(Sentence sentence, Token pronoun) {
        return sentence.tokens().stream()
                .filter(word -> word.index() < pronoun.index() && word.is("nsubj"))
                .reduce((first, second) -> second)
                .filter(word -> word.xpos().equals("NNS") || word.xpos().equals("NNPS"));
    }

    private boolean tellsOfWhom(Sentence sentence, Token child) {
        return switch (child.relation()) {
            case "nummod" -> !FEW.contains(lower(child));
            case "amod", "compound" ->
                words.value("region-word", sentence, child).isPresent();
            case "nmod" -> child.is("nmod:poss") ? HIS.contains(lower(child)) : isBody(sentence, child);
            default -> false;
        };
    }

    /** {@code of the bloc}, {@code of the G7}. */
    private boolean isBody(Sentence sentence, Token child) {
        boolean bloc = words.value("membership-noun", sentence, child).isPresent()
                || (child.upos() == Upos.PROPN && text.nameAt(sentence, child).isPresent());
        return bloc && Relations.hasCase(sentence, child, OF);
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
