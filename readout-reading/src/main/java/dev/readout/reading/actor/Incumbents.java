package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the persons that an article names holds an office that stands alone: {@code A, the president of Chad, spoke. The
 * president left}.
 */
final class Incumbents {

    private static final Set<String> HIS = Set.of("his", "her");

    private final ArticleText text;
    private final Persons persons;
    private final OfficeWords offices;
    private final WordClasses words;

    Incumbents(ArticleText text, Persons persons, OfficeWords offices, WordClasses words) {
        this.text = text;
        this.persons = persons;
        this.offices = offices;
        this.words = words;
    }

    /**
     * The person named with an office, where the office stands alone: {@code the Turkish president}. Of several, {@code the
     * president} is the one named last before it.
     */
    Optional<Actor> holder(Sentence sentence, Token token, List<StateName> states) {
        Optional<Office> office = offices.officeAt(sentence, token);
        boolean one = token.xpos().equals("NN") || token.xpos().equals("NNP");
        if (!one || office.isEmpty() || office.get().rank() == Office.Rank.PRIVATE || states.size() > 1) {
            return Optional.empty();
        }
        boolean meant = sentence.children(token).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("the") || child.is("nmod:poss"));
        boolean bare = states.isEmpty()
                && token.upos() == Upos.PROPN
                && OfficeWords.isHigh(office.get().rank())
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
                .filter(person -> !isPersonal(sentence, token, office.get()) || !isOfService(person))
                .toList();
        return held.size() > 1 || mayBeOther(states, held, office.get())
                ? ofHome(office.get()).or(() -> namedLast(sentence, token, held))
                : held.stream().findFirst();
    }

    /** {@code Ruiz's spokeswoman}: who speaks for a person. */
    private boolean isPersonal(Sentence sentence, Token token, Office office) {
        return office.rank() == Office.Rank.SPOKESPERSON
                && sentence.children(token, "nmod:poss").stream()
                        .anyMatch(owner -> HIS.contains(owner.form().toLowerCase(Locale.ROOT))
                                || text.nameAt(sentence, owner, NameType.PERSON).isPresent());
    }

    /** Whether somebody is known as the voice of a ministry, and so of no one person. */
    private boolean isOfService(Actor person) {
        String title = person.title() == null ? persons.office(person).orElse("") : person.title();
        return Stream.of(title.toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> words.has("service-noun", word));
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
}
