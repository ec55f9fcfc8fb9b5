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
            "respective",
            "state",
            "government");

    private static final int NEAR = 2;

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
                (Phrases.isPlural(token)
                                ? groups.named(sentence, token)
                                : justSpokenOf(sentence, token).or(() -> find(sentence, token)))
                        .ifPresent(entity -> link(entity, sentence, token));
            }
        }
    }

    /** Whether a noun means one person or body, or those of somebody: not activists in general. */
    boolean isSomebody(Sentence sentence, Token noun) {
        boolean certain = noun.xpos().equals("NN")
                || sentence.children(noun).stream()
                        .anyMatch(child -> child.deprel().equals("nmod:poss"));
        return certain && noun.upos() == Upos.NOUN && roles.kind(noun.lemma()).isPresent();
    }

    /** A new entity for a description that stands for nobody known. */
    Entity introduce(Sentence sentence, Token head, String name) {
        boolean person = !Phrases.isPlural(head)
                && roles.kind(head.lemma())
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
                && roles.isCalling(Phrases.calling(sentence, token))
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
        String noun = Phrases.calling(sentence, head);
        boolean person =
                roles.kind(noun).filter(kind -> kind == Roles.Kind.PERSON).isPresent();
        Set<String> modifiers = told(sentence, head);
        int offset = head.span().start();
        List<Entity> fitting = referents.entities().stream()
                .filter(entity ->
                        entity.isPerson() == person && entity.members().isEmpty())
                .filter(entity -> entity.lastBefore(offset).isPresent())
                .filter(entity -> roles.mayBeCalled(entity.profile(), noun))
                .filter(entity -> fits(entity, modifiers))
                .sorted(Comparator.comparingInt((Entity entity) -> salience(entity, offset))
                        .reversed())
                .toList();
        List<Entity> candidates = calledJust(fitting, noun);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = candidates.size() == 1
                || salience(candidates.get(0), offset) > salience(candidates.get(1), offset)
                || !modifiers.isEmpty();
        boolean vague = roles.isGeneral(noun) && modifiers.isEmpty() && candidates.size() > 1;
        return clear && !vague ? Optional.of(candidates.get(0)) : onlyUnnamed(candidates);
    }

    /** "The official" right behind "a Chilean embassy official", who has done something but not spoken. */
    private Optional<Entity> justSpokenOf(Sentence sentence, Token head) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - NEAR); i--) {
            Sentence before = parse.sentences().get(i);
            Optional<Token> introduced = before.tokens().stream()
                    .filter(token -> token.lemma().equals(head.lemma()) && isSomebody(before, token))
                    .filter(token ->
                            isIndefinite(before, token) && referents.at(token).isEmpty())
                    .findFirst();
            if (introduced.isPresent() && told(sentence, head).isEmpty()) {
                String name = Phrases.span(before, introduced.get()).of(parse.text());
                return introduced.map(token -> introduce(before, token, name));
            }
        }
        return Optional.empty();
    }

    private static boolean isIndefinite(Sentence sentence, Token noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(child -> child.lemma().equals("a") || child.lemma().equals("an"));
    }

    /** Those who were called by this very noun come before those who only might be. */
    private List<Entity> calledJust(List<Entity> fitting, String noun) {
        List<Entity> just = fitting.stream()
                .filter(entity -> roles.isCalledJust(entity.profile(), noun))
                .toList();
        return just.isEmpty() ? fitting : just;
    }

    /** The nearer the better; in one sentence its subject is spoken of more than who else is named in it. */
    private int salience(Entity entity, int offset) {
        Optional<Mention> mention = entity.lastBefore(offset);
        if (mention.isEmpty()) {
            return -1;
        }
        Sentence sentence = parse.sentences().get(mention.get().sentence());
        boolean subject = isSubject(sentence, sentence.token(mention.get().head()));
        return 2 * mention.get().sentence() + (subject ? 1 : 0);
    }

    private static boolean isSubject(Sentence sentence, Token head) {
        Token up = sentence.head(head).orElse(head);
        return head.is("nsubj") || ((head.is("flat") || head.is("appos")) && up.is("nsubj"));
    }

    /** "The official" behind "a senior official": among several, the only one whom the article does not name. */
    private static Optional<Entity> onlyUnnamed(List<Entity> fitting) {
        List<Entity> unnamed =
                fitting.stream().filter(entity -> !entity.isNamed()).toList();
        return unnamed.size() == 1 ? Optional.of(unnamed.get(0)) : Optional.empty();
    }

    /** What the phrase tells of whom it means, as far as it can tell persons apart. */
    private Set<String> told(Sentence sentence, Token head) {
        Set<String> modifiers = new HashSet<>(descriptions.modifiers(sentence, head));
        modifiers.removeAll(EMPTY);
        modifiers.removeIf(Roles::isLiteral);
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
