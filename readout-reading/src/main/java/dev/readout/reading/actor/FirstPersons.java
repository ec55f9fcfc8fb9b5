package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who says {@code I} and {@code we} outside of quotation marks, where an official does: in the answers of an interview, in an
 * article or a statement of his own. What somebody else is quoted with there is not his.
 */
public final class FirstPersons {

    private static final Set<String> SINGULAR = Set.of("i", "me", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "ourselves");
    private static final Set<String> OWNING = Set.of("my", "our");
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";

    private final Map<Integer, Actor> speakers;
    private final WordClasses words;

    /**
     * Who speaks or writes where.
     *
     * @param speakers officials by the indices of the sentences that are in their voice; empty where nobody speaks for himself
     * @param words the classes of words
     */
    public FirstPersons(Map<Integer, Actor> speakers, WordClasses words) {
        this.speakers = Map.copyOf(speakers);
        this.words = words;
    }

    /** Whether nobody speaks for himself in the text. */
    public boolean isEmpty() {
        return speakers.isEmpty();
    }

    /** Whom a word means: the official for {@code I}, his state for {@code we} and {@code my government}. */
    Optional<Actor> at(Sentence sentence, Token token) {
        Optional<Actor> speaker = speaker(sentence, token);
        if (speaker.isEmpty() || (token.upos() != Upos.PRON && token.upos() != Upos.NOUN)) {
            return Optional.empty();
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        if (SINGULAR.contains(form)) {
            return speaker;
        }
        boolean own = PLURAL.contains(form) || (words.has("own-house-noun", token.lemma()) && isOwned(sentence, token));
        return own ? speaker.map(Actor::state).map(Actor::ofState) : Optional.empty();
    }

    /** {@code my deputy}, {@code our ambassador}: of the state of who speaks. */
    Optional<StateCode> owner(Sentence sentence, Token noun) {
        return isOwned(sentence, noun) ? speaker(sentence, noun).map(Actor::state) : Optional.empty();
    }

    /** Whose a high office is of which nothing more is told: of the state of who speaks. */
    Optional<StateCode> home(Sentence sentence) {
        return Optional.ofNullable(speakers.get(sentence.index())).map(Actor::state);
    }

    /** Whether a word is {@code I} or {@code we} of somebody who speaks for himself. */
    boolean isSpeaker(Sentence sentence, Token token) {
        return token.upos() == Upos.PRON && at(sentence, token).isPresent();
    }

    /** Whether a word is the {@code we} of somebody who speaks for himself. */
    boolean isWe(Sentence sentence, Token token) {
        return token.upos() == Upos.PRON
                && PLURAL.contains(token.form().toLowerCase(Locale.ROOT))
                && speaker(sentence, token).isPresent();
    }

    private static boolean isOwned(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.deprel().equals("nmod:poss")
                        && OWNING.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private Optional<Actor> speaker(Sentence sentence, Token token) {
        return Optional.ofNullable(speakers.get(sentence.index())).filter(speaker -> !isQuoted(sentence, token));
    }

    /** Whether a word stands between quotation marks of which the first opens in its sentence. */
    private static boolean isQuoted(Sentence sentence, Token token) {
        boolean open = false;
        List<Token> before = sentence.tokens().subList(0, token.index() - 1);
        for (Token mark : before) {
            String form = mark.form();
            if (OPENING.contains(form) || (form.equals("\"") && !open) || form.equals("``")) {
                open = true;
            } else if (CLOSING.contains(form) || form.equals("\"") || form.equals("''")) {
                open = false;
            }
        }
        return open && before.get(0).upos() != Upos.PUNCT;
    }
}
