package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the talks that a word describes: those that it stands before, is said of, or is what somebody calls them. */
final class Descriptions {

    private static final Set<Upos> BETWEEN = EnumSet.of(Upos.ADJ, Upos.ADV, Upos.CCONJ, Upos.PUNCT);
    private static final Set<String> NONE = Set.of("no", "any");
    private static final Set<String> ANY = Set.of("a", "an");
    private static final List<String> OF = List.of("of");

    private final WordClasses words;
    private final TalksMeant talksMeant;

    /**
     * What a word describes.
     *
     * @param talks the word for the talks, which may be a pronoun
     * @param predicate whether it is said of them by a clause
     * @param byVerb whether a verb tells that somebody calls them so
     */
    record Description(Token talks, boolean predicate, boolean byVerb) {}

    Descriptions(WordClasses words) {
        this.words = words;
        this.talksMeant = new TalksMeant(words);
    }

    /** What a word describes, if that is talks. */
    Optional<Description> of(Sentence sentence, Token token) {
        return described(sentence, top(sentence, token))
                .or(() -> beside(sentence, token))
                .filter(found -> !isNone(sentence, found));
    }

    private Optional<Description> described(Sentence sentence, Token word) {
        Optional<Token> subject = sentence.child(word, "nsubj");
        if (subject.isPresent()) {
            return subject.filter(one -> !TalksMeant.isPronoun(one))
                    .flatMap(one -> talksMeant.by(sentence, one))
                    .map(talks -> new Description(talks, true, isCalled(sentence, talks)));
        }
        if (word.head() == 0) {
            return Optional.empty();
        }
        Token head = sentence.token(word.head());
        if (isDescribing(sentence, head)) {
            return described(sentence, head, word);
        }
        if (words.has("linking-verb", head.lemma()) && word.is("xcomp")) {
            return Relations.subject(sentence, head)
                    .flatMap(one -> talksMeant.by(sentence, one))
                    .map(talks -> new Description(talks, true, false));
        }
        if (talksMeant.isTalks(sentence, head)) {
            return Optional.of(named(sentence, head));
        }
        return word.is("amod") ? asKind(sentence, head) : Optional.empty();
    }

    /** {@code frank and constructive talks}, whatever the tree says: only more of its kind stands between. */
    private Optional<Description> beside(Sentence sentence, Token token) {
        for (int at = token.index() + 1; at <= sentence.tokens().size(); at++) {
            Token next = sentence.token(at);
            if (talksMeant.isTalks(sentence, next)) {
                return Optional.of(named(sentence, next));
            }
            if (!BETWEEN.contains(next.upos())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code no substantive discussion}, {@code a summit is important}, {@code any meeting would be useful}: none that was. */
    private static boolean isNone(Sentence sentence, Description found) {
        return sentence.children(found.talks(), "det").stream()
                .map(word -> word.form().toLowerCase(Locale.ROOT))
                .anyMatch(word -> NONE.contains(word)
                        || (found.predicate()
                                && ANY.contains(word)
                                && found.talks().is("nsubj")));
    }

    /** The first of words joined by {@code and}: {@code in depth}, where a hyphen joins it, hangs there as a noun. */
    private static Token top(Sentence sentence, Token token) {
        Token word = token;
        while (word.head() != 0 && (word.is("conj") || word.is("compound") || isHyphenated(sentence, word))) {
            word = sentence.token(word.head());
        }
        return word;
    }

    private static boolean isHyphenated(Sentence sentence, Token word) {
        return (word.is("obl") || word.is("nmod"))
                && word.index() > 1
                && sentence.token(word.index() - 1).form().equals("-");
    }

    /** Talks with the word before them: {@code a useful talk}; {@code what she called intense talks} somebody calls so. */
    private Description named(Sentence sentence, Token talks) {
        Optional<Token> subject =
                sentence.child(talks, "cop").isPresent() ? sentence.child(talks, "nsubj") : Optional.empty();
        Token meant = subject.or(() -> pronoun(sentence, talks))
                .flatMap(one -> talksMeant.by(sentence, one))
                .orElse(talks);
        return new Description(meant, subject.isPresent(), isCalled(sentence, talks));
    }

    /** {@code called it a historic summit}. */
    private Optional<Token> pronoun(Sentence sentence, Token talks) {
        return sentence.head(talks)
                .filter(verb -> isDescribing(sentence, verb))
                .flatMap(verb -> sentence.child(verb, "obj"))
                .filter(TalksMeant::isPronoun);
    }

    private boolean isCalled(Sentence sentence, Token talks) {
        Optional<Token> verb = sentence.head(talks);
        boolean spoken = verb.filter(above -> words.has("spoken-talk-verb", above.lemma()))
                .isPresent();
        return verb.filter(above -> isDescribing(sentence, above)).isPresent()
                || (spoken && Relations.hasCase(sentence, talks, OF));
    }

    /** {@code called the meeting a positive step}, {@code was a useful exercise}, {@code met in a friendly manner}. */
    private Optional<Description> asKind(Sentence sentence, Token noun) {
        Optional<Token> subject = sentence.child(noun, "nsubj");
        if (subject.isPresent() && sentence.child(noun, "cop").isPresent()) {
            return subject.filter(one -> words.contains("outcome-noun", noun.lemma()))
                    .flatMap(token -> talksMeant.by(sentence, token))
                    .map(talks -> new Description(talks, true, false));
        }
        if (noun.head() == 0) {
            return Optional.empty();
        }
        Token head = sentence.token(noun.head());
        if (isDescribing(sentence, head) && !noun.is("obj")) {
            return described(sentence, head, noun);
        }
        boolean manner = words.contains("manner-noun", noun.lemma())
                && (noun.is("obl") || noun.is("nmod"))
                && words.value("talking-verb", sentence, head).isPresent();
        return manner ? Optional.of(new Description(head, true, false)) : Optional.empty();
    }

    /** The object of a verb that describes, or its subject in the passive; for want of both whatever stands there. */
    private Optional<Description> described(Sentence sentence, Token verb, Token except) {
        for (String relation : List.of("obj", "nsubj:pass", "nsubj", "obl")) {
            for (Token child : sentence.children(verb, relation)) {
                boolean speaker = relation.equals("nsubj") && child.upos() == Upos.PRON;
                Optional<Token> talks =
                        child.index() == except.index() || speaker ? Optional.empty() : talksMeant.by(sentence, child);
                if (talks.isPresent()) {
                    return talks.map(one -> new Description(one, true, true));
                }
            }
        }
        return verb.is("acl") || verb.deprel().equals("acl:relcl")
                ? sentence.head(verb)
                        .filter(noun -> talksMeant.isTalks(sentence, noun))
                        .map(one -> new Description(one, true, true))
                : Optional.empty();
    }

    private boolean isDescribing(Sentence sentence, Token verb) {
        return words.value("describing-verb", sentence, verb).isPresent();
    }
}
