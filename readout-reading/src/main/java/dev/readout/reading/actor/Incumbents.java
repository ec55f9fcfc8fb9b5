package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.StateName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of the persons that an article names holds an office that stands alone: {@code A, the president of Chad, spoke. The
 * president left}.
 */
final class Incumbents {

    private final Persons persons;
    private final OfficeWords offices;

    Incumbents(Persons persons, OfficeWords offices) {
        this.persons = persons;
        this.offices = offices;
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
