package dev.readout.reading.actor;

import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;

/**
 * Who is meant by a chain of mentions: a person, else whom its description tells, such as the holder of the office in {@code
 * The leader of Chad … He …}.
 */
final class ChainActors {

    private final ArticleText text;
    private final Lexicon lexicon;
    private final NamedStates names;
    private final Persons persons;
    private final OfficeWords offices;
    private final Officials officials;

    ChainActors(
            ArticleText text,
            Lexicon lexicon,
            NamedStates names,
            Persons persons,
            OfficeWords offices,
            Officials officials) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.persons = persons;
        this.offices = offices;
        this.officials = officials;
    }

    /** The person of a chain, or who its description describes. */
    Optional<Actor> of(int index) {
        Optional<Actor> person = persons.ofChain(index);
        if (person.isPresent()) {
            return person;
        }
        EntityChain chain = text.chains().get(index);
        Optional<Actor> holder = chain.members().isEmpty() ? holder(chain) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        Optional<StateName> state = names.stateIn(chain.name());
        Office.Rank rank = offices.rankIn(chain.name());
        boolean named = state.isPresent() && isExactly(chain);
        if (rank == Office.Rank.PRIVATE || (rank == null && !named && isOfPrivatePeople(chain))) {
            return Optional.of(new Actor(
                    Actor.Kind.OFFICIAL, FormsOfAddress.bare(chain.name(), lexicon.words()), null, null, rank));
        }
        if (state.isPresent() && named) {
            return Optional.of(Actor.state(
                    NamedStates.kind(state.get()),
                    FormsOfAddress.withoutArticle(chain.name()),
                    state.get().code()));
        }
        Actor.Kind kind = chain.type() == NameType.ORGANIZATION
                ? state.isPresent() ? Actor.Kind.BODY : Actor.Kind.OTHER
                : Actor.Kind.OFFICIAL;
        return Optional.of(new Actor(
                kind,
                FormsOfAddress.bare(chain.name(), lexicon.words()),
                state.map(StateName::code).orElse(null),
                null,
                rank));
    }

    /** {@code the African Union}: a chain that bears the very name. */
    private boolean isExactly(EntityChain chain) {
        return lexicon.states()
                .exactly(FormsOfAddress.withoutArticle(chain.name()))
                .isPresent();
    }

    /** {@code seven Uyghur survivors}, {@code American citizens}: a people's name makes nobody speak for a state. */
    private boolean isOfPrivatePeople(EntityChain chain) {
        return chain.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .anyMatch(mention -> lexicon.words()
                        .contains(
                                "private-noun",
                                text.sentences()
                                        .get(mention.sentence())
                                        .token(mention.head())
                                        .lemma()));
    }

    /** The person who holds the office that a chain speaks of: {@code The leader of Uzbekistan … He …}. */
    private Optional<Actor> holder(EntityChain chain) {
        return chain.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .flatMap(mention -> {
                    Sentence sentence = text.sentences().get(mention.sentence());
                    return officials.holder(sentence, sentence.token(mention.head())).stream();
                })
                .findFirst();
    }

    /** Who is meant by the chain that a word refers to; none where that is a group. */
    Optional<Actor> at(Sentence sentence, Token token) {
        Optional<Integer> chain = text.chainAt(sentence, token);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> person = persons.ofChain(chain.get());
        if (person.isPresent()) {
            return person;
        }
        if (!text.chains().get(chain.get()).members().isEmpty()) {
            return Optional.empty();
        }
        return of(chain.get()).filter(actor -> actor.state() != null || token.upos() == Upos.PRON);
    }
}
