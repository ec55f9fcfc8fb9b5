package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose officials are who are called somebody's: {@code his negotiators}, {@code the president's aides} are of the state that this one serves. */
final class OwnOfficials {

    private static final Set<String> PRONOUNS = Set.of("his", "her");

    private final ArticleText text;
    private final Persons persons;
    private final WordClasses words;

    OwnOfficials(ArticleText text, Persons persons, WordClasses words) {
        this.text = text;
        this.persons = persons;
        this.words = words;
    }

    /**
     * The state of the office-holder whose the officials are at a word; empty for counterparts and guests, who are of another one, and
     * where both are told together ({@code she and her aides}).
     */
    Optional<StateName> of(Sentence sentence, Token officials) {
        boolean others = officials.is("conj")
                || Stream.of("counterpart-noun", "other-side-noun", "private-noun")
                        .anyMatch(
                                group -> words.value(group, sentence, officials).isPresent());
        return others
                ? Optional.empty()
                : sentence.children(officials, "nmod").stream()
                        .filter(child -> child.deprel().equals("nmod:poss"))
                        .findFirst()
                        .flatMap(owner -> person(sentence, owner))
                        .filter(person -> person.rank() != null && person.isParty())
                        .flatMap(person -> Optional.ofNullable(person.state()))
                        .map(StateName::ofPeople);
    }

    private Optional<Actor> person(Sentence sentence, Token owner) {
        return PRONOUNS.contains(owner.form().toLowerCase(Locale.ROOT))
                ? text.chainAt(sentence, owner).flatMap(persons::ofChain)
                : text.nameAt(sentence, owner, NameType.PERSON).flatMap(persons::of);
    }
}
