package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of which states somebody is by the words around the noun: {@code Thai leaders}, {@code aides to the president of Chad}. */
final class ModifyingStates {

    private static final String REGION = "region-adjective";
    private static final Set<String> NEXT = Set.of(",", "and", "&");
    private static final List<String> PORTFOLIO = List.of("to", "for", "on", "in", "with", "at");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final NamedStates names;
    private final Persons persons;
    private final OfficeWords offices;

    ModifyingStates(ArticleText text, Lexicon lexicon, NamedStates names, Persons persons, OfficeWords offices) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.persons = persons;
        this.offices = offices;
    }

    /** The states that modify a noun: {@code Thai leaders}, {@code leaders of Thailand}, {@code Chinese and US officials}. */
    List<StateName> of(Sentence sentence, Token noun) {
        List<StateName> states = new ArrayList<>(ofRegions(sentence, noun));
        states.addAll(ofServed(sentence, noun));
        states.addAll(ofLeader(sentence, noun));
        persons.firstPersons().owner(sentence, noun).map(StateName::ofPeople).ifPresent(states::add);
        for (Token child : sentence.children(noun)) {
            boolean modifies = child.is("amod")
                    || child.is("compound")
                    || child.is("flat")
                    || (child.is("appos") && child.form().equalsIgnoreCase("general"))
                    || (child.is("nmod") && !isPortfolio(sentence, child));
            boolean joined = child.is("conj") && offices.isOfficeWord(child);
            if ((modifies || joined)
                    && text.nameAt(sentence, child, NameType.PERSON).isEmpty()) {
                List<StateName> found =
                        names.stateName(sentence, child).map(List::of).orElseGet(() -> of(sentence, child));
                found.forEach(states::add);
                joined(sentence, child, states);
                between(sentence, noun, child, states);
                if (!states.isEmpty()) {
                    listed(sentence, noun, child, states);
                    return states.stream().distinct().toList();
                }
            }
        }
        return states;
    }

    /** {@code ambassador to Beijing}, {@code envoy for Yemen}: the state is not whose the office is. */
    private static boolean isPortfolio(Sentence sentence, Token child) {
        return Relations.hasCase(sentence, child, PORTFOLIO);
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
                        .map(StateName::ofPeople)
                        .distinct()
                        .toList();
    }

    /** {@code a delegation led by Kenya's William Ruto}: those who are sent are of the state of who leads them. */
    private List<StateName> ofLeader(Sentence sentence, Token noun) {
        return lexicon.words().value("sent-noun", sentence, noun).isEmpty()
                ? List.of()
                : sentence.children(noun, "acl").stream()
                        .filter(led -> lexicon.words().contains("leading-verb", led.lemma()))
                        .flatMap(led -> sentence.children(led, "obl").stream())
                        .filter(leader -> Relations.hasCase(sentence, leader, List.of("by")))
                        .flatMap(leader -> text.nameAt(sentence, leader, NameType.PERSON).stream())
                        .flatMap(name -> persons.of(name).stream())
                        .flatMap(person -> Optional.ofNullable(person.state()).stream())
                        .map(StateName::ofPeople)
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
                .map(code -> StateName.ofPeople(new StateCode(code)))
                .distinct()
                .toList();
    }

    /**
     * {@code of Niger, Mali and Burkina Faso}: the tree may hang each on the one before, and take the second for another name of
     * the first.
     */
    private void joined(Sentence sentence, Token first, List<StateName> states) {
        List<Token> others = sentence.children(first, "conj");
        for (Token second : others.isEmpty() ? List.<Token>of() : sentence.children(first, "appos")) {
            names.stateName(sentence, second)
                    .filter(name -> name.sort() == StateName.Sort.STATE
                            && second.index() < others.get(0).index())
                    .ifPresent(states::add);
        }
        for (Token other : others) {
            names.stateName(sentence, other).ifPresent(states::add);
            joined(sentence, other, states);
        }
    }

    /** {@code the leaders of Chad, Mali and Niger}: the second may hang on the leaders, as if it were another name of theirs. */
    private void between(Sentence sentence, Token noun, Token first, List<StateName> states) {
        for (Token last : sentence.children(first, "conj")) {
            sentence.children(noun, "appos").stream()
                    .filter(second -> first.index() < second.index() && second.index() < last.index())
                    .flatMap(second -> names.stateName(sentence, second).stream())
                    .filter(name -> name.sort() == StateName.Sort.STATE)
                    .forEach(states::add);
        }
    }

    /**
     * {@code Swedish, Finnish and Norwegian colleagues}, {@code Chad's and Niger's envoys}: words in a row, whichever of them the
     * tree joins.
     */
    private void listed(Sentence sentence, Token noun, Token first, List<StateName> states) {
        boolean owner = first.deprel().equals("nmod:poss");
        boolean several = isPlural(noun) && (first.is("amod") || owner);
        for (Token child : several ? sentence.children(noun) : List.<Token>of()) {
            boolean alike = child.deprel().equals(first.deprel()) && child.index() > first.index();
            if (alike && isNext(sentence, child)) {
                names.stateName(sentence, child).ifPresent(states::add);
                sentence.children(child, "conj")
                        .forEach(other -> names.stateName(sentence, other).ifPresent(states::add));
            }
        }
    }

    /** Whether a word, or the article before it, stands behind a comma or {@code and}. */
    private static boolean isNext(Sentence sentence, Token word) {
        int at = word.index() - 1;
        if (at > 1 && sentence.token(at).form().equalsIgnoreCase("the")) {
            at--;
        }
        return NEXT.contains(sentence.token(at).form());
    }

    private static boolean isPlural(Token noun) {
        return noun.xpos().startsWith("NN") && noun.xpos().endsWith("S");
    }
}
