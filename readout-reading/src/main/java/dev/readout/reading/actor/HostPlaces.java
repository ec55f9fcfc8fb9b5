package dev.readout.reading.actor;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a president or minister is who receives somebody in a town ({@code President A received him in Bogor}, {@code was received in
 * Bogor by President A}): hosts are at home there.
 */
final class HostPlaces {

    private static final Set<String> IN = Set.of("in", "at");
    private static final Set<String> WITHIN_NAMES = Set.of("compound", "flat", "appos", "nmod:desc", "amod");

    private final ArticleText text;
    private final Lexicon lexicon;

    HostPlaces(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The state of the town where the one whom these names name receives; empty where none of them tells that. */
    Optional<StateCode> of(List<NamedEntity> names) {
        return names.stream().flatMap(name -> of(name).stream()).findFirst();
    }

    private Optional<StateCode> of(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        return sentence.tokens().stream()
                .filter(token -> name.span().start() <= token.span().start()
                        && token.span().end() <= name.span().end())
                .findFirst()
                .flatMap(token -> receiving(sentence, token))
                .flatMap(verb -> town(sentence, verb));
    }

    private Optional<Token> receiving(Sentence sentence, Token name) {
        Token host = name;
        while (host.head() != 0 && WITHIN_NAMES.stream().anyMatch(host::is)) {
            host = sentence.token(host.head());
        }
        if (host.head() == 0) {
            return Optional.empty();
        }
        Token person = host;
        Token verb = sentence.token(host.head());
        boolean receives = lexicon.words().has("guest-receiving-verb", verb.lemma())
                && verb.upos() == Upos.VERB
                && Relations.subject(sentence, verb)
                        .filter(subject -> subject.index() == person.index())
                        .isPresent();
        return receives ? Optional.of(verb) : Optional.empty();
    }

    private Optional<StateCode> town(Sentence sentence, Token verb) {
        List<String> words = text.forms(sentence);
        return sentence.children(verb, "obl").stream()
                .flatMap(place -> sentence.children(place, "case").stream())
                .filter(word -> IN.contains(word.form().toLowerCase(Locale.ROOT)))
                .flatMap(word -> lexicon.cities().at(words, word.index()).stream())
                .map(PhraseIndex.Match::value)
                .map(City::country)
                .findFirst();
    }
}
