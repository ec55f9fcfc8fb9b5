package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.text.ArticleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The family names of those whom an article names, by which it goes on to call them: {@code Ishiba was in Manila},
 * where nothing but the name told before says that this is a person and no place.
 */
final class Surnames {

    private static final Set<String> NAME_PARTS = Set.of("flat", "compound", "nmod:desc");

    private final ArticleText text;
    private final Map<String, Actor> persons = new HashMap<>();

    /** The surnames of the persons of an article; those that two persons have stand for neither. */
    Surnames(ArticleText text, Persons persons) {
        this.text = text;
        Map<String, Integer> counts = new HashMap<>();
        for (Actor person : persons.all()) {
            List<String> words = List.of(person.name().split(" "));
            if (words.size() > 1 && person.isParty()) {
                for (String name : shortNames(person, words)) {
                    counts.merge(name, 1, Integer::sum);
                    this.persons.put(name, person);
                }
            }
        }
        counts.forEach((name, count) -> {
            if (count > 1) {
                this.persons.remove(name);
            }
        });
    }

    /** {@code Ishiba}, of Shigeru Ishiba; {@code Li} and {@code Manet}, where the family name stands first. */
    private static List<String> shortNames(Actor person, List<String> words) {
        StateCode state = person.state();
        String last = words.get(words.size() - 1);
        return state != null && OfficeHolders.isFamilyNameFirst(state) ? List.of(words.get(0), last) : List.of(last);
    }

    /** The person whom a name of one word means that nothing marks as a person's. */
    Optional<Actor> person(Sentence sentence, Token token) {
        boolean alone = token.upos() == Upos.PROPN
                && !NAME_PARTS.contains(token.deprel())
                && sentence.children(token).stream().noneMatch(child -> NAME_PARTS.contains(child.deprel()))
                && text.nameAt(sentence, token, NameType.ORGANIZATION).isEmpty();
        return Optional.ofNullable(persons.get(token.form())).filter(person -> alone);
    }
}
