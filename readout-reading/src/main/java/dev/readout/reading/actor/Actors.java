package dev.readout.reading.actor;

import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by the words of one article. */
public final class Actors {

    private static final int LONGEST_NAME = 9;
    private static final Set<String> COLLECTIVE_PRONOUNS = Set.of("they", "them", "both", "two", "each", "their", "we");
    private static final Set<String> PLURAL_MARKS = Set.of("both", "two", "all", "these", "those", "either", "each");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Persons persons;
    private final Sides sides;
    private final Map<Long, List<Actor>> read = new HashMap<>();
    private final Map<Long, Optional<StateName>> stateNames = new HashMap<>();

    /** Reads the persons of an article. */
    public Actors(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.persons = new Persons(text, lexicon);
        this.sides = new Sides(text, this, persons);
    }

    /** The two states that the article is most about; fewer if it is about fewer. */
    public List<StateCode> sides() {
        return sides.pair();
    }

    /** Who is meant by a word and those coordinated with it; none if nobody of ours. */
    public List<Actor> at(Sentence sentence, Token token) {
        List<Actor> actors = new ArrayList<>(of(sentence, token));
        for (Token part : nameWords(sentence, token)) {
            for (Token other : sentence.children(part, "conj")) {
                if (isNominal(other)) {
                    addNew(actors, at(sentence, other));
                }
            }
        }
        return List.copyOf(actors);
    }

    /** The words of a person's name, any of which the tree may hang the next name on. */
    private List<Token> nameWords(Sentence sentence, Token token) {
        return text.nameAt(sentence, token, NameType.PERSON)
                .map(name -> sentence.tokensIn(name.span()))
                .orElse(List.of(token));
    }

    /** Who is meant by a word alone; several for a group. */
    public List<Actor> of(Sentence sentence, Token token) {
        long key = ((long) sentence.index() << 32) | token.index();
        List<Actor> known = read.get(key);
        if (known == null) {
            known = read(sentence, token);
            read.put(key, known);
        }
        return known;
    }

    private List<Actor> read(Sentence sentence, Token token) {
        Optional<Actor> person = person(sentence, token);
        if (person.isPresent()) {
            return List.of(person.get());
        }
        Optional<Actor> named = stateAt(sentence, token);
        if (named.isPresent() && token.upos() != Upos.NOUN) {
            return List.of(named.get());
        }
        Optional<Actor> chained = byChain(sentence, token);
        if (isGroup(sentence, token)) {
            List<Actor> members = members(sentence, token);
            if (!members.isEmpty()) {
                return members;
            }
        }
        return chained.or(() -> named).map(List::of).orElseGet(() -> officials(sentence, token));
    }

    /** The state, body or organisation whose name a word is part of. */
    public Optional<Actor> stateAt(Sentence sentence, Token token) {
        return stateName(sentence, token)
                .map(found -> Actor.state(kind(found), name(sentence, token, found), found.code()));
    }

    /** What a word's name stands for among states, bodies and organisations. */
    public Optional<StateName> stateName(Sentence sentence, Token token) {
        long key = ((long) sentence.index() << 32) | token.index();
        Optional<StateName> known = stateNames.get(key);
        if (known == null) {
            known = covering(lexicon.states(), sentence, token);
            stateNames.put(key, known);
        }
        return known;
    }

    private <T> Optional<T> covering(PhraseIndex<T> index, Sentence sentence, Token token) {
        List<String> words = text.forms(sentence);
        int at = token.index() - 1;
        for (int from = Math.max(0, at - LONGEST_NAME); from <= at; from++) {
            Optional<PhraseIndex.Match<T>> match = index.at(words, from);
            if (match.isPresent() && match.get().to() > at) {
                return match.map(PhraseIndex.Match::value);
            }
        }
        return Optional.empty();
    }

    /** The city or venue whose name a word is part of. */
    public Optional<City> cityAt(Sentence sentence, Token token) {
        return covering(lexicon.cities(), sentence, token);
    }

    /** The organisation whose meetings are gatherings, where a word is part of its name. */
    public Optional<StateCode> forumAt(Sentence sentence, Token token) {
        return covering(lexicon.forums(), sentence, token);
    }

    /** Whether two words stand in one name of a standing forum: {@code UN General Assembly} is no assembly of the UN. */
    public boolean isOneName(Sentence sentence, Token one, Token other) {
        List<String> words = text.forms(sentence);
        int first = Math.min(one.index(), other.index()) - 1;
        int last = Math.max(one.index(), other.index()) - 1;
        for (int from = Math.max(0, first - LONGEST_NAME); from <= first; from++) {
            if (lexicon.forums()
                    .at(words, from)
                    .filter(match -> match.to() > last)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first state named in a span. */
    public Optional<StateName> stateIn(Sentence sentence, TextSpan span) {
        List<String> words = text.forms(sentence);
        for (Token token : sentence.tokensIn(span)) {
            Optional<PhraseIndex.Match<StateName>> match = lexicon.states().at(words, token.index() - 1);
            if (match.isPresent()) {
                return match.map(PhraseIndex.Match::value);
            }
        }
        return Optional.empty();
    }

    /** The first state named in a description outside the text: {@code a senior US official}. */
    public Optional<StateName> stateIn(String description) {
        List<String> words =
                Arrays.asList(description.replaceAll("(['’]s?)(?= |$)", " $1").split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseIndex.Match<StateName>> match = lexicon.states().at(words, i);
            if (match.isPresent()) {
                return match.map(PhraseIndex.Match::value);
            }
        }
        return Optional.empty();
    }

    /** The person of a chain, or who its description describes. */
    public Optional<Actor> ofChain(int index) {
        Optional<Actor> person = persons.ofChain(index);
        if (person.isPresent()) {
            return person;
        }
        EntityChain chain = text.chains().get(index);
        Optional<StateName> state = stateIn(chain.name());
        Office.Rank rank = rankIn(chain.name());
        if (rank == Office.Rank.PRIVATE) {
            return Optional.of(new Actor(Actor.Kind.OFFICIAL, bare(chain.name()), null, null, rank));
        }
        if (state.isPresent()
                && lexicon.states().exactly(withoutArticle(chain.name())).isPresent()) {
            return Optional.of(Actor.state(
                    kind(state.get()), withoutArticle(chain.name()), state.get().code()));
        }
        Actor.Kind kind = chain.type() == NameType.ORGANIZATION
                ? state.isPresent() ? Actor.Kind.BODY : Actor.Kind.OTHER
                : Actor.Kind.OFFICIAL;
        return Optional.of(
                new Actor(kind, bare(chain.name()), state.map(StateName::code).orElse(null), null, rank));
    }

    /** Whether a word speaks of several together: {@code both sides}, {@code the two leaders}, {@code they}. */
    public boolean isGroup(Sentence sentence, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (token.upos() == Upos.PRON || token.upos() == Upos.NUM || token.upos() == Upos.DET) {
            return COLLECTIVE_PRONOUNS.contains(form);
        }
        boolean collective = token.upos() == Upos.NOUN
                && lexicon.words().contains("collective", token.lemma())
                && (token.xpos().equals("NNS")
                        || sentence.children(token).stream().anyMatch(Actors::marksPlural));
        return collective && statesOf(sentence, token).isEmpty();
    }

    /** The rank of the office in a description, if there is one. */
    private Office.@Nullable Rank rankIn(String description) {
        List<String> words = Arrays.asList(description.toLowerCase(Locale.ROOT).split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseIndex.Match<Office>> match = lexicon.offices().at(words, i);
            if (match.isPresent()) {
                return match.get().value().rank();
            }
        }
        return null;
    }

    private Optional<Actor> person(Sentence sentence, Token token) {
        Optional<Actor> own = text.nameAt(sentence, token, NameType.PERSON).flatMap(persons::of);
        if (own.isPresent()) {
            return own;
        }
        for (Token child : sentence.children(token)) {
            if (child.is("flat") || child.is("appos") || child.is("compound")) {
                Optional<NamedEntity> name = text.nameAt(sentence, child, NameType.PERSON);
                if (name.isPresent() && (isOfficeWord(token) || child.is("appos"))) {
                    return persons.of(name.get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> byChain(Sentence sentence, Token token) {
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
        return ofChain(chain.get()).filter(actor -> actor.state() != null || token.upos() == Upos.PRON);
    }

    private List<Actor> members(Sentence sentence, Token token) {
        Optional<Integer> chain = text.chainAt(sentence, token);
        if (chain.isPresent()) {
            List<Actor> members = new ArrayList<>();
            text.chains()
                    .get(chain.get())
                    .members()
                    .forEach(member -> ofChain(member).ifPresent(members::add));
            if (members.stream().filter(Actor::isParty).count() > 1) {
                return members;
            }
        }
        return sides.meantBy(sentence, token);
    }

    /** Officials without a name, by the states that the words around them tell: {@code the Chinese and US negotiators}. */
    private List<Actor> officials(Sentence sentence, Token token) {
        if (!isOfficeWord(token) && !lexicon.words().contains("official-noun", token.lemma())) {
            return List.of();
        }
        Office.Rank rank = rankAt(sentence, token);
        String description = bare(text.words(sentence.subtreeSpan(token)));
        return statesOf(sentence, token).stream()
                .map(state -> new Actor(Actor.Kind.OFFICIAL, description, state.code(), null, rank))
                .toList();
    }

    private Office.@Nullable Rank rankAt(Sentence sentence, Token token) {
        return lexicon.offices()
                .endingAt(text.forms(sentence), token.index(), LONGEST_NAME)
                .map(match -> match.value().rank())
                .orElse(null);
    }

    /** The states that modify a noun: {@code Thai leaders}, {@code leaders of Thailand}, {@code Chinese and US officials}. */
    private List<StateName> statesOf(Sentence sentence, Token noun) {
        List<StateName> states = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            boolean modifies = child.is("amod") || child.is("compound") || child.is("nmod") || child.is("flat");
            boolean joined = child.is("conj") && isOfficeWord(child);
            if ((modifies || joined) && !isOfficeOfOther(sentence, child)) {
                List<StateName> found =
                        stateName(sentence, child).map(List::of).orElseGet(() -> statesOf(sentence, child));
                found.forEach(states::add);
                sentence.children(child, "conj")
                        .forEach(other -> stateName(sentence, other).ifPresent(states::add));
                if (!states.isEmpty()) {
                    return states.stream().distinct().toList();
                }
            }
        }
        return states;
    }

    private boolean isOfficeOfOther(Sentence sentence, Token child) {
        return text.nameAt(sentence, child, NameType.PERSON).isPresent();
    }

    private boolean isOfficeWord(Token token) {
        return lexicon.offices().exactly(token.lemma()).isPresent()
                || lexicon.offices().exactly(token.form()).isPresent();
    }

    private static boolean marksPlural(Token child) {
        return PLURAL_MARKS.contains(child.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.ADJ;
    }

    private static Actor.Kind kind(StateName name) {
        return switch (name.sort()) {
            case STATE, PEOPLE, CAPITAL -> Actor.Kind.STATE;
            case BODY -> Actor.Kind.BODY;
            case ORGANISATION -> Actor.Kind.ORGANISATION;
        };
    }

    private String name(Sentence sentence, Token token, StateName found) {
        return found.sort() == StateName.Sort.BODY ? bare(text.words(sentence.subtreeSpan(token))) : found.name();
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }

    /** A description without article and forms of address. */
    static String bare(String description) {
        return Persons.clean(description.replaceFirst("^(?i)(the|a|an) ", ""));
    }

    private static void addNew(List<Actor> actors, List<Actor> more) {
        more.stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
    }
}
