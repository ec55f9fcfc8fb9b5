package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is meant by the words of one article. */
public final class Actors {

    private final NamedStates names;
    private final Persons persons;
    private final Sides sides;
    private final ChainActors chains;
    private final Groups groups;
    private final MeantActors meant;

    /** Reads the persons of an article. */
    public Actors(ArticleText text, Lexicon lexicon) {
        this(text, lexicon, new FirstPersons(Map.of(), lexicon.words()));
    }

    /** The same where it is known who says {@code I} in it. */
    public Actors(ArticleText text, Lexicon lexicon, FirstPersons first) {
        this.names = new NamedStates(text, lexicon);
        this.persons = new Persons(text, lexicon, first);
        TitleSpans titles = new TitleSpans(text, lexicon);
        Coordination coordination = new Coordination(text, titles, new NameLists(text, lexicon));
        this.sides = new Sides(text, names, persons, new PersonsTogether(text, persons, coordination), lexicon.words());
        OfficeWords offices = new OfficeWords(text, lexicon);
        ModifyingStates modifying = new ModifyingStates(text, lexicon, names, persons, offices);
        Officials officials = new Officials(
                text,
                names,
                persons,
                offices,
                modifying,
                new ReportedOffices(text, lexicon, names, modifying),
                new OwnOfficials(text, persons, lexicon.words()),
                lexicon.words());
        this.chains = new ChainActors(text, lexicon, names, persons, offices, officials);
        this.groups = new Groups(
                text, lexicon, modifying, chains, sides, new PairTold(text, names, persons, sides, lexicon.words()));
        this.meant = new MeantActors(
                text,
                names,
                persons,
                new NamedPersons(text, names, persons, titles, offices, lexicon.words()),
                offices,
                officials,
                new SeveralOfficials(text, lexicon, names, offices, officials, modifying, groups, sides),
                chains,
                groups,
                coordination);
    }

    /** The two states that the article is most about; fewer if it is about fewer. */
    public List<StateCode> sides() {
        return sides.pair();
    }

    /** Who is meant by a word and those coordinated with it; none if nobody of ours. */
    public List<Actor> at(Sentence sentence, Token token) {
        return meant.at(sentence, token);
    }

    /** Who is meant by a word alone; several for a group. */
    public List<Actor> of(Sentence sentence, Token token) {
        return meant.of(sentence, token);
    }

    /** Whether a word is {@code I} or {@code we} of an official who speaks for himself. */
    public boolean isFirstPerson(Sentence sentence, Token token) {
        return persons.firstPersons().isSpeaker(sentence, token);
    }

    /** Whether a word is the {@code we} of an official who speaks for himself, and perhaps for whom he spoke of last. */
    public boolean isOwnWe(Sentence sentence, Token token) {
        return persons.firstPersons().isWe(sentence, token);
    }

    /** Those in a sentence who can be a party by themselves, in its order, once for each word that means them. */
    public List<Actor> acting(Sentence sentence) {
        return acting(sentence, word -> true);
    }

    /** The same, of some of its words only. */
    public List<Actor> acting(Sentence sentence, Predicate<Token> words) {
        return sentence.tokens().stream()
                .filter(words)
                .flatMap(token -> of(sentence, token).stream())
                .filter(actor -> actor.isParty() && actor.kind() != Actor.Kind.GROUP)
                .toList();
    }

    /** The state, body or organisation whose name a word is part of. */
    public Optional<Actor> stateAt(Sentence sentence, Token token) {
        return names.stateAt(sentence, token);
    }

    /** What a word's name stands for among states, bodies and organisations. */
    public Optional<StateName> stateName(Sentence sentence, Token token) {
        return names.stateName(sentence, token);
    }

    /** The city or venue whose name a word is part of. */
    public Optional<City> cityAt(Sentence sentence, Token token) {
        return names.cityAt(sentence, token);
    }

    /** The organisation whose meetings are gatherings, where a word is part of its name. */
    public Optional<StateCode> forumAt(Sentence sentence, Token token) {
        return names.forumAt(sentence, token);
    }

    /** Whether two words stand in one name of a standing forum: {@code UN General Assembly} is no assembly of the UN. */
    public boolean isOneName(Sentence sentence, Token one, Token other) {
        return names.isOneName(sentence, one, other);
    }

    /** Whose an office or body is that the text gives no state: of where it was written, or of whom the paragraph speaks. */
    public Optional<StateCode> home(Sentence sentence, Token token) {
        return persons.home(sentence, token);
    }

    /** The first state named in a span. */
    public Optional<StateName> stateIn(Sentence sentence, TextSpan span) {
        return names.stateIn(sentence, span);
    }

    /** The first state named in a description outside the text: {@code a senior US official}. */
    public Optional<StateName> stateIn(String description) {
        return names.stateIn(description);
    }

    /** The person of a chain, or who its description describes. */
    public Optional<Actor> ofChain(int index) {
        return chains.of(index);
    }

    /** Whether a word speaks of several together: {@code both sides}, {@code the two leaders}, {@code they}. */
    public boolean isGroup(Sentence sentence, Token token) {
        return groups.isGroup(sentence, token);
    }
}
