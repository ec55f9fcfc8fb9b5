package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A thing or person spoken of, alone, with what is said of it, or with what it is to do. */
final class ObjectFrame {

    /** Prepositions that go on with what is said of an object: accused him of lying, thanked them for coming. */
    private static final Set<String> OF_OBJECT =
            Set.of("of", "for", "as", "about", "over", "against", "with", "to", "from", "on");

    private static final Set<String> NAMING = Set.of("call", "dub", "label", "brand", "term", "deem", "consider");

    private final Sentence sentence;
    private final Token verb;
    private final Cue cue;

    ObjectFrame(Sentence sentence, Token verb, Cue cue) {
        this.sentence = sentence;
        this.verb = verb;
        this.cue = cue;
    }

    /** "Welcomed the decision", "called it a mistake"; in a passive, its subject and agent. */
    Optional<Governed> governed() {
        if (Grammar.isPassive(sentence, verb)) {
            return passive();
        }
        Optional<Token> object = sentence.child(verb, "obj")
                .or(() -> sentence.child(verb, "iobj")) // thanked the minister for …
                .filter(token -> !isReflexive(token));
        return object.map(token -> Governed.bySubject("object", withPredicates(token)))
                .or(this::relativized);
    }

    /** "Presented the meeting as a sequel". */
    Optional<Governed> named() {
        boolean as = Grammar.after(sentence, verb, verb.index(), "xcomp", "ccomp", "obl", "advcl")
                .anyMatch(child -> Grammar.isMarked(sentence, child, "as"));
        return as ? governed() : Optional.empty();
    }

    /** "Urged Beijing to stop". */
    Optional<Governed> withInfinitive() {
        if (Grammar.isPassive(sentence, verb)) {
            return passiveWithInfinitive("request");
        }
        Optional<Token> clause = Grammar.after(sentence, verb, verb.index(), "ccomp")
                .filter(child -> Grammar.isMarked(sentence, child, "to"))
                .findFirst();
        if (clause.isPresent()) {
            return Optional.of(Governed.bySubject("request", Words.below(sentence, clause.get())));
        }
        return Grammar.after(sentence, verb, verb.index(), "obj", "iobj")
                .findFirst()
                .flatMap(object -> Grammar.infinitiveAfter(sentence, verb, object.index())
                        .map(doing -> Governed.bySubject(
                                "request", Words.below(sentence, object).plus(Words.below(sentence, doing)))));
    }

    /** "Is expected to leave", "seems lost". */
    Optional<Governed> raising() {
        boolean copular = verb.lemma().equals("seem") || verb.lemma().equals("appear");
        return copular || Grammar.isPassive(sentence, verb) ? raised() : Optional.empty();
    }

    private Optional<Governed> raised() {
        return Grammar.after(sentence, verb, verb.index(), "xcomp")
                .findFirst()
                .flatMap(predicate -> subject()
                        .map(subject -> Governed.by(
                                null, "raising", subjectWords(subject).plus(Words.below(sentence, predicate)))));
    }

    private Optional<Governed> passiveWithInfinitive(String construction) {
        return Grammar.infinitiveAfter(sentence, verb, verb.index())
                .flatMap(doing -> subject()
                        .map(subject -> Governed.by(
                                SourcePhrase.agent(sentence, verb).orElse(null),
                                construction,
                                subjectWords(subject).plus(Words.below(sentence, doing)))));
    }

    /** The object with what is said of it: "called it a mistake", "blamed Moscow for the delay". */
    private Words withPredicates(Token object) {
        Words words = SourcePhrase.phrase(sentence, object);
        for (Token child : sentence.children(object, "acl")) {
            Words clause = Words.below(sentence, child);
            if (!child.deprel().equals("acl:relcl")) {
                words = words.plus(clause);
            } else if (Grammar.isComma(sentence.token(clause.first()))) {
                words = words.minus(clause);
            }
        }
        return words.plus(predicates(object.index()));
    }

    private Words predicates(int index) {
        return Grammar.after(sentence, verb, index, "xcomp", "ccomp", "obl", "advcl", "obj", "advmod")
                .filter(child -> isPredicate(child) || isName(child, index))
                .map(child -> Words.below(sentence, child))
                .reduce(Words.none(sentence), Words::plus);
    }

    /** "Called the accord a step", "called the raid unwise": the name, which a tree may take for a second object or an adverb. */
    private boolean isName(Token child, int index) {
        boolean adverb = child.is("advmod")
                && child.index() == index + 1
                && !child.form().endsWith("ly");
        return NAMING.contains(cue.lemma()) && (child.is("obj") || adverb);
    }

    private boolean isPredicate(Token child) {
        if (child.is("xcomp") || child.is("ccomp")) {
            return true;
        }
        boolean time = child.deprel().equals("obl:tmod")
                || child.deprel().equals("obl:unmarked")
                || child.deprel().equals("obl:agent");
        return !time
                && Grammar.mark(sentence, child, OF_OBJECT)
                        .filter(mark -> !mark.form().equalsIgnoreCase("on")
                                || verb.lemma().equals("blame"))
                        .isPresent();
    }

    /** "The reforms that the minister promised": the noun that the clause stands by. */
    private Optional<Governed> relativized() {
        boolean relative = verb.deprel().equals("acl:relcl")
                && SourcePhrase.ownSubject(sentence, verb).isPresent();
        if (!relative) {
            return Optional.empty();
        }
        Words words = SourcePhrase.phrase(sentence, sentence.token(verb.head()))
                .minus(Words.below(sentence, verb))
                .plus(predicates(verb.index()));
        return Optional.of(Governed.bySubject("relative", words));
    }

    private Optional<Governed> passive() {
        Optional<Token> agent = SourcePhrase.agent(sentence, verb);
        if (agent.isEmpty() && !cue.has(Frame.Kind.PASSIVE)) {
            return Optional.empty();
        }
        return subject()
                .map(subject -> Governed.by(
                        agent.orElse(null), "passive", subjectWords(subject).plus(predicates(verb.index()))));
    }

    private Optional<Token> subject() {
        return Grammar.isReducedPassive(verb)
                ? Optional.of(sentence.token(verb.head()))
                : SourcePhrase.subject(sentence, verb);
    }

    private Words subjectWords(Token subject) {
        Words words = SourcePhrase.phrase(sentence, subject);
        return Grammar.isReducedPassive(verb) ? words.minus(Words.below(sentence, verb)) : words;
    }

    private static boolean isReflexive(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.endsWith("self") || form.endsWith("selves");
    }
}
