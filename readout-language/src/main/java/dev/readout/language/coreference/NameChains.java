package dev.readout.language.coreference;

import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the names of an article together: full names first, then what is short for them. */
final class NameChains {

    private final ParsedText parse;
    private final PersonNames personNames;
    private final BodyNames bodyNames;
    private final Map<String, BodyNames.Compared> compared = new HashMap<>();
    private final Descriptions descriptions;
    private final List<Entity> entities = new ArrayList<>();

    NameChains(ParsedText parse, PersonNames personNames, BodyNames bodyNames, Descriptions descriptions) {
        this.parse = parse;
        this.personNames = personNames;
        this.bodyNames = bodyNames;
        this.descriptions = descriptions;
    }

    /** The entities that names tell, each with its mentions by name. */
    List<Entity> entities() {
        List<Written> persons = parse.names().stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(this::written)
                .flatMap(Optional::stream)
                .toList();
        persons.stream().filter(name -> !name.words.isSingle()).forEach(this::addPerson);
        persons.stream().filter(name -> name.words.isSingle()).forEach(this::addPerson);
        for (NamedEntity name : parse.names()) {
            if (name.type() == NameType.ORGANIZATION || name.type() == NameType.PLACE) {
                addBody(name);
            }
        }
        return entities;
    }

    /** A name of a person with its place. */
    private record Written(PersonName words, Mention mention, Sentence sentence, Token head, int first) {}

    private Optional<Written> written(NamedEntity name) {
        Sentence sentence = parse.sentences().get(name.sentence());
        return sentence.headOf(name.span()).map(head -> {
            int first = sentence.tokensIn(name.span()).get(0).index();
            List<String> before = Descriptions.before(sentence, first).stream()
                    .map(Token::form)
                    .toList();
            PersonName words = personNames.name(name.span().of(parse.text()), before);
            Mention mention = new Mention(name.span(), name.sentence(), head.index(), Mention.Form.NAME);
            return new Written(words, mention, sentence, head, first);
        });
    }

    private void addPerson(Written name) {
        Entity entity = match(name).orElseGet(() -> create(NameType.PERSON, String.join(" ", name.words.words())));
        entity.add(name.mention);
        entity.callIt(name.words);
        entity.nameAtLeast(String.join(" ", name.words.words()));
        entity.describe(descriptions.profile(name.sentence, name.head, name.first));
    }

    /**
     * The person that the name is of: the best match; among equals one who has been called so before, else who has been
     * named most. The family name of two persons is taken for the one spoken of before.
     */
    private Optional<Entity> match(Written name) {
        Comparator<Entity> order = Comparator.<Entity, PersonName.Match>comparing(entity -> best(entity, name.words))
                .thenComparing(entity -> isNamedBefore(entity, name))
                .thenComparing(entity -> entity.mentions().size())
                .thenComparing(Comparator.comparingInt(Entity::firstOffset).reversed());
        return entities.stream()
                .filter(Entity::isPerson)
                .filter(entity -> entity.gender().agreesWith(name.words.gender()))
                .filter(entity -> best(entity, name.words) != PersonName.Match.NONE)
                .max(order);
    }

    private static boolean isNamedBefore(Entity entity, Written name) {
        return entity.lastBefore(name.mention.span().start()).isPresent();
    }

    private static PersonName.Match best(Entity entity, PersonName name) {
        return entity.names().stream()
                .map(each -> each.match(name))
                .max(Comparator.naturalOrder())
                .orElse(PersonName.Match.NONE);
    }

    private void addBody(NamedEntity name) {
        Sentence sentence = parse.sentences().get(name.sentence());
        Optional<Token> head = sentence.headOf(name.span());
        if (head.isEmpty()) {
            return;
        }
        String text = name.span().of(parse.text());
        Entity entity = entities.stream()
                .filter(each -> !each.isPerson())
                .filter(each -> compared(each.name()).isSame(compared(text)) || isShortForm(each, name))
                .findFirst()
                .orElseGet(() -> create(name.type(), BodyNames.plain(text)));
        entity.add(new Mention(name.span(), name.sentence(), head.get().index(), Mention.Form.NAME));
        entity.nameAtLeast(BodyNames.plain(text));
        entity.describe(bodyNames.profile(text));
    }

    private BodyNames.Compared compared(String name) {
        return compared.computeIfAbsent(name, bodyNames::compared);
    }

    /** "The Association of … Nations (ASEAN)": an acronym in brackets right behind the name. */
    private boolean isShortForm(Entity entity, NamedEntity name) {
        String text = parse.text();
        int start = name.span().start();
        boolean bracketed = start > 1
                && text.charAt(start - 1) == '('
                && text.startsWith(")", name.span().end())
                && name.span().of(text).equals(name.span().of(text).toUpperCase(Locale.ROOT));
        return bracketed
                && entity.mentions().stream()
                        .anyMatch(mention -> text.substring(
                                        Math.min(mention.span().end(), start), start)
                                .matches("\\s*\\("));
    }

    private Entity create(NameType type, String name) {
        Entity entity = new Entity(type, type == NameType.PERSON, name);
        entities.add(entity);
        return entity;
    }
}
