package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A clause that is said: below the verb ({@code said that …}), or around it ({@code …, he said, …}). */
final class ClauseFrame {

    private static final Set<String> CONJUNCTIONS = Set.of("that", "whether", "if");

    private final Sentence sentence;
    private final Token verb;

    ClauseFrame(Sentence sentence, Token verb) {
        this.sentence = sentence;
        this.verb = verb;
    }

    Optional<Governed> governed() {
        Words complement = complements();
        if (complement.isEmpty()) {
            return aside().or(this::parenthesis);
        }
        if (!Grammar.isPassive(sentence, verb)) {
            return Optional.of(Governed.bySubject("clause", complement));
        }
        return Optional.of(Governed.by(SourcePhrase.agent(sentence, verb).orElse(null), "clause", complement));
    }

    private Words complements() {
        Words words = Words.none(sentence);
        for (Token child : withPredicate()) {
            if (isComplement(child)) {
                words = words.plus(complement(child));
            } else if (isAddressee(child)) {
                words = words.plus(clausesOfAddressee(child));
            }
        }
        return words;
    }

    /** The words below the verb; those below {@code clear} in "made clear that …" too. */
    private List<Token> withPredicate() {
        List<Token> below = new ArrayList<>(sentence.children(verb));
        sentence.children(verb, "xcomp").stream()
                .filter(child -> verb.lemma().equals("make") && child.upos() == Upos.ADJ)
                .forEach(child -> below.addAll(sentence.children(child, "ccomp")));
        return below;
    }

    /** A clause behind the verb begins behind it, unless the verb is set off in its midst. */
    private Words complement(Token clause) {
        Words words = withoutLaterVerbs(clause);
        boolean behind = clause.index() > verb.index();
        boolean setOff = verb.index() < sentence.tokens().size() && Grammar.isComma(sentence.token(verb.index() + 1));
        Words ahead = words.before(verb.index());
        boolean clausal = ahead.tokens().stream()
                .anyMatch(token -> token.upos() == Upos.VERB || token.upos() == Upos.AUX || token.is("nsubj"));
        return behind && !(setOff && clausal) ? words.minus(ahead) : words;
    }

    private Words withoutLaterVerbs(Token clause) {
        return sentence.children(clause, "conj").stream()
                .filter(later -> Grammar.leavesClause(sentence, later))
                .map(later -> Words.below(sentence, later))
                .reduce(Words.below(sentence, clause), Words::minus);
    }

    /** "Told reporters that …", where the parser hung the clause on the reporters. */
    private Words clausesOfAddressee(Token addressee) {
        return sentence.children(addressee).stream()
                .filter(child -> child.is("acl") || child.is("ccomp") || child.is("amod"))
                .filter(child -> child.index() > verb.index() && Grammar.isMarked(sentence, child, "that"))
                .filter(child -> SourcePhrase.ownSubject(sentence, child).isPresent()
                        || sentence.child(child, "csubj").isPresent())
                .map(child -> Words.below(sentence, child))
                .reduce(Words.none(sentence), Words::plus);
    }

    private boolean isAddressee(Token child) {
        return child.index() > verb.index() && (child.is("obj") || child.is("iobj") || child.is("obl"));
    }

    private boolean isBareInfinitive(Token child) {
        return Grammar.isMarked(sentence, child, "to")
                && SourcePhrase.ownSubject(sentence, child).isEmpty();
    }

    private boolean isComplement(Token child) {
        boolean behind = child.index() > verb.index();
        if (child.is("ccomp") && behind && isBareInfinitive(child)) {
            return false; // told the envoys to leave
        }
        if (child.is("ccomp")) {
            return behind || !Grammar.isMarked(sentence, child, "as");
        }
        if (child.is("advcl") || child.is("xcomp") || child.is("acl")) {
            return behind
                    && Grammar.mark(sentence, child, CONJUNCTIONS)
                            .filter(mark -> !mark.form().equalsIgnoreCase("if") || !child.is("advcl"))
                            .isPresent();
        }
        boolean clausal = SourcePhrase.ownSubject(sentence, child).isPresent();
        return behind && clausal && (child.is("obj") || (child.is("parataxis") && !isBehind(";", child)));
    }

    /** "Talks will resume, he said" and "As he put it, …": the verb depends on what is said. */
    private Optional<Governed> aside() {
        if (Grammar.isQuoted(sentence, verb)) {
            return quoted();
        }
        boolean apart = (isBehind(";", verb) || isBehind(":", verb)) && hasContent();
        boolean aside =
                (verb.is("parataxis") && !apart) || (verb.is("advcl") && Grammar.isMarked(sentence, verb, "as"));
        Optional<Token> subject =
                SourcePhrase.ownSubject(sentence, verb).or(() -> new NounBeside(sentence, verb).found());
        boolean complete = subject.isPresent() || Grammar.isPassive(sentence, verb);
        boolean object = sentence.child(verb, "obj")
                .filter(token ->
                        token.upos() != Upos.PRON && !Optional.of(token).equals(subject))
                .isPresent();
        if (!aside || !complete || object) {
            return Optional.empty();
        }
        Words host = Words.below(sentence, sentence.token(verb.head()));
        return Optional.of(Governed.bySubject("aside", withoutConnective(host.minus(Words.below(sentence, verb)))));
    }

    /** "One side fell silent; the other spoke of betrayal": what such a mark parts is no part of the other clause. */
    private boolean isBehind(String mark, Token clause) {
        int first = Words.below(sentence, clause).tokens().stream()
                .filter(token -> token.upos() != Upos.PUNCT)
                .mapToInt(Token::index)
                .min()
                .orElse(clause.index());
        return first > verb(clause).index() && sentence.token(first - 1).form().equals(mark);
    }

    /** Whether the verb tells by itself of what it speaks; not {@code he accepted}, {@code he accepted with pleasure}. */
    private boolean hasContent() {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.is("obj")
                        || child.is("xcomp")
                        || child.is("ccomp")
                        || (child.is("obl") && !SourcePhrase.hasCase(sentence, child, "with")));
    }

    private Token verb(Token clause) {
        return clause.head() == 0 ? clause : sentence.token(clause.head());
    }

    /** "Prices will fall, the agency quoted the minister as saying". */
    private Optional<Governed> quoted() {
        Token quoting = sentence.token(verb.head());
        if (!quoting.is("parataxis")) {
            return Optional.empty();
        }
        Words host = Words.below(sentence, sentence.token(quoting.head()));
        return Optional.of(Governed.bySubject("aside", withoutConnective(host.minus(Words.below(sentence, quoting)))));
    }

    /** "Prices, he said, will fall": subject and verb between commas, whatever tree was drawn around them. */
    private Optional<Governed> parenthesis() {
        Optional<Words> source = SourcePhrase.ownSubject(sentence, verb)
                .filter(subject -> subject.index() < verb.index())
                .map(subject -> SourcePhrase.phrase(sentence, subject));
        int end = CueWords.of(sentence, verb).last() + 1;
        boolean closed = end > sentence.tokens().size()
                || Grammar.isComma(sentence.token(end))
                || sentence.token(end).form().equals(".");
        if (source.isEmpty() || !closed || source.get().first() < 4) {
            return Optional.empty();
        }
        Words inner = source.get().plus(CueWords.of(sentence, verb));
        boolean opened = Grammar.isComma(sentence.token(source.get().first() - 1));
        boolean apart = inner.last() < verb.index() + 4 && source.get().last() + 4 > verb.index();
        Words all = Words.of(sentence, sentence.tokens());
        return opened && apart
                ? Optional.of(Governed.bySubject("parenthesis", withoutConnective(all.minus(inner))))
                : Optional.empty();
    }

    /** What is said begins behind "But" and "However,": these are the reporter's. */
    private Words withoutConnective(Words words) {
        Words rest = words;
        while (rest.first() > 0 && isConnective(sentence.token(rest.first()))) {
            rest = rest.minus(rest.before(rest.first() + 1));
        }
        return rest;
    }

    private boolean isConnective(Token token) {
        if (token.is("cc") || token.upos() == Upos.PUNCT) {
            return token.is("cc") || Grammar.isComma(token);
        }
        boolean comma = token.index() < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equals(",");
        return comma && token.is("advmod") && sentence.children(token).size() <= 1;
    }
}
