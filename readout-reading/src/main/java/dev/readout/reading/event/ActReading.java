package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EventType;
import dev.readout.reading.event.FoundAct.Certainty;
import dev.readout.reading.lexicon.EventContext;
import dev.readout.reading.lexicon.EventLexicon;
import dev.readout.reading.lexicon.EventSense;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the act that a word tells: its own, or, where it only turns or carries another ({@code refused to}, {@code launched}),
 * that of what hangs on it.
 */
final class ActReading {

    /** The rule by which saying that others did wrong is a reproach. */
    static final String REPROACH = "event.accuse.said";

    /** The rule by which saying that others must do something is a demand. */
    static final String DUTY = "event.request.must";

    private static final int DEEPEST = 7;
    private static final List<String> COMPLEMENTS = List.of(
            "obj",
            "xcomp",
            "ccomp",
            "nsubj:pass",
            "obl",
            "nmod",
            "acl",
            "compound",
            "amod",
            "advcl",
            "nsubj",
            "parataxis");
    private static final Set<String> WILL = Set.of("will", "would", "'ll", "’ll", "wo", "shall");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "should", "must", "ought");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> PAST = Set.of("did", "had", "have", "has", "was", "were");
    private static final Set<String> MUST = Set.of("must", "should", "need", "ought");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "longer");
    private static final Set<EventType> CONFLICT = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);

    private final EventLexicon lexicon;
    private final Sentence sentence;
    private final TreePath path;

    ActReading(EventLexicon lexicon, Sentence sentence, TreePath path) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.path = path;
    }

    /** The act that a word tells, by itself or by what hangs on it. */
    Optional<FoundAct> at(Token word) {
        return at(word, 0);
    }

    /** The act in what somebody is reported to have said, where the report stands inside it: {@code …, Moscow said}. */
    Optional<FoundAct> reported(Token clause) {
        return told(clause, 0);
    }

    private Optional<FoundAct> at(Token word, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<EventSense> sense = lexicon.sense(sentence, word).filter(meaning -> !word.is("amod"));
        Optional<FoundAct> found = sense.isEmpty() ? complement(word, depth) : bySense(sense.get(), word, depth);
        return found.flatMap(act -> inMood(word, act));
    }

    private Optional<FoundAct> bySense(EventSense sense, Token word, int depth) {
        EventType type = sense.type();
        EventContext context = sense.context();
        if (type != null) {
            FoundAct own = new FoundAct(type, sense.rule(), word, Certainty.TOLD);
            return Optional.of(type == EventType.REQUEST ? requested(own, depth) : own);
        }
        if (context == null || context == EventContext.LIGHT || context == EventContext.ORDERED) {
            return complement(word, depth);
        }
        return context == EventContext.SAID
                ? said(word, depth)
                : complement(word, depth).flatMap(act -> under(context, act));
    }

    private Optional<FoundAct> under(EventContext context, FoundAct act) {
        return lexicon.under(context, act.type()).map(act::as);
    }

    /** To call for sanctions is to threaten them, to call for an inquiry is to accuse; all else that is asked is asked. */
    private FoundAct requested(FoundAct own, int depth) {
        Optional<FoundAct> wanted = nouns(own.act())
                .filter(noun -> lexicon.sense(sentence, noun)
                        .filter(sense -> sense.type() != null)
                        .isPresent())
                .flatMap(noun -> at(noun, depth + 1));
        return wanted.flatMap(act -> under(EventContext.REQUESTED, act))
                .map(act -> own.as(act.type()))
                .orElse(own);
    }

    private Optional<Token> nouns(Token word) {
        return sentence.children(word).stream()
                .filter(child -> (child.is("obj") || child.is("obl")) && child.upos() == Upos.NOUN)
                .findFirst();
    }

    /** What somebody says: a duty of another's is a demand, another's misdeed a reproach. */
    private Optional<FoundAct> said(Token verb, int depth) {
        Optional<Token> clause = path.next(verb)
                .filter(token -> token.is("ccomp") || token.is("xcomp") || token.is("parataxis"))
                .or(() -> sentence.child(verb, "ccomp"))
                .or(() -> sentence.child(verb, "parataxis"));
        return clause.isPresent() ? told(clause.get(), depth) : complement(verb, depth);
    }

    private Optional<FoundAct> told(Token clause, int depth) {
        boolean others = sentence.children(clause, "nsubj").stream()
                .anyMatch(subject -> sentence.isWithin(path.target(), subject));
        boolean duty = sentence.children(clause, "aux").stream().anyMatch(aux -> MUST.contains(aux.lemma()));
        if (duty && !isPronoun(clause)) {
            return Optional.of(new FoundAct(EventType.REQUEST, DUTY, clause, Certainty.TOLD));
        }
        Optional<FoundAct> act = at(clause, depth + 1);
        boolean misdeed = act.filter(found -> CONFLICT.contains(found.type())).isPresent();
        return others && misdeed
                ? act.map(found -> new FoundAct(EventType.ACCUSE, REPROACH, found.act(), found.certainty()))
                : act;
    }

    private boolean isPronoun(Token clause) {
        return sentence.children(clause, "nsubj").stream().anyMatch(subject -> subject.upos() == Upos.PRON);
    }

    /** The act of what hangs on a word; what leads to who is acted upon comes first. */
    private Optional<FoundAct> complement(Token word, int depth) {
        Optional<Token> next = path.next(word).filter(token -> !isAside(token));
        Optional<FoundAct> onTheWay = next.flatMap(token -> at(token, depth + 1));
        if (onTheWay.isPresent()) {
            return onTheWay;
        }
        List<Token> others = new ArrayList<>(sentence.children(word).stream()
                .filter(child -> rank(child) >= 0 && mayCarry(word, child))
                .toList());
        others.sort(Comparator.comparingInt(ActReading::rank));
        path.next(word).filter(this::isAside).ifPresent(others::add);
        for (Token other : others) {
            Optional<FoundAct> found = at(other, depth + (other.upos() == Upos.VERB ? 1 : 2));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A clause about when, why or whether. */
    private boolean isAside(Token token) {
        return token.is("advcl")
                && sentence.children(token, "mark").stream()
                        .anyMatch(mark -> !mark.form().equalsIgnoreCase("to"));
    }

    private boolean mayCarry(Token word, Token child) {
        if (path.source().index() == child.index()) {
            return false;
        }
        boolean doer = child.is("nsubj") && !child.deprel().equals("nsubj:pass");
        boolean other = child.deprel().equals("nmod:poss") || child.deprel().equals("acl:relcl");
        return !doer && !other && !isAside(child) && !(word.upos() == Upos.NOUN && child.is("obl"));
    }

    private static int rank(Token child) {
        int exact = COMPLEMENTS.indexOf(child.deprel());
        return exact >= 0 ? exact : COMPLEMENTS.indexOf(child.relation());
    }

    /** The act as negation and auxiliary verbs turn it; what was merely not done is not surely refused. */
    private Optional<FoundAct> inMood(Token word, FoundAct act) {
        boolean negated = false;
        boolean intended = word.form().equalsIgnoreCase("going")
                && sentence.child(word, "xcomp").isPresent();
        boolean possible = false;
        boolean past = false;
        for (Token child : sentence.children(word)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            negated |= (child.is("advmod") && NEGATIONS.contains(form)) || (child.is("det") && form.equals("no"));
            intended |= child.is("aux") && WILL.contains(form);
            possible |= child.is("aux") && MAY.contains(form);
            possible |= child.is("mark") && CONDITIONS.contains(form);
            past |= child.is("aux") && PAST.contains(form);
        }
        Optional<FoundAct> turned = negated ? under(EventContext.NEGATED, act) : Optional.of(act);
        if (intended) {
            turned = turned.flatMap(found -> under(EventContext.INTENDED, found));
        }
        return possible || (negated && past) ? turned.map(found -> found.with(Certainty.POSSIBLE)) : turned;
    }

    /** Whether a verb reports speech. */
    boolean isReport(Token word) {
        return lexicon.sense(sentence, word)
                        .filter(sense -> sense.context() == EventContext.SAID)
                        .isPresent()
                && !Relations.isPassive(sentence, word);
    }
}
