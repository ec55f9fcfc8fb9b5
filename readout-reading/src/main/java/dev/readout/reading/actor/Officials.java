package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an office: the person whom the article names with it ({@code the crown prince}), else officials without a
 * name, by the states that the words around them tell.
 */
final class Officials {

    private static final String REGION = "region-adjective";
    private static final Set<Office.Rank> HIGH =
            EnumSet.of(Office.Rank.LEADER, Office.Rank.MINISTER, Office.Rank.DEPUTY);
    private static final List<String> PORTFOLIO = List.of("to", "for", "on", "in", "with", "at");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final NamedStates names;
    private final Persons persons;

    Officials(ArticleText text, Lexicon lexicon, NamedStates names, Persons persons) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.persons = persons;
    }

    /** Those whom an office or a word such as {@code officials} means: {@code the Chinese and US negotiators}. */
    List<Actor> of(Sentence sentence, Token token) {
        if (!isOfficial(token)) {
            return List.of();
        }
        List<StateName> states = statesOf(sentence, token);
        Optional<Actor> holder = holder(sentence, token, states);
        if (holder.isPresent()) {
            return List.of(holder.get());
        }
        Office.Rank rank = rankAt(sentence, token);
        if (states.isEmpty() && rank != null && HIGH.contains(rank)) {
            StateCode own = officeAt(sentence, token)
                    .map(office -> office.phrase().equals("secretary-general")
                                    && persons.publisher().isEmpty()
                                    && token.upos() == Upos.PROPN
                            ? names.soleOrganisation()
                            : office.state())
                    .orElse(null);
            return own == null
                    ? ofPublisher(sentence, token, rank)
                    : List.of(new Actor(Actor.Kind.OFFICIAL, description(sentence, token), own, null, rank));
        }
        String description = description(sentence, token);
        return states.stream()
                .map(state -> new Actor(Actor.Kind.OFFICIAL, description, state.code(), null, rank))
                .toList();
    }

    /** {@code The Prime Minister} in a release of his own office. */
    private List<Actor> ofPublisher(Sentence sentence, Token token, Office.Rank rank) {
        boolean named = sentence.child(token, "appos").isPresent()
                || sentence.children(token).stream()
                        .anyMatch(child -> isOfficeOfOther(sentence, child) || child.is("nmod"));
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
                && isOfficial(token)
                && !token.is("nsubj")
                && sentence.children(token).stream()
                        .noneMatch(child -> child.is("det")
                                || child.is("nummod")
                                || child.deprel().startsWith("nmod")
                                || child.is("acl")
                                || child.is("appos")
                                || child.is("flat"));
    }

    private String description(Sentence sentence, Token token) {
        return FormsOfAddress.bare(text.words(sentence.subtreeSpan(token)));
    }

    /** Whether a word means officials. */
    boolean isOfficial(Token token) {
        return isOfficeWord(token) || lexicon.words().contains("official-noun", token.lemma());
    }

    /**
     * The person named with an office, where the office stands alone: {@code the Turkish president}. Of several, {@code the
     * president} is the one named last before it.
     */
    Optional<Actor> holder(Sentence sentence, Token token, List<StateName> states) {
        Optional<Office> office = officeAt(sentence, token);
        boolean one = token.xpos().equals("NN") || token.xpos().equals("NNP");
        if (!one || office.isEmpty() || office.get().rank() == Office.Rank.PRIVATE || states.size() > 1) {
            return Optional.empty();
        }
        boolean meant = sentence.children(token).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("the") || child.is("nmod:poss"));
        boolean bare = states.isEmpty()
                && token.upos() == Upos.PROPN
                && HIGH.contains(office.get().rank())
                && (meant ? office.get().rank() == Office.Rank.LEADER : standsAlone(sentence, token));
        Optional<Actor> home = bare ? ofHome(office.get()) : Optional.empty();
        if (home.isPresent() || !meant) {
            return home;
        }
        List<Actor> held = persons.all().stream()
                .filter(Actor::isParty)
                .filter(person -> states.isEmpty()
                        || Objects.equals(person.state(), states.get(0).code()))
                .filter(person -> holds(person, office.get(), !states.isEmpty()))
                .toList();
        return held.size() > 1 || mayBeOther(states, held, office.get())
                ? ofHome(office.get()).or(() -> namedLast(sentence, token, held))
                : held.stream().findFirst();
    }

    /** {@code Prime Minister thanked his host}: an office without article or name, as releases of some governments write. */
    private boolean standsAlone(Sentence sentence, Token token) {
        return (token.is("nsubj") || token.head() == 0)
                && sentence.children(token).stream()
                        .noneMatch(child -> child.is("flat")
                                || child.is("appos")
                                || child.is("nmod")
                                || child.is("det")
                                || child.is("conj"))
                && persons.publisher().isPresent();
    }

    private Optional<Actor> namedLast(Sentence sentence, Token token, List<Actor> held) {
        boolean general = token.upos() == Upos.NOUN;
        return general
                ? persons.namedBefore(sentence, token).stream()
                        .filter(held::contains)
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /** The person whom a description means, if the article names who holds that office. */
    Optional<Actor> holder(Sentence sentence, Token token) {
        return isOfficeWord(token) ? holder(sentence, token, statesOf(sentence, token)) : Optional.empty();
    }

    /** Whether another leader is named without his office, so that {@code the president} may be either. */
    private boolean mayBeOther(List<StateName> states, List<Actor> held, Office office) {
        return states.isEmpty()
                && office.rank() == Office.Rank.LEADER
                && persons.all().stream()
                        .anyMatch(person -> person.isParty()
                                && person.rank() == Office.Rank.LEADER
                                && person.title() == null
                                && persons.office(person).isEmpty()
                                && !held.contains(person));
    }

    /** The one leader of the state whose release this is. */
    private Optional<Actor> ofHome(Office office) {
        StateCode home = persons.publisher().orElse(null);
        List<Actor> leaders = persons.all().stream()
                .filter(person -> home != null && home.equals(person.state()) && person.rank() == office.rank())
                .toList();
        return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
    }

    private boolean holds(Actor person, Office office, boolean stateTold) {
        String title = person.title() == null ? persons.office(person).orElse(null) : person.title();
        if (title == null) {
            return stateTold && person.rank() == Office.Rank.LEADER && office.rank() == Office.Rank.LEADER;
        }
        boolean general = stateTold && office.phrase().equals("leader");
        return general
                ? person.rank() == Office.Rank.LEADER
                : person.rank() == office.rank()
                        && title.toLowerCase(Locale.ROOT).contains(office.phrase());
    }

    private Optional<Office> officeAt(Sentence sentence, Token token) {
        List<String> words = text.forms(sentence);
        Optional<PhraseIndex.Match<Office>> longer = lexicon.offices()
                .at(words, token.index() - 1)
                .filter(match -> match.to() > token.index()); // secretary of state
        return longer.or(() -> lexicon.offices().endingAt(words, token.index())).map(PhraseIndex.Match::value);
    }

    /** {@code ambassador to Beijing}, {@code envoy for Yemen}: the state is not whose the office is. */
    private static boolean isPortfolio(Sentence sentence, Token child) {
        return Relations.hasCase(sentence, child, PORTFOLIO);
    }

    private Office.@Nullable Rank rankAt(Sentence sentence, Token token) {
        return officeAt(sentence, token).map(Office::rank).orElse(null);
    }

    /** The states that modify a noun: {@code Thai leaders}, {@code leaders of Thailand}, {@code Chinese and US officials}. */
    List<StateName> statesOf(Sentence sentence, Token noun) {
        List<StateName> states = new ArrayList<>(ofRegions(sentence, noun));
        states.addAll(ofServed(sentence, noun));
        for (Token child : sentence.children(noun)) {
            boolean modifies = child.is("amod")
                    || child.is("compound")
                    || child.is("flat")
                    || (child.is("appos") && child.form().equalsIgnoreCase("general"))
                    || (child.is("nmod") && !isPortfolio(sentence, child));
            boolean joined = child.is("conj") && isOfficeWord(child);
            if ((modifies || joined) && !isOfficeOfOther(sentence, child)) {
                List<StateName> found =
                        names.stateName(sentence, child).map(List::of).orElseGet(() -> statesOf(sentence, child));
                found.forEach(states::add);
                joined(sentence, child, states);
                if (!states.isEmpty()) {
                    listed(sentence, noun, child, states);
                    return states.stream().distinct().toList();
                }
            }
        }
        return states;
    }

    /** {@code aides to Kenya's William Ruto}: of the state of those whom they serve. */
    private List<StateName> ofServed(Sentence sentence, Token noun) {
        return lexicon.words().value("aide-noun", sentence, noun).isEmpty()
                ? List.of()
                : sentence.children(noun, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("to", "of")))
                        .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child, "conj").stream()))
                        .flatMap(word -> text.nameAt(sentence, word, NameType.PERSON).stream())
                        .flatMap(name -> persons.of(name).stream())
                        .flatMap(person -> Optional.ofNullable(person.state()).stream())
                        .map(code -> new StateName(code, StateName.Sort.PEOPLE, code.value()))
                        .distinct()
                        .toList();
    }

    /** {@code his Nordic and Baltic colleagues}: those of all states of the regions; {@code a Nordic colleague} is of one of them. */
    private List<StateName> ofRegions(Sentence sentence, Token noun) {
        boolean several = isPlural(noun);
        return sentence.children(noun).stream()
                .filter(child -> several
                        && (child.is("amod")
                                || child.is("compound")
                                || child.deprel().equals("nmod:poss")
                                || (child.is("nmod") && Relations.hasCase(sentence, child, List.of("of", "from")))))
                .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child, "conj").stream()))
                .flatMap(word -> lexicon.words().value(REGION, sentence, word).stream())
                .flatMap(members -> Stream.of(members.split(" ")))
                .map(code -> new StateName(new StateCode(code), StateName.Sort.PEOPLE, code))
                .distinct()
                .toList();
    }

    /** {@code of Niger, Mali and Burkina Faso}: the tree may hang each on the one before. */
    private void joined(Sentence sentence, Token first, List<StateName> states) {
        for (Token other : sentence.children(first, "conj")) {
            names.stateName(sentence, other).ifPresent(states::add);
            joined(sentence, other, states);
        }
    }

    /** {@code Swedish, Finnish and Norwegian colleagues}: adjectives in a row, whichever of them the tree joins. */
    private void listed(Sentence sentence, Token noun, Token first, List<StateName> states) {
        boolean several = isPlural(noun);
        for (Token child : several && first.is("amod") ? sentence.children(noun, "amod") : List.<Token>of()) {
            boolean afterComma = child.index() > first.index()
                    && sentence.token(child.index() - 1).form().equals(",");
            if (afterComma) {
                names.stateName(sentence, child).ifPresent(states::add);
                sentence.children(child, "conj")
                        .forEach(other -> names.stateName(sentence, other).ifPresent(states::add));
            }
        }
    }

    private static boolean isPlural(Token noun) {
        return noun.xpos().startsWith("NN") && noun.xpos().endsWith("S");
    }

    private boolean isOfficeOfOther(Sentence sentence, Token child) {
        return text.nameAt(sentence, child, NameType.PERSON).isPresent();
    }

    /** Whether a word names an office. */
    boolean isOfficeWord(Token token) {
        return lexicon.offices().exactly(token.lemma()).isPresent()
                || lexicon.offices().exactly(token.form()).isPresent();
    }

    /** The rank of the office in a description, if there is one. */
    Office.@Nullable Rank rankIn(String description) {
        List<String> words = Arrays.asList(description.toLowerCase(Locale.ROOT).split("\\s+"));
        return lexicon.offices()
                .firstIn(words, 0, words.size())
                .map(Office::rank)
                .orElse(null);
    }
}
