package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The two sides that an article is about, and who of them is meant where it speaks of both at once. */
final class Sides {

    private static final int LEAD_SENTENCES = 4;

    private static final Set<String> BOTH = Set.of("they", "them", "both", "two", "pair", "duo");

    private final ArticleText text;
    private final NamedStates names;
    private final Persons persons;
    private final IntroducedPairs pairs;
    private final PersonsTogether together;
    private final WordClasses words;
    private List<StateCode> pair = List.of();
    private boolean known;

    Sides(ArticleText text, NamedStates names, Persons persons, PersonsTogether together, WordClasses words) {
        this.text = text;
        this.names = names;
        this.persons = persons;
        this.pairs = new IntroducedPairs(text, names, words);
        this.together = together;
        this.words = words;
    }

    /** The two states named most, those of the lead counting more; ties go to the code that comes first. */
    List<StateCode> pair() {
        if (!known) {
            pair = new MostNamed(text, names, persons).two();
            known = true;
        }
        return pair;
    }

    /** Whether the article names somebody in office of each of the two. */
    boolean haveOfficials() {
        return pair().size() == 2
                && pair().stream()
                        .allMatch(state -> persons.all().stream()
                                .anyMatch(person -> person.isParty()
                                        && state.equals(person.state())
                                        && (person.rank() == Office.Rank.LEADER
                                                || person.rank() == Office.Rank.MINISTER)));
    }

    /** Who is meant by {@code both sides}, {@code the two leaders}, {@code they}. */
    List<Actor> meantBy(Sentence sentence, Token token) {
        String lemma = office(sentence, token);
        if (words.has("paired-person-noun", lemma) || BOTH.contains(lemma)) {
            List<Actor> before = persons.namedBefore(sentence, token);
            List<Actor> here = inSentenceBefore(sentence, token);
            if (here.size() == 2 && here.stream().allMatch(person -> fits(person, lemma))) {
                return here;
            }
            List<Actor> introduced = introduced(sentence, token);
            if (introduced.size() == 2) {
                return introduced;
            }
            List<Actor> told = inSentence(sentence.index() - 1);
            if (told.size() == 2 && told.stream().allMatch(person -> fits(person, lemma))) {
                return told;
            }
            boolean office = words.has("leader-noun", lemma) || words.has("minister-noun", lemma);
            List<Actor> own = office || before.size() == 1 ? withPublisher(before, lemma) : List.of();
            if (own.size() == 2) {
                return own;
            }
            List<Actor> most = office ? List.of() : mostNamedOfPair(before);
            if (most.size() == 2) {
                return most;
            }
            List<Actor> people = lastOfTwoStates(
                    before.stream()
                            .filter(person -> pair().contains(person.state()))
                            .toList(),
                    lemma);
            if (people.size() == 2) {
                return people;
            }
            people = lastOfTwoStates(before, lemma);
            if (people.size() == 2) {
                return people;
            }
            people = isLead(sentence) ? namedLater(lemma) : List.of();
            if (people.size() == 2) {
                return people;
            }
        }
        List<Actor> named = token.upos() == Upos.PRON ? inSentenceBefore(sentence, token) : List.of();
        if (named.size() == 2) {
            return named; // A spoke with B after their meeting
        }
        List<Actor> both = new ArrayList<>();
        for (StateCode state : pair()) {
            both.add(new Actor(Actor.Kind.GROUP, "both sides", state, null, null));
        }
        return both;
    }

    /** Those whom a word of the lead may mean of all whom the article names: of more than two states nobody is. */
    private List<Actor> namedLater(String lemma) {
        List<Actor> fitting = persons.all().stream()
                .filter(person -> person.isParty() && fits(person, lemma))
                .toList();
        List<Actor> ofPair = mostNamedOfPair(fitting);
        if (ofPair.size() == 2) {
            return ofPair;
        }
        long states = fitting.stream().map(Actor::state).distinct().count();
        return states == 2 ? lastOfTwoStates(fitting, lemma) : List.of();
    }

    /** A lead may tell of two whom the article names later; what stands below it means nobody who comes only then. */
    private static boolean isLead(Sentence sentence) {
        return sentence.index() < LEAD_SENTENCES;
    }

    /**
     * {@code The Prime Minister telephoned President A. The leaders …}: of a release that names nobody of its own,
     * the first of others whom it names, and whoever speaks for its publisher.
     */
    private List<Actor> withPublisher(List<Actor> before, String lemma) {
        StateCode publisher = persons.publisher().orElse(null);
        boolean named = before.stream().anyMatch(person -> Objects.equals(person.state(), publisher));
        return publisher == null || named
                ? List.of()
                : before.stream()
                        .filter(person -> person.isParty() && fits(person, lemma))
                        .findFirst()
                        .map(person -> List.of(person, Actor.ofBothSides(publisher)))
                        .orElse(List.of());
    }

    /** Those of two states whose leaders or ministers were brought in together, where the word means such officials. */
    List<Actor> introduced(Sentence sentence, Token token) {
        String lemma = office(sentence, token);
        for (String offices : List.of("leader-noun", "minister-noun")) {
            if (words.has(offices, lemma)) {
                List<Actor> found = ofPair(sentence, token, offices, lemma);
                return found.size() == 2 || !isCounted(sentence, token)
                        ? found
                        : together.before(sentence, person -> fits(person, lemma));
            }
        }
        return List.of();
    }

    private static boolean isCounted(Sentence sentence, Token token) {
        return sentence.children(token).stream()
                .anyMatch(child -> BOTH.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    /** The leaders of two states who were brought in together: those whom {@code the two} means rather than one and an aide. */
    List<Actor> introducedLeaders(Sentence sentence, Token token) {
        return ofPair(sentence, token, "leader-noun", "leader");
    }

    private List<Actor> ofPair(Sentence sentence, Token token, String offices, String lemma) {
        List<Actor> found = new ArrayList<>();
        for (StateCode state : pairs.before(sentence, token, offices).orElse(List.of())) {
            persons.all().stream()
                    .filter(person -> person.isParty() && state.equals(person.state()) && fits(person, lemma))
                    .max(Comparator.comparingInt(persons::count))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The word for an office without what it is for, and {@code prime ministers} are no ministers but premiers. */
    private static String office(Sentence sentence, Token token) {
        boolean prime = token.lemma().equalsIgnoreCase("minister")
                && sentence.children(token).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("prime"));
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean capitals = token.upos() == Upos.PROPN && lemma.endsWith("s"); // the two Heads of State
        return prime ? "premier" : capitals ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** The persons of a sentence, where they are two of two states. */
    private List<Actor> inSentence(int index) {
        return index < 0 ? List.of() : inSentence(text.sentences().get(index), Integer.MAX_VALUE);
    }

    /** Two of two states whom the sentence has named already are meant by what follows in it. */
    private List<Actor> inSentenceBefore(Sentence sentence, Token token) {
        return inSentence(sentence, token.index());
    }

    private List<Actor> inSentence(Sentence sentence, int end) {
        List<Actor> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            if (word.index() < end) {
                text.nameAt(sentence, word, NameType.PERSON)
                        .flatMap(persons::of)
                        .filter(person -> person.isParty() && !found.contains(person))
                        .ifPresent(found::add);
            }
        }
        boolean two = found.size() == 2
                && !Objects.equals(found.get(0).state(), found.get(1).state());
        return two ? found : List.of();
    }

    /** For each state of the pair the person named most; the first of those named as often. */
    private List<Actor> mostNamedOfPair(List<Actor> named) {
        List<Actor> found = new ArrayList<>();
        for (StateCode state : pair()) {
            named.stream()
                    .filter(person -> person.isParty()
                            && state.equals(person.state())
                            && person.rank() != Office.Rank.SPOKESPERSON)
                    .max(Comparator.comparingInt(persons::count))
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Actor> lastOfTwoStates(List<Actor> named, String lemma) {
        List<Actor> found = new ArrayList<>();
        for (int i = named.size() - 1; i >= 0 && found.size() < 2; i--) {
            Actor person = named.get(i);
            boolean fits = person.isParty() && fits(person, lemma);
            if (fits && found.stream().noneMatch(other -> Objects.equals(other.state(), person.state()))) {
                found.add(0, person);
            }
        }
        return found;
    }

    /** Whether a word such as {@code leaders} may mean one of some persons: ministers are no leaders. */
    boolean mayBeMeantBy(Sentence sentence, Token token, Actor person) {
        String lemma = office(sentence, token);
        boolean told = words.has("leader-noun", lemma) || words.has("minister-noun", lemma);
        return !told || person.rank() == null || !person.isPerson() || fits(person, lemma);
    }

    private boolean fits(Actor person, String lemma) {
        if (words.has("leader-noun", lemma)) {
            return person.rank() == Office.Rank.LEADER;
        }
        if (words.has("minister-noun", lemma)) {
            return person.rank() == Office.Rank.MINISTER || person.rank() == Office.Rank.DEPUTY;
        }
        return person.rank() != Office.Rank.SPOKESPERSON;
    }
}
