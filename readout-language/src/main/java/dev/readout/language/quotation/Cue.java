package dev.readout.language.quotation;

import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Upos;
import java.util.List;

/**
 * A word that reports, as one line of the table has it.
 *
 * @param lemma its base form
 * @param particle the word that must go with it ({@code out} of {@code point out}); empty where none must
 * @param pos its part of speech
 * @param act what is done by saying it
 * @param frames what it governs, first choice first
 */
record Cue(String lemma, String particle, Upos pos, SpeechAct act, List<Frame> frames) {

    /** Copies the list. */
    Cue {
        frames = List.copyOf(frames);
    }

    /** Whether it has a frame of that kind. */
    boolean has(Frame.Kind kind) {
        return frames.stream().anyMatch(frame -> frame.kind() == kind);
    }

    /** Whether direct speech may stand with it. */
    boolean introducesSpeech() {
        return has(Frame.Kind.CLAUSE) || has(Frame.Kind.QUOTE);
    }
}
