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
        Optional<Entity> stressed = stressed(sentence, pronoun, gender);
        if (stressed.isPresent()) {
            return stressed;
        }
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

    /** "Lee himself": the person named right before. */
    private Optional<Entity> stressed(Sentence sentence, Token pronoun, Gender gender) {
        return isReflexive(pronoun) && pronoun.index() > 1
                ? referents
                        .at(sentence.token(pronoun.index() - 1))
                        .filter(entity -> entity.isPerson() && entity.gender().agreesWith(gender))
                : Optional.empty();
    }

    private static boolean isReflexive(Token pronoun) {
        return pronoun.form().toLowerCase(Locale.ROOT).endsWith("self");
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
        score += mention.sentence() == sentence.index() && isSayer(sentence, pronoun, head) ? 2 : 0;
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

    /** {@code A said he would go}: whether the pronoun stands in what the other is the subject of saying or thinking. */
    private static boolean isSayer(Sentence sentence, Token pronoun, Token head) {
        Token subject = sentence.head(head)
                .filter(up -> (head.is("flat") || head.is("appos")) && up.is("nsubj"))
                .orElse(head);
        boolean said = false;
        Token word = pronoun;
        while (word.head() != 0 && word.head() != subject.head()) {
            said |= word.is("ccomp");
            word = sentence.token(word.head());
        }
        return subject.is("nsubj") && word.head() != 0 && (word.is("ccomp") || (said && word.is("conj")));
    }

    /** Whether both belong to one verb, so that they cannot be the same person: "he met him", "at a dinner with Lee he". */
    private static boolean isFellow(Sentence sentence, Token pronoun, Mention mention) {
        if (mention.sentence() != sentence.index() || pronoun.deprel().equals("nmod:poss")) {
            return false;
        }
        Token head = sentence.token(mention.head());
        return !isReflexive(pronoun) && (head.head() == pronoun.head() || isCompany(sentence, pronoun, head));
    }

    /** "At a dinner with Lee he": who is there with him is another. */
    private static boolean isCompany(Sentence sentence, Token pronoun, Token head) {
        boolean with = sentence.children(head, "case").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("with"));
        Token at = head;
        while (with && at.head() != 0 && at.head() != pronoun.head() && (at.is("nmod") || at.is("obl"))) {
            at = sentence.token(at.head());
        }
        return with && pronoun.is("nsubj") && at.head() == pronoun.head() && at.is("obl");
    }

    private static boolean isIn(List<Quotation> speech, TextSpan span) {
        return speech.stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(content -> content.contains(span));
    }
}
