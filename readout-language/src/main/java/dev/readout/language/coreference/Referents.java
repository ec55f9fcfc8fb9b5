package dev.readout.language.coreference;

import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is meant by which words, as far as an article has been read. */
final class Referents {

    private final List<Entity> entities;
    private final Map<TextSpan, Entity> byWord = new HashMap<>();

    /** Begins with the entities that names tell. */
    Referents(List<Entity> named, List<Sentence> sentences) {
        this.entities = new ArrayList<>(named);
        for (Entity entity : named) {
            for (Mention mention : entity.mentions()) {
                sentences
                        .get(mention.sentence())
                        .tokensIn(mention.span())
                        .forEach(token -> byWord.put(token.span(), entity));
            }
        }
    }

    /** All entities, in the order in which they were found. */
    List<Entity> entities() {
        return entities;
    }

    /** Who or what the word is known to refer to. */
    Optional<Entity> at(@Nullable Token word) {
        return word == null ? Optional.empty() : Optional.ofNullable(byWord.get(word.span()));
    }

    /** Notes that the word at the head of a phrase refers to {@code entity}. */
    void link(Entity entity, Sentence sentence, Token head, TextSpan span, Mention.Form form) {
        entity.add(new Mention(span, sentence.index(), head.index(), form));
        byWord.putIfAbsent(head.span(), entity);
        if (!entities.contains(entity)) {
            entities.add(entity);
        }
    }
}
