package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is meant by an office alone, written as a name: {@code the Envoy} is the only one whom the article has called so. */
final class TitledPersons {

    private final ArticleText text;
    private final Actors actors;

    TitledPersons(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The person; empty where the words are no office alone, or none or several hold it. */
    Optional<Actor> meantBy(Sentence sentence, Token head) {
        boolean alone = head.upos() == Upos.PROPN
                && sentence.children(head).stream().anyMatch(child -> child.is("det"))
                && sentence.children(head).stream().allMatch(child -> child.is("det") || child.is("case"))
                && text.nameAt(sentence, head, NameType.PERSON).isEmpty();
        String office = head.form().toLowerCase(Locale.ROOT);
        List<Actor> holders = alone
                ? text.sentences().stream()
                        .limit(sentence.index())
                        .flatMap(earlier -> earlier.tokens().stream()
                                .filter(token -> text.nameAt(earlier, token, NameType.PERSON)
                                        .isPresent())
                                .flatMap(token -> actors.of(earlier, token).stream()
                                        .filter(actor -> isCalled(actor, office) || isBeside(earlier, token, office))))
                        .filter(Actor::isPerson)
                        .distinct()
                        .toList()
                : List.of();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** "The Envoy for the river, Ida Berg": the office that a name stands beside, though with much between them. */
    private static boolean isBeside(Sentence sentence, Token name, String office) {
        Token at = name.is("appos") && name.head() != 0 ? sentence.token(name.head()) : name;
        boolean beside = at.index() != name.index();
        while (beside && at.is("nmod") && !ClauseForm.lower(at).equals(office)) {
            at = sentence.token(at.head());
        }
        return beside && ClauseForm.lower(at).equals(office);
    }

    private static boolean isCalled(Actor person, String office) {
        String title = person.title();
        return title != null
                && List.of(title.toLowerCase(Locale.ROOT).split("[ ,]+")).contains(office);
    }
}
