package dev.readout.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said.
 *
 * @param speaker the full name as resolved, or the unnamed source as described
 * @param state the state that the speaker speaks for; null for analysts, media and private persons
 * @param title the speaker's office as the article gives it, or null
 * @param act what the speaker does by saying it
 * @param text the content
 * @param quotes the stretches that are quoted word for word
 * @param addressee the state spoken to, or null
 * @param topics what it is about, in the order of {@link Topic}
 * @param via the chain that carries it, outermost first
 * @param engagement the id of the contact that it belongs to, or null
 * @param evidence the words
 * @param derivation the rule that found it
 */
public record Statement(
        String speaker,
        @Nullable StateCode state,
        @Nullable String title,
        StatementAct act,
        String text,
        List<String> quotes,
        @Nullable StateCode addressee,
        List<Topic> topics,
        List<String> via,
        @Nullable String engagement,
        Evidence evidence,
        Derivation derivation) {

    /** Copies the lists and checks that somebody speaks. */
    public Statement {
        quotes = List.copyOf(quotes);
        topics = List.copyOf(topics);
        via = List.copyOf(via);
        if (speaker.isBlank()) {
            throw new IllegalArgumentException("a statement needs a speaker");
        }
    }

    /** Stable for the same words by the same speaker: {@code s-ARTICLE-OFFSET-ACT-…}. */
    public String id() {
        return RecordId.of("s", evidence, speaker + act);
    }

    /** The same words by somebody else. */
    public Statement spokenBy(String name, @Nullable String office) {
        return new Statement(
                name, state, office, act, text, quotes, addressee, topics, via, engagement, evidence, derivation);
    }

    /** The same statement, as part of a contact. */
    public Statement withEngagement(@Nullable String contact) {
        return new Statement(
                speaker, state, title, act, text, quotes, addressee, topics, via, contact, evidence, derivation);
    }
}
