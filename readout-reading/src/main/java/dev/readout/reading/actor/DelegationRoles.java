package dev.readout.reading.actor;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;

/**
 * Reads for which state somebody acts out of what is said of him: who leads a state's delegation or ministry ({@code The Kenyan
 * team was led by Rebecca Miano}), represents a state or speaks for it ({@code Hugh Todd spoke for Georgetown}).
 */
final class DelegationRoles {

    private static final List<String> FOR = List.of("for");

    private final ArticleText text;
    private final Lexicon lexicon;

    DelegationRoles(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The role that the sentence of one of these names tells by its verb; none where it tells none. */
    Role of(List<NamedEntity> names) {
        return Role.firstWithState(names, this::of);
    }

    private Role of(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        return sentence.tokens().stream()
                .filter(verb -> verb.upos() == Upos.VERB && isDoneBy(sentence, verb, name))
                .flatMap(verb -> actsFor(sentence, verb).stream())
                .findFirst()
                .map(state -> new Role(null, null, state))
                .orElse(Role.NONE);
    }

    private static boolean isDoneBy(Sentence sentence, Token verb, NamedEntity name) {
        return Relations.subject(sentence, verb)
                .filter(subject -> subject.span().start() >= name.span().start()
                        && subject.span().end() <= name.span().end())
                .isPresent();
    }

    private Optional<StateCode> actsFor(Sentence sentence, Token verb) {
        Optional<Token> object = Relations.object(sentence, verb);
        if (lexicon.words().has("delegation-leading-verb", verb.lemma())) {
            return object.filter(noun -> isLed(sentence, noun)).flatMap(noun -> owner(sentence, noun));
        }
        if (verb.lemma().equals("represent")) {
            return object.flatMap(noun -> named(sentence, noun).or(() -> owner(sentence, noun)));
        }
        return verb.lemma().equals("speak")
                ? sentence.children(verb, "obl").stream()
                        .filter(child -> Relations.hasCase(sentence, child, FOR))
                        .flatMap(child -> named(sentence, child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isLed(Sentence sentence, Token noun) {
        return lexicon.words().has("delegation-noun", noun.lemma())
                || lexicon.words().value("service-noun", sentence, noun).isPresent();
    }

    private Optional<StateCode> owner(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.is("amod")
                        || child.is("compound")
                        || child.deprel().equals("nmod:poss")
                        || (child.is("nmod") && Relations.hasCase(sentence, child, List.of("of"))))
                .flatMap(child -> named(sentence, child).stream())
                .findFirst();
    }

    private Optional<StateCode> named(Sentence sentence, Token token) {
        return lexicon.states()
                .endingAt(text.forms(sentence), token.index())
                .map(match -> match.value())
                .filter(name -> name.sort() != StateName.Sort.BODY)
                .map(StateName::code);
    }
}
