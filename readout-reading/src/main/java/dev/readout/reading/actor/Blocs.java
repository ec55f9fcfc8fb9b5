package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which organisation is meant by a word that names none: {@code the bloc's ministers}, {@code leaders of the alliance}, {@code
 * foreign ministers of the 27}. It is the one of that sort that the article has named last.
 */
final class Blocs {

    private static final Set<String> SOME = Set.of("a", "an", "their", "its", "our", "this");

    private final ArticleText text;
    private final Lexicon lexicon;

    Blocs(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    private static Set<StateCode> codes(String names) {
        return Stream.of(names.split(" "))
                .map(name -> new StateCode("IGO:" + name))
                .collect(OrderedSets.collector());
    }

    /** The organisation that a word means; empty where it is none's, or another's. */
    Optional<StateCode> at(Sentence sentence, Token token) {
        Optional<String> meant =
                lexicon.words().value("bloc-word", token.lemma().toLowerCase(Locale.ROOT));
        return meant.isEmpty() || !isDefinite(sentence, token)
                ? Optional.empty()
                : last(sentence, token, codes(meant.get()));
    }

    private boolean isDefinite(Sentence sentence, Token token) {
        boolean counts = token.upos() == Upos.NUM && token.is("nummod");
        return (token.upos() == Upos.NOUN || token.upos() == Upos.NUM)
                && !counts
                && sentence.children(token).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("the"))
                && sentence.children(token).stream().allMatch(this::leavesItTheSame);
    }

    /** {@code the opposition bloc}, {@code the alliance between A and B}: not the organisation told of before. */
    private boolean leavesItTheSame(Token child) {
        boolean describes = child.is("amod") || child.is("compound");
        String form = child.form().toLowerCase(Locale.ROOT);
        return !child.deprel().equals("nmod")
                && !child.deprel().equals("nmod:poss")
                && (!describes
                        || lexicon.words().has("bloc-adjective", form)
                        || form.matches(".*-(?:member|nation|country|strong|state)"));
    }

    /** {@code their alliance}, {@code an alliance}: told of since, and another. */
    private static boolean isOfSome(Sentence sentence, int index, Token noun) {
        Token word = sentence.token(index);
        return word.lemma().equals(noun.lemma())
                && word.upos() == Upos.NOUN
                && sentence.children(word).stream()
                        .anyMatch(child -> SOME.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private Optional<StateCode> last(Sentence sentence, Token token, Set<StateCode> meant) {
        for (int at = sentence.index(); at >= 0; at--) {
            Sentence told = text.sentences().get(at);
            List<String> words = text.forms(told);
            int end = at == sentence.index() ? token.index() - 1 : words.size();
            for (int word = end - 1; word >= 0; word--) {
                Optional<StateCode> named = lexicon.forums().at(words, word).map(PhraseIndex.Match::value);
                if (named.filter(meant::contains).isPresent()) {
                    return named;
                }
                if (isOfSome(told, word + 1, token)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
