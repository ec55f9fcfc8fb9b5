package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Relations that a tree tells only in part: who does something, and to whom it is done, wherever they stand. */
public final class Relations {

    private static final Set<String> FOR_HIMSELF = Set.of("promise", "pledge", "vow", "swear", "threaten");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> IN_NAMES = Set.of("compound", "flat", "amod", "appos", "nmod:desc");
    private static final Set<String> MEANS = Set.of(
            "phone", "telephone", "video", "link", "videolink", "videoconference", "conference", "letter", "cable");
    private static final int MOST_STEPS = 6;

    private Relations() {}

    /**
     * Who does what a verb says: its subject, the agent of its passive, the subject of the verb that it is coordinated
     * with or hangs on, or what a relative clause speaks of.
     */
    public static Optional<Token> subject(Sentence sentence, Token verb) {
        return isPassive(sentence, verb) ? agent(sentence, verb) : grammaticalSubject(sentence, verb, MOST_STEPS);
    }

    /** To whom it is done: the direct object, or the subject of the passive. */
    public static Optional<Token> object(Sentence sentence, Token verb) {
        if (isPassive(sentence, verb)) {
            return grammaticalSubject(sentence, verb, MOST_STEPS);
        }
        return sentence.child(verb, "obj")
                .or(() -> Strays.secondSubject(sentence, verb))
                .or(() -> Strays.bareAgent(sentence, verb))
                .or(() -> Strays.titleBehind(sentence, verb))
                .or(() -> Strays.lateObject(sentence, verb))
                .map(object -> antecedent(sentence, verb, object));
    }

    /** Whether a verb is in the passive. */
    public static boolean isPassive(Sentence sentence, Token verb) {
        boolean active = sentence.child(verb, "obj").isPresent()
                && verb.xpos().equals("VBN")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(child -> child.lemma().equals("have"))
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.deprel().equals("aux:pass"));
        boolean finite =
                verb.xpos().equals("VBD") && sentence.children(verb, "aux").isEmpty(); // the two dined
        return (!active
                        && !finite
                        && sentence.children(verb).stream()
                                .anyMatch(child -> child.deprel().equals("aux:pass")
                                        || (child.deprel().equals("nsubj:pass")
                                                && !isByMeans(sentence, verb)
                                                && !isCallOn(sentence, verb))))
                || (verb.xpos().equals("VBN")
                        && verb.is("acl")
                        && !verb.deprel().equals("acl:relcl"))
                || isAside(sentence, verb);
    }

    /** {@code Phoned by A that night, B agreed}: a participle at the head, and who does it behind it. */
    private static boolean isAside(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBN")
                && verb.is("advcl")
                && verb.index() < verb.head()
                && sentence.child(verb, "nsubj").isEmpty()
                && sentence.children(verb, "aux").isEmpty()
                && agent(sentence, verb).isPresent();
    }

    /** {@code conferred by telephone}, which a parse may take for a passive: no auxiliary, and nobody who does it. */
    private static boolean isByMeans(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child ->
                        child.is("obl") && MEANS.contains(child.lemma()) && hasCase(sentence, child, List.of("by")));
    }

    /** {@code also called on the premier}: without an auxiliary and an agent no passive, whatever the tree says. */
    private static boolean isCallOn(Sentence sentence, Token verb) {
        return verb.lemma().equals("call")
                && sentence.children(verb, "aux").isEmpty()
                && sentence.children(verb, "obl").stream()
                        .anyMatch(child -> hasCase(sentence, child, List.of("on")) && child.upos() == Upos.PROPN);
    }

    /** Whether a verb is an infinitive with {@code to}. */
    public static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("mark") && child.form().equalsIgnoreCase("to"));
    }

    /** Whether a word has one of some prepositions before it, its own or that of a title or name beside it. */
    public static boolean hasCase(Sentence sentence, Token token, List<String> cases) {
        return hasCase(sentence, token, token.index(), cases);
    }

    private static boolean hasCase(Sentence sentence, Token token, int before, List<String> cases) {
        for (Token child : sentence.children(token)) {
            boolean preposition = child.is("case") && child.index() < before;
            if (preposition && cases.contains(child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            boolean name = IN_NAMES.contains(child.relation()) || IN_NAMES.contains(child.deprel());
            if (name && hasCase(sentence, child, before, cases)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Token> agent(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("obl") && hasCase(sentence, child, List.of("by")))
                .findFirst();
    }

    private static Optional<Token> grammaticalSubject(Sentence sentence, Token verb, int steps) {
        Optional<Token> own = Strays.nearestSubject(sentence, verb).or(() -> sentence.child(verb, "csubj"));
        if (own.isPresent()) {
            return own.map(subject -> antecedent(sentence, verb, subject));
        }
        Optional<Token> titled = Strays.titleBefore(sentence, verb);
        if (titled.isPresent()) {
            return titled;
        }
        Optional<Token> adjacent = steps == MOST_STEPS ? Strays.nameBefore(sentence, verb) : Optional.empty();
        if (adjacent.isPresent() || steps == 0 || verb.head() == 0) {
            return adjacent;
        }
        Token head = sentence.token(verb.head());
        if (verb.is("acl")) {
            return Optional.of(head);
        }
        if (verb.is("parataxis") && head.upos() == Upos.PROPN) {
            Optional<Token> afterDateline = Strays.afterDateline(sentence, head, verb);
            if (afterDateline.isPresent()) {
                return afterDateline;
            }
        }
        Optional<Token> beyond = WhereClauses.beyond(sentence, verb);
        if (beyond.isPresent()) {
            return grammaticalSubject(sentence, beyond.get(), steps - 1);
        }
        if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("parataxis") || verb.is("ccomp")) {
            return inherited(sentence, verb, head, steps);
        }
        return Optional.empty();
    }

    /**
     * The object of the higher verb does it in {@code urged Beijing to stop}; else its subject does, as in
     * {@code promised Delhi to stop}.
     */
    private static Optional<Token> inherited(Sentence sentence, Token verb, Token head, int steps) {
        if (head.upos() != Upos.VERB
                && head.upos() != Upos.AUX
                && !verb.is("conj")
                && sentence.child(head, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        if (verb.is("xcomp") && !FOR_HIMSELF.contains(head.lemma())) {
            Optional<Token> object = sentence.child(head, "obj").or(() -> sentence.child(head, "iobj"));
            if (object.isPresent()) {
                return object;
            }
        }
        return grammaticalSubject(sentence, head, steps - 1);
    }

    private static Token antecedent(Sentence sentence, Token verb, Token subject) {
        boolean relative = verb.deprel().equals("acl:relcl")
                && RELATIVE.contains(subject.form().toLowerCase(Locale.ROOT))
                && verb.head() != 0;
        return relative ? sentence.token(verb.head()) : subject;
    }
}
