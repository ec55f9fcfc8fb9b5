package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a contact that was planned, where another verb tells it: {@code called off plans to visit Chad}, {@code was to
 * travel to Chad in May, but cancelled}, {@code was scheduled to meet her but the meeting was put off}.
 */
final class DroppedPlans {

    private static final Set<String> BUT = Set.of("but", "however", "only", "yet", "although", "though", "and");
    private static final int MOST_STEPS = 3;

    private final Fates fates;
    private final WordClasses words;

    DroppedPlans(Fates fates, WordClasses words) {
        this.fates = fates;
        this.words = words;
    }

    /** What became of it; nothing where no other verb tells. */
    Optional<EngagementStatus> of(Sentence sentence, Token verb) {
        return ofPlans(sentence, verb).or(() -> ofIntended(sentence, verb));
    }

    private Optional<EngagementStatus> ofPlans(Sentence sentence, Token verb) {
        return verb.is("acl")
                ? sentence.head(verb)
                        .filter(plan -> words.has("intention-noun", plan.lemma()))
                        .filter(plan -> plan.is("obj") || plan.deprel().equals("nsubj:pass"))
                        .flatMap(sentence::head)
                        .filter(above -> above.upos() == Upos.VERB)
                        .flatMap(above -> undone(sentence, above))
                : Optional.empty();
    }

    /** Up to the verb that tells that it was intended, and to what is joined to that. */
    private Optional<EngagementStatus> ofIntended(Sentence sentence, Token verb) {
        Token word = verb;
        for (int i = 0; i < MOST_STEPS; i++) {
            Token at = word;
            Optional<EngagementStatus> told = Relations.isInfinitive(sentence, verb)
                    ? sentence.children(at, "conj").stream()
                            .filter(other -> other.index() > verb.index() && isOfTheSame(sentence, other))
                            .flatMap(other -> undone(sentence, other).stream())
                            .findFirst()
                    : Optional.empty();
            if (told.isPresent() || !word.is("xcomp") || word.head() == 0) {
                return told;
            }
            word = sentence.token(word.head());
        }
        return Optional.empty();
    }

    /** {@code but cancelled}, {@code but the trip was called off}, {@code but cancelled it}; not {@code but cancelled the lunch}. */
    private boolean isOfTheSame(Sentence sentence, Token other) {
        boolean but = sentence.children(other, "cc").stream()
                .anyMatch(word -> BUT.contains(word.form().toLowerCase(Locale.ROOT)));
        List<Token> told = sentence.children(other).stream()
                .filter(child -> child.is("obj") || child.deprel().equals("nsubj:pass"))
                .toList();
        return but
                && told.stream()
                        .allMatch(child ->
                                words.has("dropped-thing-noun", child.lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<EngagementStatus> undone(Sentence sentence, Token verb) {
        return fates.lexical(sentence, verb)
                .filter(status -> status == EngagementStatus.CANCELLED || status == EngagementStatus.POSTPONED);
    }
}
