package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a reporting verb governs, by the frames of the table. */
final class VerbFrames {

    /** Prepositions that go on with what is said of an object: accused him of lying, thanked them for coming. */
    private static final Set<String> OF_OBJECT =
            Set.of("of", "for", "as", "about", "over", "against", "with", "to", "from");

    private final Sentence sentence;
    private final Token verb;
    private final Cue cue;

    VerbFrames(Sentence sentence, Token verb, Cue cue) {
        this.sentence = sentence;
        this.verb = verb;
        this.cue = cue;
    }

    /** What stands in the first of the cue's frames that is filled. */
    Optional<Governed> governed() {
        return cue.frames().stream()
                .map(this::governed)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Governed> governed(Frame frame) {
        return switch (frame.kind()) {
            case CLAUSE -> clause();
            case INFINITIVE -> isPassive() ? Optional.empty() : infinitive();
            case OBJECT_INFINITIVE -> isPassive() ? passiveInfinitive() : objectInfinitive();
            case OBJECT -> isPassive() ? passiveObject() : object();
            case PREPOSITION -> isPassive() ? Optional.empty() : preposition(frame.preposition());
            case RAISING -> raising();
            case QUOTE, PASSIVE -> Optional.empty();
        };
    }

    // --- clauses

    private Optional<Governed> clause() {
        Words complement = complements();
        if (!complement.isEmpty()) {
            return Optional.of(new Governed(
                    complement,
                    Words.none(sentence),
                    isPassive() ? passiveSpeaker() : Governed.Speaker.SUBJECT,
                    isPassive() ? SourcePhrase.agent(sentence, verb).orElse(null) : null));
        }
        return aside();
    }

    private Words complements() {
        Words words = Words.none(sentence);
        for (Token child : sentence.children(verb)) {
            if (isComplement(child)) {
                words = words.plus(Words.below(sentence, child));
            }
        }
        return words;
    }

    private boolean isComplement(Token child) {
        if (child.is("ccomp")) {
            return child.index() > verb.index() || !isMarked(child, "as");
        }
        boolean marked = isMarked(child, "that") || isMarked(child, "whether");
        if (child.is("advcl") || child.is("xcomp") || child.is("acl")) {
            return child.index() > verb.index() && marked;
        }
        boolean clausal = SourcePhrase.ownSubject(sentence, child).isPresent();
        return child.index() > verb.index() && (child.is("obj") || child.is("parataxis")) && clausal;
    }

    /** "Talks will resume, he said" and "As he put it, …": the verb depends on what is said. */
    private Optional<Governed> aside() {
        boolean aside = verb.is("parataxis") || (verb.is("advcl") && isMarked(verb, "as"));
        boolean hasSubject = SourcePhrase.ownSubject(sentence, verb).isPresent() || isPassive();
        if (!aside
                || !hasSubject
                || sentence.child(verb, "obj").filter(this::isSubstantial).isPresent()) {
            return Optional.empty();
        }
        Token host = sentence.token(verb.head());
        Words all = Words.below(sentence, host);
        Words inner = Words.below(sentence, verb);
        return Optional.of(Governed.bySubject(all.minus(inner)));
    }

    private boolean isSubstantial(Token object) {
        return object.upos() != Upos.PRON;
    }

    // --- infinitives

    private Optional<Governed> infinitive() {
        return sentence.children(verb).stream()
                .filter(child -> child.is("xcomp") && child.index() > verb.index())
                .filter(child -> isMarked(child, "to") || child.xpos().equals("VBG"))
                .filter(child ->
                        sentence.child(verb, "obj").filter(this::isBefore).isEmpty())
                .findFirst()
                .map(child -> Governed.bySubject(Words.below(sentence, child)));
    }

    private boolean isBefore(Token object) {
        return object.index() > verb.index();
    }

    private Optional<Governed> objectInfinitive() {
        Optional<Token> whole = sentence.children(verb).stream()
                .filter(child -> child.is("ccomp") && isMarked(child, "to"))
                .findFirst();
        if (whole.isPresent()) {
            return Optional.of(Governed.bySubject(Words.below(sentence, whole.get())));
        }
        Optional<Token> object = objectAfter();
        return object.flatMap(token -> infinitiveAfter(token)
                .map(doing -> Governed.bySubject(Words.below(sentence, token).plus(Words.below(sentence, doing)))));
    }

    private Optional<Token> infinitiveAfter(Token object) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("xcomp") || child.is("advcl") || child.is("ccomp"))
                .filter(child -> child.index() > object.index() && isMarked(child, "to"))
                .findFirst();
    }

    private Optional<Governed> passiveInfinitive() {
        return passiveSubject()
                .flatMap(subject -> infinitiveAfter(subject)
                        .map(doing -> Governed.by(
                                SourcePhrase.agent(sentence, verb).orElse(null),
                                Words.below(sentence, subject).plus(Words.below(sentence, doing)))));
    }

    // --- objects

    private Optional<Token> objectAfter() {
        return sentence.children(verb).stream()
                .filter(child -> child.is("obj") || child.is("iobj"))
                .filter(child -> child.index() > verb.index())
                .findFirst();
    }

    private Optional<Governed> object() {
        Optional<Token> object = sentence.children(verb).stream()
                .filter(child -> child.is("obj"))
                .filter(child -> !isReflexive(child))
                .findFirst();
        if (object.isPresent()) {
            return Optional.of(Governed.bySubject(withPredicates(object.get())));
        }
        return relativized();
    }

    /** The object with what is said of it: "called it a mistake", "blamed Moscow for the delay". */
    private Words withPredicates(Token object) {
        Words words = SourcePhrase.phrase(sentence, object);
        words = keepClause(object, words);
        for (Token child : sentence.children(verb)) {
            if (child.index() > object.index() && isPredicate(child)) {
                words = words.plus(Words.below(sentence, child));
            }
        }
        return words;
    }

    private Words keepClause(Token object, Words words) {
        return sentence.children(object).stream()
                .filter(child -> child.is("acl") && !child.is("acl:relcl"))
                .map(child -> Words.below(sentence, child))
                .reduce(words, Words::plus);
    }

    private boolean isPredicate(Token child) {
        if (child.is("xcomp") || child.is("ccomp")) {
            return true;
        }
        return (child.is("obl") || child.is("advcl"))
                && !child.deprel().equals("obl:tmod")
                && !child.deprel().equals("obl:unmarked")
                && OF_OBJECT.stream().anyMatch(word -> isMarked(child, word));
    }

    /** "The reforms that the minister promised", "a deal backed by Paris". */
    private Optional<Governed> relativized() {
        boolean relative = verb.deprel().equals("acl:relcl")
                && SourcePhrase.ownSubject(sentence, verb).isPresent();
        if (!relative) {
            return Optional.empty();
        }
        Token host = sentence.token(verb.head());
        Words words = SourcePhrase.phrase(sentence, host).minus(Words.below(sentence, verb));
        for (Token child : sentence.children(verb, "xcomp")) {
            words = words.plus(Words.below(sentence, child));
        }
        return Optional.of(Governed.bySubject(words));
    }

    // --- passives

    private boolean isPassive() {
        return sentence.children(verb).stream()
                        .anyMatch(child -> child.deprel().endsWith(":pass")
                                || child.deprel().equals("obl:agent"))
                || isReducedPassive();
    }

    private boolean isReducedPassive() {
        return verb.deprel().equals("acl") && verb.xpos().equals("VBN");
    }

    private Governed.Speaker passiveSpeaker() {
        return SourcePhrase.agent(sentence, verb).isPresent() ? Governed.Speaker.SHOWN : Governed.Speaker.NONE;
    }

    private Optional<Token> passiveSubject() {
        return isReducedPassive() ? Optional.of(sentence.token(verb.head())) : SourcePhrase.subject(sentence, verb);
    }

    private Optional<Governed> passiveObject() {
        Optional<Token> agent = SourcePhrase.agent(sentence, verb);
        if (agent.isEmpty() && !cue.has(Frame.Kind.PASSIVE)) {
            return Optional.empty();
        }
        return passiveSubject().map(subject -> {
            Words words = Words.below(sentence, subject).minus(Words.below(sentence, verb));
            for (Token child : sentence.children(verb)) {
                if (child.index() > verb.index() && isPredicate(child)) {
                    words = words.plus(Words.below(sentence, child));
                }
            }
            return Governed.by(agent.orElse(null), words);
        });
    }

    private Optional<Governed> raising() {
        boolean copular = verb.lemma().equals("seem") || verb.lemma().equals("appear");
        if (!copular && !isPassive()) {
            return Optional.empty();
        }
        return sentence.child(verb, "xcomp")
                .filter(this::isBefore)
                .flatMap(predicate -> passiveSubject()
                        .map(subject -> Governed.by(
                                null,
                                Words.below(sentence, subject)
                                        .minus(Words.below(sentence, verb))
                                        .plus(Words.below(sentence, predicate)))));
    }

    // --- prepositions

    private Optional<Governed> preposition(String preposition) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("obl") || child.is("advcl") || child.is("obj") || child.is("xcomp"))
                .filter(child -> child.index() > verb.index())
                .flatMap(child -> sentence.children(child).stream()
                        .filter(isPreposition(preposition))
                        .filter(mark -> mark.index() <= verb.index() + 2)
                        .map(mark -> behind(child, mark))
                        .limit(1))
                .findFirst();
    }

    private Predicate<Token> isPreposition(String preposition) {
        return mark -> (mark.is("case") || mark.is("mark"))
                && mark.form().toLowerCase(Locale.ROOT).equals(preposition);
    }

    private Governed behind(Token child, Token mark) {
        Words preposition = Words.of(sentence, List.of(mark));
        Words content = Words.below(sentence, child).minus(preposition);
        Words doing = infinitiveAfter(child)
                .map(token -> Words.below(sentence, token))
                .orElse(Words.none(sentence));
        return Governed.bySubject(content.plus(doing), preposition);
    }

    private boolean isMarked(Token child, String word) {
        return sentence.children(child).stream()
                .filter(mark -> mark.is("mark") || mark.is("case"))
                .anyMatch(mark -> mark.form().equalsIgnoreCase(word));
    }

    private boolean isReflexive(Token token) {
        return token.form().toLowerCase(Locale.ROOT).endsWith("self")
                || token.form().toLowerCase(Locale.ROOT).endsWith("selves");
    }
}
