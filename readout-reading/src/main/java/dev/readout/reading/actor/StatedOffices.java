package dev.readout.reading.actor;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the office that a verb tells of somebody: {@code A became Chad's trade minister in May}, {@code A, who was sworn in as
 * president of Niger}, {@code A is Togo's envoy}.
 */
final class StatedOffices {

    private static final Set<String> OF_NOW = Set.of("VBZ", "VBP", "VBG");
    private static final Set<String> DONE = Set.of("VBZ", "VBP", "VBD", "VBN");

    private final ArticleText text;
    private final RoleBefore before;
    private final WordClasses words;

    StatedOffices(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.before = new RoleBefore(text, lexicon);
        this.words = lexicon.words();
    }

    /** The office that the sentence of one of these names tells of it by a verb; none where it tells none, or only one that was. */
    Role of(List<NamedEntity> names) {
        return Role.firstWithState(names, this::of);
    }

    private Role of(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        return sentence.tokens().stream()
                .filter(word -> isSaidOf(sentence, word, name))
                .flatMap(word -> offices(sentence, word))
                .map(noun -> before.of(sentence, end(sentence, noun)))
                .filter(role -> role.state() != null && role.rank() != null && role.rank() != Office.Rank.PRIVATE)
                .findFirst()
                .orElse(Role.NONE);
    }

    private static boolean isSaidOf(Sentence sentence, Token word, NamedEntity name) {
        Optional<Token> subject = Relations.isPassive(sentence, word)
                ? Relations.object(sentence, word)
                : Relations.subject(sentence, word);
        return sentence.children(word).stream().noneMatch(child -> child.lemma().equals("not"))
                && subject.filter(token -> name.span().contains(token.span())).isPresent();
    }

    /** The nouns that name the office, of a verb or of a noun with {@code is}. */
    private Stream<Token> offices(Sentence sentence, Token word) {
        if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
            return sentence.child(word, "cop").filter(be -> OF_NOW.contains(be.xpos())).map(be -> word).stream();
        }
        boolean serving = words.has("holding-office-verb", word.lemma()) && OF_NOW.contains(word.xpos());
        boolean taking = words.has("taking-office-verb", word.lemma()) && DONE.contains(word.xpos());
        boolean entering = words.has("entering-office-verb", word.lemma()) && DONE.contains(word.xpos());
        return sentence.children(word).stream()
                .filter(child -> (entering && (child.is("xcomp") || child.is("obj")))
                        || ((serving || taking || entering)
                                && child.is("obl")
                                && Relations.hasCase(sentence, child, List.of("as"))));
    }

    /** Where the words of an office end, with those that tell whose it is behind it. */
    private static int end(Sentence sentence, Token noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(child -> Relations.hasCase(sentence, child, List.of("of")))
                .mapToInt(Token::index)
                .filter(index -> index > noun.index())
                .findFirst()
                .orElse(noun.index());
    }
}
