package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an office: the person whom the article names with it ({@code the crown prince}), else officials without a
 * name, by the states that the words around them tell.
 */
final class Officials {

    /** {@code officials at the command}, {@code leaders including mayors}: still some of whom nothing has been told. */
    private static final List<String> WHERE = List.of("at", "in", "including", "like", "across", "throughout");

    private final ArticleText text;
    private final NamedStates names;
    private final Persons persons;
    private final OfficeWords offices;
    private final ModifyingStates modifying;
    private final ReportedOffices reported;
    private final OwnOfficials own;
    private final Incumbents incumbents;
    private final PairedOffices pairs;
    private final WordClasses words;

    Officials(
            ArticleText text,
            NamedStates names,
            Persons persons,
            OfficeWords offices,
            ModifyingStates modifying,
            ReportedOffices reported,
            OwnOfficials own,
            WordClasses words) {
        this.text = text;
        this.names = names;
        this.persons = persons;
        this.offices = offices;
        this.modifying = modifying;
        this.reported = reported;
        this.own = own;
        this.incumbents = new Incumbents(text, persons, offices, words);
        this.pairs = new PairedOffices(text, persons, offices);
        this.words = words;
    }

    /** Those whom an office or a word such as {@code officials} means: {@code the Chinese and US negotiators}. */
    List<Actor> of(Sentence sentence, Token token) {
        if (!offices.isOfficial(token)) {
            return addressed(sentence, token)
                    .map(office -> of(sentence, office))
                    .orElse(List.of());
        }
        List<StateName> states = statesOf(sentence, token);
        Optional<Actor> holder = incumbents.holder(sentence, token, states);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        Office.Rank rank = offices.rankAt(sentence, token);
        if (states.isEmpty() && rank != null && OfficeWords.isHigh(rank)) {
            StateCode own = ownState(sentence, token);
            return own == null
                    ? ofPublisher(sentence, token, rank)
                    : List.of(new Actor(Actor.Kind.OFFICIAL, description(sentence, token), own, null, rank));
        }
        String description = description(sentence, token);
        return states.stream()
                .map(state -> new Actor(Actor.Kind.OFFICIAL, description, state.code(), null, rank))
                .toList();
    }

    /** {@code HRH the Crown Prince}: the office behind a form of address that heads its phrase. */
    private Optional<Token> addressed(Sentence sentence, Token token) {
        return FormsOfAddress.isAddress(token.form(), words)
                ? sentence.child(token, "appos").filter(offices::isOfficial)
                : Optional.empty();
    }

    /** Whose an office is by the words around it, else by who tells of it. */
    private List<StateName> statesOf(Sentence sentence, Token token) {
        List<StateName> told = modifying.of(sentence, token);
        return told.isEmpty()
                ? reported.of(sentence, token)
                        .or(() -> offices.rankAt(sentence, token) == Office.Rank.PRIVATE
                                ? Optional.empty()
                                : own.of(sentence, token))
                        .or(() -> ofSpeaker(sentence, token))
                        .map(List::of)
                        .orElse(told)
                : told;
    }

    /** {@code The president}, as his own minister calls him. */
    private Optional<StateName> ofSpeaker(Sentence sentence, Token token) {
        boolean own = offices.rankAt(sentence, token) == Office.Rank.LEADER
                && token.upos() == Upos.NOUN
                && sentence.children(token).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("the"))
                && sentence.child(token, "appos").isEmpty();
        return own ? persons.firstPersons().home(sentence).map(StateName::ofPeople) : Optional.empty();
    }

    /** The state that alone has an office; of {@code the Secretary-General} the organisation that the article is about. */
    private @Nullable StateCode ownState(Sentence sentence, Token token) {
        return offices.officeAt(sentence, token)
                .filter(office -> !isOneOfMany(sentence, token, office))
                .map(office -> office.phrase().equals("secretary-general")
                                && persons.publisher().isEmpty()
                                && token.upos() == Upos.PROPN
                        ? names.soleOrganisation()
                        : office.state())
                .orElse(null);
    }

    /** {@code the Secretary of State for Health}: an office that governments of many states have. */
    private static boolean isOneOfMany(Sentence sentence, Token token, Office office) {
        return office.phrase().equals("secretary of state")
                && sentence.children(token, "nmod").stream()
                        .anyMatch(child -> Relations.hasCase(sentence, child, List.of("for")));
    }

    /** {@code The Prime Minister} in a release of his own office. */
    private List<Actor> ofPublisher(Sentence sentence, Token token, Office.Rank rank) {
        boolean named = sentence.child(token, "appos").isPresent()
                || sentence.children(token).stream()
                        .anyMatch(child ->
                                text.nameAt(sentence, child, NameType.PERSON).isPresent() || child.is("nmod"));
        boolean meant = token.upos() == Upos.PROPN
                && sentence.children(token, "det").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("the"));
        return meant && !named
                ? persons.publisher().stream()
                        .map(state -> new Actor(Actor.Kind.OFFICIAL, description(sentence, token), state, null, rank))
                        .toList()
                : List.of();
    }

    /** {@code senior officials}, without an article or a number: some that have not been told of before. */
    boolean areUnspecified(Sentence sentence, Token token) {
        return token.upos() == Upos.NOUN
                && token.xpos().equals("NNS")
                && offices.isOfficial(token)
                && !token.is("nsubj")
                && sentence.children(token).stream()
                        .noneMatch(child -> child.is("det")
                                || child.is("nummod")
                                || (child.deprel().startsWith("nmod") && !Relations.hasCase(sentence, child, WHERE))
                                || child.is("acl")
                                || child.is("appos")
                                || child.is("flat"));
    }

    private String description(Sentence sentence, Token token) {
        return FormsOfAddress.bare(text.words(sentence.subtreeSpan(token)), words);
    }

    /** The person who holds two offices that are named together, or whom a pronoun behind them means. */
    Optional<Actor> paired(Sentence sentence, Token token) {
        return pairs.meant(sentence, token);
    }

    /** The person whom a description means, if the article names who holds that office. */
    Optional<Actor> holder(Sentence sentence, Token token) {
        return offices.isOfficeWord(token)
                ? incumbents.holder(sentence, token, statesOf(sentence, token))
                : Optional.empty();
    }
}
