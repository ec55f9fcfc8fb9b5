package dev.readout.language.time;

import dev.readout.language.time.meaning.Tense;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the verb that governs an expression of time whether it lies behind or ahead: {@code met on Friday},
 * {@code will meet on Friday}, {@code is expected on Friday}. Where the tree shows no verb, the nearest one in the sentence
 * tells.
 */
final class TenseReader {

    private static final Set<String> AHEAD =
            Set.of("will", "wo", "'ll", "’ll", "shall", "would", "may", "might", "can", "could", "should", "must");
    /** Verbs whose object is still to come, also in the passive: {@code is scheduled for Friday}. */
    private static final Set<String> PLANNING =
            Set.of("schedule", "expect", "plan", "set", "slate", "due", "intend", "hope", "invite", "propose");

    /** Verbs that call what is to be on a day, which stands after {@code for}. */
    private static final Set<String> CALLING = Set.of(
            "call",
            "convene",
            "convoke",
            "summon",
            "schedule",
            "plan",
            "set",
            "fix",
            "announce",
            "float",
            "propose",
            "arrange",
            "book",
            "earmark",
            "confirm",
            "slate");

    /** Adjectives for what is still to come: {@code was likely in the spring}. */
    private static final Set<String> LIKELY = Set.of("likely", "due", "possible", "ready", "set");

    private static final Set<String> SPEAKING =
            Set.of("say", "tell", "report", "announce", "state", "show", "quote", "warn");

    /** Verbs whose object went before. */
    private static final Set<String> BEHIND = Set.of("follow", "cap", "conclude", "recall", "succeed", "crown");

    private static final Set<String> AFTER = Set.of("after", "following", "since");

    private TenseReader() {}

    /** The tense of the verb above the words of {@code span}. */
    static Tense tense(Sentence sentence, TextSpan span) {
        Optional<Token> top = sentence.headOf(span);
        Optional<Token> verb = top.flatMap(token -> verbAbove(sentence, token));
        if (verb.isPresent() && isCalledFor(sentence, verb.get(), top.get())) {
            return Tense.PLANNED;
        }
        if (verb.isPresent() && isSupposed(sentence, verb.get())) {
            return Tense.PLANNED;
        }
        if (verb.isPresent() && isOfWhatWent(sentence, verb.get(), top.get())) {
            return Tense.PAST;
        }
        return verb.or(() -> nearest(sentence, span))
                .map(token -> tense(sentence, token))
                .orElse(Tense.UNKNOWN);
    }

    /** {@code had convened the summit for Thursday}: what was called lay ahead when it was called. */
    private static boolean isCalledFor(Sentence sentence, Token verb, Token time) {
        return CALLING.contains(verb.lemma())
                && sentence.children(time, "case").stream()
                        .anyMatch(word -> word.form().equals("for"));
    }

    /** {@code The talks, which were to have begun on Sunday, will not be held}: it would still lie ahead. */
    private static boolean isSupposed(Sentence sentence, Token verb) {
        return verb.deprel().equals("acl:relcl")
                && perfect(auxiliaries(sentence, verb))
                && auxiliaries(sentence, verb).stream()
                        .anyMatch(
                                word -> word.lemma().equals("be") && word.xpos().equals("VBD"))
                && sentence.head(verb)
                        .flatMap(noun -> verbAbove(sentence, noun))
                        .filter(above -> tense(sentence, above) == Tense.FUTURE)
                        .isPresent();
    }

    /**
     * {@code The statement follows a meeting on Monday}, {@code comes after talks on Monday}: told in the present, of what
     * went before.
     */
    private static boolean isOfWhatWent(Sentence sentence, Token verb, Token time) {
        if (!isPresent(verb.xpos()) || !auxiliaries(sentence, verb).isEmpty()) {
            return false;
        }
        Token below = time;
        while (below.head() != verb.index() && below.head() != 0) {
            below = sentence.token(below.head());
        }
        boolean beside = below.index() == time.index()
                && sentence.child(verb, "obj")
                        .filter(object -> object.index() < time.index())
                        .isPresent();
        boolean object = below.is("obj") && below.index() != time.index();
        return (BEHIND.contains(verb.lemma()) && (object || beside))
                || (below.is("obl")
                        && sentence.children(below, "case").stream()
                                .anyMatch(word -> AFTER.contains(word.form().toLowerCase(Locale.ROOT))));
    }

    private static Optional<Token> verbAbove(Sentence sentence, Token token) {
        Optional<Token> word = sentence.head(token);
        while (word.isPresent() && !isVerbal(sentence, word.get())) {
            word = sentence.head(word.get());
        }
        return word.map(verb -> notCrossed(sentence, verb, token));
    }

    /**
     * A tree that hangs a time on a verb over the head of a verb that stands between them and governs that one is wrong:
     * {@code They should meet, he said on Friday} tells of Friday what is past.
     */
    private static Token notCrossed(Sentence sentence, Token verb, Token time) {
        Token crossed = verb;
        for (Optional<Token> above = sentence.head(verb); above.isPresent(); above = sentence.head(above.get())) {
            int index = above.get().index();
            boolean between = verb.index() < index && index < time.index();
            crossed = between && isVerb(above.get()) ? above.get() : crossed;
        }
        return crossed;
    }

    /** Whether it is a verb, or a noun or adjective with a copula. */
    private static boolean isVerbal(Sentence sentence, Token token) {
        boolean bare =
                token.xpos().equals("VBG") && auxiliaries(sentence, token).isEmpty();
        return (isVerb(token) && !bare) || sentence.child(token, "cop").isPresent();
    }

    private static boolean isVerb(Token token) {
        return token.xpos().startsWith("VB") || token.xpos().equals("MD");
    }

    private static Optional<Token> nearest(Sentence sentence, TextSpan span) {
        Optional<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= span.start() && isVerb(token))
                .reduce((earlier, later) -> later);
        return before.or(() -> sentence.tokens().stream()
                .filter(token -> token.span().start() >= span.end() && isVerb(token))
                .findFirst());
    }

    private static Tense tense(Sentence sentence, Token verb) {
        List<Token> auxiliaries = auxiliaries(sentence, verb);
        if (auxiliaries.stream().anyMatch(word -> AHEAD.contains(word.form().toLowerCase(Locale.ROOT)))) {
            return perfect(auxiliaries) ? Tense.PAST : Tense.FUTURE;
        }
        boolean copula = !isVerb(verb);
        boolean planned = copula ? LIKELY.contains(verb.lemma()) : isPlanned(verb, auxiliaries);
        if (planned) {
            return Tense.FUTURE;
        }
        return copula ? finite(auxiliaries, verb.xpos(), verb.lemma()) : own(sentence, verb, auxiliaries);
    }

    private static boolean perfect(List<Token> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(word -> word.lemma().equals("have") && word.xpos().equals("VB"));
    }

    private static List<Token> auxiliaries(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("aux") || child.is("cop"))
                .toList();
    }

    private static boolean isPlanned(Token verb, List<Token> auxiliaries) {
        if (PLANNING.contains(verb.lemma()) && verb.xpos().equals("VBN")) {
            return true;
        }
        boolean present = auxiliaries.stream().anyMatch(word -> word.lemma().equals("be") && isPresent(word.xpos()));
        return present && verb.xpos().equals("VBG");
    }

    private static Tense own(Sentence sentence, Token verb, List<Token> auxiliaries) {
        if (isPresent(verb.xpos()) && auxiliaries.isEmpty() && isAsOther(sentence, verb)) {
            return Tense.PAST;
        }
        return switch (verb.xpos()) {
            case "MD" -> Tense.FUTURE;
            case "VBD" -> Tense.PAST;
            case "VB" -> infinitive(sentence, verb, auxiliaries);
            case "VBN" -> participle(sentence, verb, auxiliaries);
            default -> finite(auxiliaries, verb.xpos(), verb.lemma());
        };
    }

    /** {@code lay on the table when they sat down}: a form of two tenses is of that of the clause that tells when. */
    private static boolean isAsOther(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl").stream()
                .filter(clause -> clause.xpos().equals("VBD"))
                .anyMatch(clause -> sentence.children(clause).stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("when")));
    }

    /** {@code to be received on Friday} lies ahead, {@code to have been received} does not. */
    private static Tense participle(Sentence sentence, Token verb, List<Token> auxiliaries) {
        if (auxiliaries.isEmpty()) {
            return Tense.PAST;
        }
        boolean toBe = !perfect(auxiliaries)
                && auxiliaries.stream()
                        .anyMatch(
                                word -> word.lemma().equals("be") && word.xpos().equals("VB"))
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.xpos().equals("TO"));
        return toBe ? Tense.FUTURE : finite(auxiliaries, verb.xpos(), verb.lemma());
    }

    /** {@code to meet on Friday} lies ahead, unless {@code did}. */
    private static Tense infinitive(Sentence sentence, Token verb, List<Token> auxiliaries) {
        boolean did = auxiliaries.stream().anyMatch(word -> word.xpos().equals("VBD"));
        boolean to = sentence.child(verb, "mark")
                .filter(mark -> mark.xpos().equals("TO"))
                .isPresent();
        return did ? Tense.PAST : to ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private static Tense finite(List<Token> auxiliaries, String own, String lemma) {
        for (Token word : auxiliaries) {
            if (word.xpos().equals("VBD") || word.lemma().equals("have")) {
                return Tense.PAST;
            }
        }
        boolean plain = auxiliaries.isEmpty() && isPresent(own);
        if (plain) {
            return SPEAKING.contains(lemma) ? Tense.PAST : Tense.FUTURE;
        }
        return auxiliaries.stream().anyMatch(word -> isPresent(word.xpos())) && own.startsWith("NN")
                ? Tense.FUTURE
                : Tense.UNKNOWN;
    }

    private static boolean isPresent(String tag) {
        return tag.equals("VBZ") || tag.equals("VBP");
    }
}
