package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.actor.FirstPersons;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Spoken;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells who speaks for himself in which sentences: who answers in an interview, who signs a statement or an article. */
public final class OwnVoices {

    private final ArticleText text;
    private final Actors actors;
    private final Lexicon lexicon;

    /** For one article. */
    public OwnVoices(ArticleText text, Actors actors, Lexicon lexicon) {
        this.text = text;
        this.actors = actors;
        this.lexicon = lexicon;
    }

    /** Who says {@code I} in it; nobody in the transcript of a briefing, where too many do. */
    public FirstPersons firstPersons() {
        if (Spoken.isTranscript(text, lexicon)) {
            return new FirstPersons(Map.of(), lexicon.words());
        }
        Voices voices = new Voices(text, actors, lexicon);
        Optional<Actor> author = Columnist.of(text, actors, lexicon);
        Map<Integer, Actor> speakers = new HashMap<>();
        for (Sentence sentence : text.body()) {
            voices.of(sentence)
                    .map(Voice::speaker)
                    .filter(Actor::isPerson)
                    .or(() -> voices.isTranscript(sentence.index()) ? Optional.empty() : author)
                    .filter(Actor::isParty)
                    .ifPresent(speaker -> speakers.put(sentence.index(), speaker));
        }
        return new FirstPersons(speakers, lexicon.words());
    }
}
