package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In whose own words each sentence of an article is written: a release's throughout, in a transcript those of the official who
 * answers and nobody's where a journalist asks, elsewhere nobody's but the reporter's.
 */
final class Voices {

    private final @Nullable Voice release;
    private final Transcript transcript;

    Voices(ArticleText text, Actors actors, Lexicon lexicon) {
        this.release = Voice.of(text, actors, lexicon).orElse(null);
        this.transcript = new Transcript(text, actors, lexicon, release);
    }

    /** The voice of a sentence; empty where it is a reporter's. */
    Optional<Voice> of(Sentence sentence) {
        return of(sentence.index());
    }

    /** The voice of the sentence with an index. */
    Optional<Voice> of(int sentence) {
        Optional<Transcript.Turn> turn = transcript.turn(sentence);
        return turn.isPresent()
                ? turn.flatMap(said -> Optional.ofNullable(said.speaker())).map(Voice::spoken)
                : Optional.ofNullable(release);
    }

    /** Whether a sentence with an index belongs to questions and answers. */
    boolean isTranscript(int sentence) {
        return transcript.turn(sentence).isPresent();
    }

    /** Where in a sentence the words begin that are in its voice: in a transcript behind the speaker's name. */
    int start(Sentence sentence) {
        return transcript
                .turn(sentence.index())
                .map(Transcript.Turn::from)
                .orElse(sentence.span().start());
    }
}
