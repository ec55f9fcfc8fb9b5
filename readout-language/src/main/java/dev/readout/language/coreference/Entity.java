package dev.readout.language.coreference;

import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something that an article speaks of, while the article is read. Grows with each mention. */
final class Entity {

    private final @Nullable NameType type;
    private final boolean person;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<PersonName> names = new ArrayList<>();
    private final Set<String> profile = new HashSet<>();
    private final List<Entity> members = new ArrayList<>();
    private String name;
    private Gender gender = Gender.UNKNOWN;

    Entity(@Nullable NameType type, boolean person, String name) {
        this.type = type;
        this.person = person;
        this.name = name;
    }

    boolean isPerson() {
        return person;
    }

    boolean isNamed() {
        return type != null;
    }

    @Nullable
    NameType type() {
        return type;
    }

    String name() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    /** The words that describe it. */
    Set<String> profile() {
        return profile;
    }

    List<PersonName> names() {
        return names;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Entity> members() {
        return members;
    }

    void add(Mention mention) {
        boolean known = mentions.stream().anyMatch(each -> each.span().equals(mention.span()));
        if (!known) {
            mentions.add(mention);
        }
    }

    void describe(Set<String> words) {
        profile.addAll(words);
    }

    void learn(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    void callIt(PersonName written) {
        names.add(written);
        learn(written.gender());
    }

    /** Takes {@code fuller} as its name if that has more letters. */
    void nameAtLeast(String fuller) {
        name = fuller.length() > name.length() ? fuller : name;
    }

    /** The last mention before {@code offset}. */
    Optional<Mention> lastBefore(int offset) {
        return mentions.stream()
                .filter(mention -> mention.span().end() <= offset)
                .max(Comparator.comparing(Mention::span));
    }

    int firstOffset() {
        return mentions.stream()
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    EntityChain chain(List<Entity> all) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span));
        return new EntityChain(
                type, name, sorted, members.stream().map(all::indexOf).toList());
    }
}
