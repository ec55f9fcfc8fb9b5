package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a ministry is, and who speaks for it, where they are told without a state: {@code a spokesperson from the Ministry of
 * Trade}, in an article that speaks of one government alone.
 */
final class OneGovernment {

    private static final Pattern OF_GOVERNMENT = Pattern.compile(".*\\b(?:ministry|government)\\b.*");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;
    private @Nullable Set<StateCode> states;

    OneGovernment(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** A speaker, for the one government of the article if he or it speaks for one that is not told. */
    Actor speaking(Actor speaker) {
        boolean open = speaker.state() == null
                && Stream.of(Optional.of(speaker.name()), Optional.ofNullable(speaker.title()))
                        .flatMap(Optional::stream)
                        .anyMatch(words -> OF_GOVERNMENT
                                .matcher(words.toLowerCase(Locale.ROOT))
                                .matches());
        return open
                ? only().map(state -> new Actor(speaker.kind(), speaker.name(), state, speaker.title(), speaker.rank()))
                        .orElse(speaker)
                : speaker;
    }

    private Optional<StateCode> only() {
        Set<StateCode> known = states;
        if (known == null) {
            known = named();
            states = known;
        }
        return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
    }

    private Set<StateCode> named() {
        Set<StateCode> found = new TreeSet<>();
        for (Sentence sentence : text.body()) {
            for (Token token : sentence.tokens()) {
                if (words.contains("government-noun", token.lemma().toLowerCase(Locale.ROOT))) {
                    actors.stateIn(sentence, sentence.subtreeSpan(token))
                            .map(StateName::code)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
