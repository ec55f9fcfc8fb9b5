package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.text.ArticleText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In whose own words each sentence of an article is written: a release's throughout, in a transcript ({@code Ana Gil: …}) those
 * of who was named before a colon last, elsewhere nobody's but the reporter's.
 */
final class Voices {

    private static final Pattern QUESTION = Pattern.compile(
            "^(?:Q|Question|Reporter|Journalist|Moderator|Host|Anchor)\\b[^.]{0,40}:.*", Pattern.CASE_INSENSITIVE);
    private static final String MARKS = "\"“”„«'‘";

    private final @Nullable Voice release;
    private final Map<Integer, Voice> transcript = new HashMap<>();

    Voices(ArticleText text, Actors actors, Lexicon lexicon) {
        this.release = Voice.of(text, actors, lexicon).orElse(null);
        Voice speaking = null;
        for (Sentence sentence : text.body()) {
            boolean opens = opensParagraph(text, sentence);
            if (opens && QUESTION.matcher(text.words(sentence.span())).matches()) {
                speaking = null;
            }
            Optional<Voice> named = opens ? named(text, actors, sentence) : Optional.empty();
            speaking = named.orElse(speaking);
            if (speaking != null) {
                transcript.put(sentence.index(), speaking);
            }
        }
    }

    /** The voice of a sentence; empty where it is a reporter's. */
    Optional<Voice> of(Sentence sentence) {
        return of(sentence.index());
    }

    /** The voice of the sentence with an index. */
    Optional<Voice> of(int sentence) {
        return Optional.ofNullable(transcript.getOrDefault(sentence, release));
    }

    private static boolean opensParagraph(ArticleText text, Sentence sentence) {
        return sentence.index() == 0
                || text.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
    }

    /** Who speaks from here on: a name and a colon, and no quotation mark, which would end with the quotation. */
    private static Optional<Voice> named(ArticleText text, Actors actors, Sentence sentence) {
        return text.analysis().quotations().stream()
                .filter(quotation -> quotation.sentence() == sentence.index()
                        && quotation.rule().equals("headline"))
                .filter(quotation -> MARKS.indexOf(
                                text.article().words(quotation.content().get(0)).charAt(0))
                        < 0)
                .findFirst()
                .flatMap(quotation -> speaker(actors, sentence, quotation))
                .map(actor -> new Voice(actor, true, false));
    }

    private static Optional<Actor> speaker(Actors actors, Sentence sentence, Quotation quotation) {
        Optional<Token> head = quotation.source() == null ? Optional.empty() : sentence.headOf(quotation.source());
        return head.flatMap(token -> actors.at(sentence, token).stream().findFirst());
    }
}
