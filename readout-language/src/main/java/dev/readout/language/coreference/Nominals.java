package dev.readout.language.coreference;

import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Resolves descriptions: {@code the minister}, {@code the top diplomat}, {@code the ministry}, {@code the two leaders}. */
final class Nominals {

    /** Words that tell nothing about which one is meant. */
    private static final Set<String> EMPTY = Set.of(
            "top",
            "senior",
            "chief",
            "own",
            "former",
            "new",
            "veteran",
            "visiting",
            "country",
            "nation",
            "same",
            "late",
            "incoming",
            "outgoing",
            "two",
            "both",
            "its",
            "his",
            "her",
            "their",
            "then",
            "respective");

    private final ParsedText parse;
    private final Roles roles;
    private final Descriptions descriptions;
    private final Referents referents;
    private final Groups groups;

    Nominals(ParsedText parse, Roles roles, Descriptions descriptions, Referents referents, Groups groups) {
        this.parse = parse;
        this.roles = roles;
        this.descriptions = descriptions;
        this.referents = referents;
        this.groups = groups;
    }

    /** Links the descriptions of one sentence to who has been spoken of before. */
    void resolve(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (isDescription(sentence, token)) {
                (Phrases.isPlural(token) ? groups.named(sentence, token) : find(sentence, token))
                        .ifPresent(entity -> link(entity, sentence, token));
            }
        }
    }

    /** A new entity for a description that stands for nobody known. */
    Entity introduce(Sentence sentence, Token head, String name) {
        boolean person = roles.kind(head.lemma())
                .filter(kind -> kind == Roles.Kind.PERSON)
                .isPresent();
        Entity entity = new Entity(null, person, BodyNames.plain(name));
        entity.describe(roles.profile(Set.of(head.lemma())));
        entity.describe(descriptions.modifiers(sentence, head));
        entity.learn(gender(head));
        link(entity, sentence, head);
        return entity;
    }

    private void link(Entity entity, Sentence sentence, Token head) {
        entity.learn(gender(head));
        referents.link(entity, sentence, head, Phrases.span(sentence, head), Mention.Form.NOMINAL);
    }

    private boolean isDescription(Sentence sentence, Token token) {
        return (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
                && referents.at(token).isEmpty()
                && !token.is("compound")
                && !token.is("flat")
                && roles.isCalling(token.lemma())
                && (Phrases.isDefinite(sentence, token) || Phrases.isCounted(sentence, token))
                && !standsByName(sentence, token);
    }

    /** Whether the phrase goes with a name: "the minister, Wang Yi", "Wang Yi, the minister", "he is the minister". */
    private boolean standsByName(Sentence sentence, Token token) {
        boolean before = sentence.children(token).stream()
                .filter(child -> child.is("appos") || child.is("flat"))
                .anyMatch(child -> referents.at(child).isPresent());
        boolean behind = token.is("appos")
                && referents.at(sentence.head(token).orElse(null)).isPresent();
        return before || behind || sentence.child(token, "cop").isPresent();
    }

    private Optional<Entity> find(Sentence sentence, Token head) {
        boolean person = roles.kind(head.lemma())
                .filter(kind -> kind == Roles.Kind.PERSON)
                .isPresent();
        Set<String> modifiers = told(sentence, head);
        int offset = head.span().start();
        List<Entity> fitting = referents.entities().stream()
                .filter(entity ->
                        entity.isPerson() == person && entity.members().isEmpty())
                .filter(entity -> entity.lastBefore(offset).isPresent())
                .filter(entity -> roles.mayBeCalled(entity.profile(), head.lemma()))
                .filter(entity -> fits(entity, modifiers))
                .sorted(Comparator.comparingInt((Entity entity) -> sentenceOfLast(entity, offset))
                        .reversed())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = fitting.size() == 1
                || sentenceOfLast(fitting.get(0), offset) > sentenceOfLast(fitting.get(1), offset)
                || !modifiers.isEmpty();
        boolean vague = roles.isGeneral(head.lemma()) && modifiers.isEmpty() && fitting.size() > 1;
        return clear && !vague ? Optional.of(fitting.get(0)) : onlyUnnamed(fitting);
    }

    /** "The official" behind "a senior official": among several, the only one whom the article does not name. */
    private static Optional<Entity> onlyUnnamed(List<Entity> fitting) {
        List<Entity> unnamed =
                fitting.stream().filter(entity -> !entity.isNamed()).toList();
        return unnamed.size() == 1 ? Optional.of(unnamed.get(0)) : Optional.empty();
    }

    private static int sentenceOfLast(Entity entity, int offset) {
        return entity.lastBefore(offset).map(Mention::sentence).orElse(-1);
    }

    /** What the phrase tells of whom it means, as far as it can tell persons apart. */
    private Set<String> told(Sentence sentence, Token head) {
        Set<String> modifiers = new HashSet<>(descriptions.modifiers(sentence, head));
        modifiers.removeAll(EMPTY);
        return modifiers;
    }

    /** Whether each thing told is known of the entity; states may be left unsaid of it, but not be others. */
    private boolean fits(Entity entity, Set<String> modifiers) {
        return modifiers.stream().allMatch(word -> isKnown(entity, word) || (isState(word) && !hasState(entity)));
    }

    private static boolean isKnown(Entity entity, String word) {
        return entity.profile().stream().anyMatch(each -> each.equals(word) || isSameStem(each, word));
    }

    /** China, Chinese; Russia, Russian; not Australia, Austria. */
    private static boolean isSameStem(String a, String b) {
        int stem = Math.min(5, Math.min(a.length(), b.length()) - 1);
        return stem >= 4 && a.regionMatches(0, b, 0, stem);
    }

    private boolean hasState(Entity entity) {
        return entity.profile().stream().anyMatch(this::isState);
    }

    private boolean isState(String word) {
        return parse.names().stream()
                .filter(name -> name.type() == NameType.PLACE || name.type() == NameType.NATIONALITY)
                .map(this::lower)
                .anyMatch(word::equals);
    }

    private String lower(NamedEntity name) {
        return name.span().of(parse.text()).toLowerCase(Locale.ROOT);
    }

    private static Gender gender(Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (noun.endsWith("woman") || noun.equals("queen") || noun.equals("princess")) {
            return Gender.FEMALE;
        }
        boolean male = noun.endsWith("man") || noun.equals("king") || noun.equals("prince");
        return male ? Gender.MALE : Gender.UNKNOWN;
    }
}
