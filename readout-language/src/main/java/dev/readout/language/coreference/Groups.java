package dev.readout.language.coreference;

import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is meant by {@code the two leaders}, {@code both sides}, {@code the two}, {@code they}. */
final class Groups {

    private static final Set<String> PRONOUNS = Set.of("they", "both", "two", "pair");
    private static final int REACH = 4;

    private final String text;
    private final Roles roles;
    private final Referents referents;
    private @Nullable Entity sides;
    private @Nullable Entity last;
    private int lastSentence = -REACH;

    Groups(String text, Roles roles, Referents referents) {
        this.text = text;
        this.roles = roles;
        this.referents = referents;
    }

    /** The group that a plural noun means, if the article makes that evident. */
    Optional<Entity> named(Sentence sentence, Token head) {
        if (roles.isSide(head.lemma()) && Phrases.isCounted(sentence, head)) {
            return Optional.of(noted(sides(sentence, head), sentence));
        }
        boolean persons = roles.kind(head.lemma())
                .filter(kind -> kind == Roles.Kind.PERSON)
                .isPresent();
        if (!persons || !Phrases.isDefinite(sentence, head)) {
            return Optional.empty();
        }
        Predicate<Entity> called =
                entity -> entity.profile().isEmpty() || roles.mayBeCalled(entity.profile(), head.lemma());
        int reach = Phrases.isCounted(sentence, head) ? sentence.index() : REACH;
        return pair(sentence, head, called, reach)
                .map(members -> noted(group(members, phrase(sentence, head)), sentence));
    }

    /** The group that a pronoun or a bare number means: the last one spoken of, else the two persons named last. */
    Optional<Entity> meant(Sentence sentence, Token pronoun) {
        if (!PRONOUNS.contains(pronoun.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (last != null && lastSentence >= sentence.index() - 1) {
            return Optional.of(noted(last, sentence));
        }
        boolean counted = !pronoun.form().equalsIgnoreCase("they");
        return pair(sentence, pronoun, entity -> true, counted ? sentence.index() : REACH)
                .map(members -> noted(group(members, pronoun.form()), sentence));
    }

    /** The group of these members; one and the same whenever they act together. */
    Entity group(List<Entity> members, String name) {
        Entity group = referents.entities().stream()
                .filter(entity ->
                        !members.isEmpty() && Set.copyOf(entity.members()).equals(Set.copyOf(members)))
                .findFirst()
                .orElseGet(() -> new Entity(null, false, name));
        if (group.members().isEmpty()) {
            group.members().addAll(members);
        }
        return group;
    }

    /** Notes that the group has been spoken of. */
    Entity noted(Entity group, Sentence sentence) {
        last = group;
        lastSentence = sentence.index();
        return group;
    }

    private Entity sides(Sentence sentence, Token head) {
        if (sides == null) {
            sides = new Entity(null, false, phrase(sentence, head));
        }
        return sides;
    }

    private String phrase(Sentence sentence, Token head) {
        return Phrases.span(sentence, head).of(text);
    }

    /** The two persons who are named in the nearest sentence before that names as many, if there are just two. */
    private Optional<List<Entity>> pair(Sentence sentence, Token head, Predicate<Entity> called, int reach) {
        for (int at = sentence.index(); at >= Math.max(0, sentence.index() - reach); at--) {
            List<Entity> persons = personsIn(at, head.span());
            if (persons.size() >= 2) {
                List<Entity> fitting = persons.stream().filter(called).toList();
                return fitting.size() == 2 ? Optional.of(fitting) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Entity> personsIn(int sentence, TextSpan before) {
        List<Entity> persons = new ArrayList<>();
        for (Entity entity : referents.entities()) {
            boolean here = entity.mentions().stream()
                    .filter(mention -> mention.form() != Mention.Form.NOMINAL)
                    .anyMatch(mention ->
                            mention.sentence() == sentence && mention.span().end() <= before.start());
            if (here && entity.isPerson() && entity.isNamed()) {
                persons.add(entity);
            }
        }
        persons.sort(Comparator.comparingInt(Entity::firstOffset));
        return persons;
    }
}
