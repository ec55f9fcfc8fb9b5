package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.text.ArticleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last words of the names of those whom an article names, by which it goes on to call them: {@code Ishiba was in Manila},
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
            String last = words.get(words.size() - 1);
            if (words.size() > 1 && person.isParty()) {
                counts.merge(last, 1, Integer::sum);
                this.persons.put(last, person);
            }
        }
        counts.forEach((name, count) -> {
            if (count > 1) {
                this.persons.remove(name);
            }
        });
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
