package dev.readout.language.coreference;

import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code he} and {@code she} with their forms: of the persons spoken of in the sentences before, the subject, the
 * speaker, those of the same paragraph and the nearest come first. A pronoun with two equal candidates is left alone.
 */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he", Gender.MALE,
            "him", Gender.MALE,
            "his", Gender.MALE,
            "himself", Gender.MALE,
            "she", Gender.FEMALE,
            "her", Gender.FEMALE,
            "hers", Gender.FEMALE,
            "herself", Gender.FEMALE);
    private static final int REACH = 4;

    private final List<Sentence> sentences;
    private final Referents referents;

    Pronouns(List<Sentence> sentences, Referents referents) {
        this.sentences = sentences;
        this.referents = referents;
    }

    /**
     * Links the pronouns of one sentence.
     *
     * @param lastSpeaker who spoke last before this sentence, or null
     * @param speech the direct speech of the article, in which the speaker is not he, but I
     */
    void resolve(Sentence sentence, @Nullable Entity lastSpeaker, List<Quotation> speech) {
        for (Token token : sentence.tokens()) {
            Gender gender = SINGULAR.get(token.form().toLowerCase(Locale.ROOT));
            if (gender != null && token.upos() == Upos.PRON) {
                find(sentence, token, gender, lastSpeaker, speech).ifPresent(entity -> {
                    entity.learn(gender);
                    referents.link(entity, sentence, token, token.span(), Mention.Form.PRONOUN);
                });
            }
        }
    }

    private Optional<Entity> find(
            Sentence sentence, Token pronoun, Gender gender, @Nullable Entity lastSpeaker, List<Quotation> speech) {
        boolean quoted = isIn(speech, pronoun.span());
        List<Candidate> candidates = referents.entities().stream()
                .filter(entity -> entity.isPerson() && entity.gender().agreesWith(gender))
                .filter(entity -> !quoted || !entity.equals(lastSpeaker))
                .flatMap(entity -> entity.lastBefore(pronoun.span().start()).stream()
                        .filter(mention -> mention.sentence() >= sentence.index() - REACH)
                        .filter(mention -> !isFellow(sentence, pronoun, mention))
                        .map(mention ->
                                new Candidate(entity, score(sentence, pronoun, mention, entity, gender, lastSpeaker))))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = candidates.size() == 1 || candidates.get(0).score > candidates.get(1).score;
        return clear ? Optional.of(candidates.get(0).entity) : Optional.empty();
    }

    private record Candidate(Entity entity, double score) {}

    private double score(
            Sentence sentence,
            Token pronoun,
            Mention mention,
            Entity entity,
            Gender gender,
            @Nullable Entity lastSpeaker) {
        double score = -2.0 * (sentence.index() - mention.sentence());
        Token head = sentences.get(mention.sentence()).token(mention.head());
        score += isSubject(sentences.get(mention.sentence()), head) ? 2.5 : 0;
        score += entity.equals(lastSpeaker) && pronoun.is("nsubj") ? 2 : 0;
        score += sentences.get(mention.sentence()).paragraph() == sentence.paragraph() ? 2 : 0;
        score += entity.gender() == gender ? 1 : 0;
        score += entity.isNamed() ? 0.5 : 0;
        return score + 0.1 * Math.min(entity.mentions().size(), 5);
    }

    private static boolean isSubject(Sentence sentence, Token head) {
        boolean subject = head.is("nsubj");
        Token up = sentence.head(head).orElse(head);
        return subject || ((head.is("flat") || head.is("appos")) && up.is("nsubj"));
    }

    /** Whether both depend on one verb, so that they cannot be the same person: "he met him". */
    private static boolean isFellow(Sentence sentence, Token pronoun, Mention mention) {
        if (mention.sentence() != sentence.index() || pronoun.deprel().equals("nmod:poss")) {
            return false;
        }
        Token head = sentence.token(mention.head());
        return head.head() == pronoun.head()
                && !pronoun.form().toLowerCase(Locale.ROOT).endsWith("self");
    }

    private static boolean isIn(List<Quotation> speech, TextSpan span) {
        return speech.stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(content -> content.contains(span));
    }
}
