package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Sessions of bodies within one state: {@code the gathering of the Council, Cabinet and Senate} is none of this state with another.
 */
final class InnerBodies {

    private static final String SESSION = "contact.session-of";

    private InnerBodies() {}

    /** Whether a mention tells of no more than a session of such a body, or of several. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return draft.rule.equals(SESSION)
                && draft.states() == 0
                && sentence.children(draft.act, "nmod").stream()
                        .flatMap(body -> Stream.concat(Stream.of(body), sentence.children(body, "conj").stream()))
                        .anyMatch(body ->
                                words.has("inner-body-noun", body.lemma().toLowerCase(Locale.ROOT)));
    }
}
