package dev.readout.reading.actor;

import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
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
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.word.PerWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who is meant by the words of one article. */
public final class Actors {

    private static final Set<String> COLLECTIVE_PRONOUNS = Set.of("they", "them", "both", "two", "each", "their", "we");
    private static final Set<String> PLURAL_MARKS = Set.of("both", "two", "all", "these", "those", "either", "each");

    private static final Set<String> PAIRS = Set.of("pair", "duo");

    private static final Set<String> HONOURS = Set.of("highness", "excellency", "majesty", "eminence", "holiness");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final List<String> OF = List.of("of", "from", "for", "in");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final NamedStates names;
    private final Persons persons;
    private final Surnames surnames;
    private final TitleSpans titles;
    private final NameLists lists;
    private final OfficeWords offices;
    private final ModifyingStates modifying;
    private final Officials officials;
    private final Sides sides;
    private final PerWord<List<Actor>> read = new PerWord<>();
    private final PerWord<List<Actor>> together = new PerWord<>();

    /** Reads the persons of an article. */
    public Actors(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = new NamedStates(text, lexicon);
        this.persons = new Persons(text, lexicon);
        this.surnames = new Surnames(text, persons);
        this.titles = new TitleSpans(text, lexicon);
        this.lists = new NameLists(text, lexicon);
        this.offices = new OfficeWords(text, lexicon);
        this.modifying = new ModifyingStates(text, lexicon, names, persons, offices);
        this.officials = new Officials(text, names, persons, offices, modifying);
        this.sides = new Sides(text, this, persons);
    }

    /** The two states that the article is most about; fewer if it is about fewer. */
    public List<StateCode> sides() {
        return sides.pair();
    }

    /** Who is meant by a word and those coordinated with it; none if nobody of ours. */
    public List<Actor> at(Sentence sentence, Token token) {
        return together.of(sentence, token, () -> readTogether(sentence, token));
    }

    private List<Actor> readTogether(Sentence sentence, Token token) {
        Set<Token> words = new LinkedHashSet<>();
        coordinated(sentence, token, words);
        List<Actor> actors = new ArrayList<>();
        words.forEach(word -> addNew(actors, of(sentence, word)));
        return List.copyOf(actors);
    }

    /** A word and those coordinated with it, each once: a name like {@code Johnson and Johnson} hangs on a word of its own. */
    private void coordinated(Sentence sentence, Token token, Set<Token> words) {
        if (!words.add(token)) {
            return;
        }
        for (Token part : nameWords(sentence, token)) {
            sentence.children(part, "conj").stream()
                    .filter(Actors::isNominal)
                    .forEach(other -> coordinated(sentence, other, words));
        }
        text.nameAt(sentence, token, NameType.PERSON)
                .or(() -> titles.name(sentence, token))
                .flatMap(name -> lists.next(sentence, name))
                .map(name -> sentence.tokensIn(name.span()).get(0))
                .ifPresent(next -> coordinated(sentence, next, words));
    }

    /** {@code We}, outside a release the one who speaks or writes, and in one the state that publishes it. */
    private static boolean isOwn(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return token.upos() == Upos.PRON && (form.equals("we") || form.equals("us") || form.equals("our"));
    }

    /** The words of a person's name, any of which the tree may hang the next name on; that of an apposition too. */
    private List<Token> nameWords(Sentence sentence, Token token) {
        List<Token> words = new ArrayList<>(text.nameAt(sentence, token, NameType.PERSON)
                .map(name -> sentence.tokensIn(name.span()))
                .orElse(List.of(token)));
        for (Token child : sentence.children(token, "appos")) {
            text.nameAt(sentence, child, NameType.PERSON)
                    .map(name -> sentence.tokensIn(name.span()))
                    .ifPresent(words::addAll);
        }
        return words;
    }

    /** Who is meant by a word alone; several for a group. */
    public List<Actor> of(Sentence sentence, Token token) {
        return read.of(sentence, token, () -> read(sentence, token));
    }

    private List<Actor> read(Sentence sentence, Token token) {
        boolean plural = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
        List<Actor> ministers = plural && offices.isOfficial(token) ? several(sentence, token) : List.of();
        if (ministers.size() > 1) {
            return inApposition(sentence, token, ministers); // the ministers, A and B: none of them alone
        }
        Optional<Actor> person = person(sentence, token);
        Optional<Actor> named = stateAt(sentence, token);
        if (person.isPresent() && !(named.isPresent() && isOfOneWord(person.get()))) {
            return List.of(person.get());
        }
        if (named.isPresent() && token.upos() != Upos.NOUN) {
            return List.of(named.get());
        }
        if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
            List<Actor> several = several(sentence, token);
            if (several.size() > 1) {
                return inApposition(sentence, token, several);
            }
        }
        if (isOwn(token)) {
            Optional<Actor> publisher =
                    persons.publisher().map(state -> Actor.state(Actor.Kind.STATE, state.value(), state));
            if (publisher.isPresent()) {
                return List.of(publisher.get());
            }
        }
        if (officials.areUnspecified(sentence, token)) {
            return officials.of(sentence, token);
        }
        Optional<Actor> honoured = honoured(sentence, token);
        if (honoured.isPresent()) {
            return List.of(honoured.get());
        }
        Optional<Actor> chained = byChain(sentence, token).or(() -> subjectBefore(sentence, token));
        if (isGroup(sentence, token)) {
            List<Actor> members = members(sentence, token);
            if (!members.isEmpty()) {
                return members;
            }
        }
        Optional<Actor> holder = chained.filter(Actor::isPerson).isPresent() || token.upos() == Upos.PRON
                ? Optional.empty()
                : officials.holder(sentence, token);
        return holder.or(() -> chained).or(() -> named).map(List::of).orElseGet(() -> officials.of(sentence, token));
    }

    /** Nobody of whom the text tells a fuller name: {@code Washington}, {@code Wellington} is then the capital, no person. */
    private static boolean isOfOneWord(Actor person) {
        return !person.name().contains(" ");
    }

    /** {@code representatives of France, Italy and Spain}, {@code ministers of the two sides}. */
    private List<Actor> several(Sentence sentence, Token token) {
        List<Actor> named = officials.of(sentence, token);
        boolean body = lexicon.words().value("joint-body-noun", sentence, token).isPresent();
        if (named.size() > 1 || !(body || offices.isOfficial(token))) {
            return named;
        }
        boolean ofBoth = sentence.children(token, "nmod").stream()
                .anyMatch(child -> isGroup(sentence, child) && Relations.hasCase(sentence, child, OF));
        List<StateCode> owners = ofBoth ? sides.pair() : whoseTheyAre(sentence, token);
        return owners.size() > 1
                ? owners.stream()
                        .map(state -> new Actor(
                                Actor.Kind.OFFICIAL,
                                FormsOfAddress.bare(text.words(sentence.subtreeSpan(token))),
                                state,
                                null,
                                null))
                        .toList()
                : List.of();
    }

    /** {@code Kabul and Islamabad will talk when their ministers meet}: the two states that the sentence has named before. */
    private List<StateCode> whoseTheyAre(Sentence sentence, Token token) {
        boolean their = token.xpos().equals("NNS")
                && sentence.children(token, "nmod:poss").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("their"))
                && lexicon.words().value("counterpart-noun", sentence, token).isEmpty();
        List<StateCode> named = their
                ? sentence.tokens().stream()
                        .filter(word -> word.index() < token.index() && word.upos() == Upos.PROPN)
                        .flatMap(word -> stateName(sentence, word).stream())
                        .map(StateName::code)
                        .distinct()
                        .toList()
                : List.of();
        return named.size() == 2 ? named : List.of();
    }

    /** {@code the ministers of Chad and Niger, A and B}: those named, where there are as many as states. */
    private List<Actor> inApposition(Sentence sentence, Token token, List<Actor> several) {
        List<Actor> named = sentence.children(token, "appos").stream()
                .flatMap(child -> at(sentence, child).stream())
                .filter(Actor::isPerson)
                .distinct()
                .toList();
        Set<StateCode> states = new HashSet<>();
        named.forEach(person -> states.add(person.state()));
        boolean each = named.size() >= several.size() && several.stream().allMatch(one -> states.contains(one.state()));
        boolean untold = named.size() == several.size() && states.size() == 1 && states.contains(null);
        return each ? named : untold ? respectively(named, several) : several;
    }

    /** {@code the Israeli and Egyptian ministers, A and B}: the first state is the first one's. */
    private static List<Actor> respectively(List<Actor> named, List<Actor> offices) {
        List<Actor> each = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Actor office = offices.get(i);
            each.add(new Actor(Actor.Kind.PERSON, named.get(i).name(), office.state(), null, office.rank()));
        }
        return each;
    }

    /** {@code His Highness}, {@code Her Excellency} without a name: of those so called the one named first. */
    private Optional<Actor> honoured(Sentence sentence, Token token) {
        boolean title = HONOURS.contains(token.form().toLowerCase(Locale.ROOT))
                && token.index() > 1
                && HIS.contains(sentence.token(token.index() - 1).form().toLowerCase(Locale.ROOT));
        return title
                ? persons.calledBy(sentence.token(token.index() - 1).form() + " " + token.form())
                : Optional.empty();
    }

    /** {@code He} at the head of a sentence, of whom nothing else is known: who acted in the sentence before. */
    private Optional<Actor> subjectBefore(Sentence sentence, Token token) {
        boolean pronoun =
                token.upos() == Upos.PRON && PERSONAL.contains(token.form().toLowerCase(Locale.ROOT));
        if (!pronoun || !token.is("nsubj") || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return before.tokens().stream()
                .filter(word -> word.is("nsubj")
                        && word.head() != 0
                        && before.token(word.head()).head() == 0)
                .flatMap(word -> of(before, word).stream())
                .filter(Actor::isPerson)
                .findFirst();
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
        return stateName(sentence, token)
                .map(names::seat)
                .map(found -> Actor.state(kind(found), name(sentence, token, found), found.code()));
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
        Optional<Actor> person = persons.ofChain(index);
        if (person.isPresent()) {
            return person;
        }
        EntityChain chain = text.chains().get(index);
        Optional<Actor> holder = chain.members().isEmpty() ? holder(chain) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        Optional<StateName> state = stateIn(chain.name());
        Office.Rank rank = offices.rankIn(chain.name());
        if (rank == Office.Rank.PRIVATE || (rank == null && isOfPrivatePeople(chain))) {
            return Optional.of(new Actor(Actor.Kind.OFFICIAL, FormsOfAddress.bare(chain.name()), null, null, rank));
        }
        if (state.isPresent()
                && lexicon.states()
                        .exactly(FormsOfAddress.withoutArticle(chain.name()))
                        .isPresent()) {
            return Optional.of(Actor.state(
                    kind(state.get()),
                    FormsOfAddress.withoutArticle(chain.name()),
                    state.get().code()));
        }
        Actor.Kind kind = chain.type() == NameType.ORGANIZATION
                ? state.isPresent() ? Actor.Kind.BODY : Actor.Kind.OTHER
                : Actor.Kind.OFFICIAL;
        return Optional.of(new Actor(
                kind,
                FormsOfAddress.bare(chain.name()),
                state.map(StateName::code).orElse(null),
                null,
                rank));
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

    /** Whether a word speaks of several together: {@code both sides}, {@code the two leaders}, {@code they}. */
    public boolean isGroup(Sentence sentence, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (token.upos() == Upos.PRON || token.upos() == Upos.NUM || token.upos() == Upos.DET) {
            return COLLECTIVE_PRONOUNS.contains(form);
        }
        boolean counted = sentence.children(token).stream().anyMatch(Actors::marksPlural);
        boolean collective = token.upos() == Upos.NOUN
                ? lexicon.words().contains("collective", token.lemma())
                        && (token.xpos().equals("NNS") || counted || isPair(sentence, token))
                : token.upos() == Upos.PROPN && counted && isCapitalisedOffice(form);
        boolean others = token.lemma().equals("counterpart")
                && sentence.child(token, "nmod:poss").isPresent(); // his counterparts: he is none of them
        return collective && !others && modifying.of(sentence, token).isEmpty();
    }

    /** {@code the pair}, {@code the duo}; not {@code a pair of shoes}. */
    private static boolean isPair(Sentence sentence, Token token) {
        return PAIRS.contains(token.lemma())
                && sentence.children(token, "nmod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("the"));
    }

    /** {@code the two Presidents}, {@code the two Prime Ministers}: an office in the plural, written as a name. */
    private boolean isCapitalisedOffice(String form) {
        return form.endsWith("s") && lexicon.words().contains("collective", form.substring(0, form.length() - 1));
    }

    private Optional<Actor> person(Sentence sentence, Token token) {
        Optional<Actor> own = text.nameAt(sentence, token, NameType.PERSON).flatMap(persons::of);
        if (own.isPresent()) {
            return own;
        }
        Optional<Actor> titled = titles.name(sentence, token)
                .or(() -> titles.honoured(sentence, token))
                .flatMap(persons::of);
        if (titled.isPresent()) {
            return titled;
        }
        Optional<Actor> untagged = surnames.person(sentence, token).filter(one -> isNoPlace(sentence, token));
        if (untagged.isPresent()) {
            return untagged;
        }
        for (Token child : sentence.children(token)) {
            if (child.is("flat") || child.is("appos") || child.is("compound")) {
                Optional<NamedEntity> name =
                        text.nameAt(sentence, child, NameType.PERSON).or(() -> titles.name(sentence, child));
                if (name.isPresent() && (offices.isOfficeWord(token) || child.is("appos"))) {
                    return persons.of(name.get());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNoPlace(Sentence sentence, Token token) {
        return stateName(sentence, token).isEmpty() && cityAt(sentence, token).isEmpty();
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
            members.removeIf(member -> !sides.mayBeMeantBy(sentence, token, member));
            if (members.stream().filter(Actor::isParty).count() > 1) {
                return members;
            }
        }
        return sides.meantBy(sentence, token);
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
        return found.sort() == StateName.Sort.BODY
                ? FormsOfAddress.bare(text.words(sentence.subtreeSpan(token)))
                : found.name();
    }

    private static void addNew(List<Actor> actors, List<Actor> more) {
        more.stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
    }
}
