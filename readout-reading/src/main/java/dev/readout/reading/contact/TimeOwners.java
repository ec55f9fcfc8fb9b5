package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.pattern.TimesOfSpeech;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which contact of a sentence an expression of time dates: the nearest above it in the tree. */
final class TimeOwners {

    private static final Set<String> LANDMARKS = Set.of("since", "after", "before", "following", "until");

    private static final Set<String> ON = Set.of("on", "from");

    private static final List<String> FOR = List.of("for");
    private static final List<String> FOR_OR_IN = List.of("for", "in");

    private final WordClasses words;

    TimeOwners(WordClasses words) {
        this.words = words;
    }

    /** The contact that a time dates; none where it dates something else, such as the day on which somebody spoke. */
    Optional<Draft> owner(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> landmark =
                landmark(sentence, head.get(), drafts).or(() -> stretch(sentence, time, head.get(), drafts));
        if (landmark.isPresent()) {
            return landmark;
        }
        boolean said = TimesOfSpeech.isOne(sentence, time, verb -> words.has("day-of-speech-verb", verb.lemma()));
        if (said || isYearOfName(sentence, time, head.get(), drafts) || isPartOfName(sentence, head.get(), drafts)) {
            return Optional.empty();
        }
        return ofTree(
                sentence,
                time,
                head.get(),
                drafts.stream()
                        .filter(draft -> sentence.isWithin(head.get(), draft.act) || !isAhead(sentence, draft, words))
                        .toList());
    }

    /** {@code initiatives that came out of the summit on February 5-6}: several days right behind it are its own. */
    private static Optional<Draft> stretch(
            Sentence sentence, TimeExpression time, Token head, Collection<Draft> drafts) {
        List<Token> words = sentence.tokensIn(time.span());
        boolean several = time.start() != null && !time.start().equals(time.end());
        int before = words.isEmpty() ? 0 : words.get(0).index() - 1;
        boolean behind = before > 1 && ON.contains(sentence.token(before).form());
        return !several || !behind || head.index() < before
                ? Optional.empty()
                : drafts.stream()
                        .filter(draft -> draft.act.index() == before - 1 && !draft.isVerbal())
                        .findFirst();
    }

    /** {@code spoke on Monday in the run-up to the summit}: the day is none of the summit's. */
    static boolean isAhead(Sentence sentence, Draft draft, WordClasses words) {
        return draft.act.is("nmod")
                && draft.act.head() != 0
                && words.has(
                        "run-up-noun", sentence.token(draft.act.head()).lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<Draft> ofTree(Sentence sentence, TimeExpression time, Token head, Collection<Draft> drafts) {
        Token word = head;
        while (word.head() != 0) {
            Token above = sentence.token(word.head());
            Optional<Draft> own = told(drafts, above);
            if (own.isPresent()) {
                return own;
            }
            List<Draft> governed = drafts.stream()
                    .filter(draft -> Governor.isOf(draft, above) || isRoundOf(draft.round, above))
                    .toList();
            if (!governed.isEmpty()) {
                return Optional.of(nearest(governed, time));
            }
            Optional<Draft> then = drafts.stream()
                    .filter(draft -> TimeClauses.isWhenClauseOf(sentence, draft.act, above))
                    .findFirst();
            if (then.isPresent()) {
                return then;
            }
            Optional<Draft> opened = drafts.stream()
                    .filter(draft -> isOpenedAt(sentence, draft, above))
                    .findFirst();
            if (opened.isPresent()) {
                return opened;
            }
            if (isOtherSaying(sentence, above, drafts)) {
                return Optional.empty();
            }
            if (isOtherClause(above) && !isBeginning(above)) {
                return relativeTo(sentence, head, above, drafts);
            }
            if (words.has("day-of-speech-verb", above.lemma())) {
                return Optional.empty();
            }
            word = above;
        }
        return drafts.stream().findFirst().filter(sole -> drafts.size() == 1 && !isInOtherClause(sentence, sole.act));
    }

    /**
     * {@code not since the summit in Osaka in June 2019}: a contact from which something else is counted has the time that
     * stands beside it, whatever the tree says.
     */
    private static Optional<Draft> landmark(Sentence sentence, Token time, Collection<Draft> drafts) {
        for (int at = time.index() - 1; at >= 1; at--) {
            Token token = sentence.token(at);
            Optional<Draft> here = told(drafts, token);
            if (here.isPresent()) {
                return here.filter(draft -> sentence.children(draft.act, "case").stream()
                        .anyMatch(word -> LANDMARKS.contains(word.form().toLowerCase(Locale.ROOT))));
            }
            boolean beside = token.upos() == Upos.PROPN
                    || token.upos() == Upos.ADP
                    || token.upos() == Upos.DET
                    || token.form().equals(",");
            if (!beside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code in accordance with the 2008 Framework Agreement}: the time tells which agreement is meant. */
    private static boolean isPartOfName(Sentence sentence, Token time, Collection<Draft> drafts) {
        Token word = time;
        while (word.is("compound") || word.is("nummod") || word.is("amod")) {
            word = sentence.token(word.head());
            if (told(drafts, word).isPresent()) {
                return false;
            }
        }
        return word.index() != time.index();
    }

    /** {@code its Action Plan 2030}: a bare year behind a name belongs to the name. */
    private static boolean isYearOfName(Sentence sentence, TimeExpression time, Token year, Collection<Draft> drafts) {
        List<Token> tokens = sentence.tokensIn(time.span());
        if (tokens.size() != 1 || !year.form().matches("\\d{4}") || year.index() < 2) {
            return false;
        }
        Token before = sentence.token(year.index() - 1);
        return before.upos() == Upos.PROPN
                && (year.head() == before.index() || before.head() == year.head())
                && told(drafts, before).isEmpty();
    }

    private static Optional<Draft> told(Collection<Draft> drafts, Token word) {
        return drafts.stream()
                .filter(draft -> draft.act.index() == word.index())
                .findFirst();
    }

    /** {@code the summit that India will host in 2026}: a clause about the contact itself dates it. */
    private Optional<Draft> relativeTo(Sentence sentence, Token time, Token verb, Collection<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> verb.is("acl")
                        && (isHead(verb, draft.act) || isHead(verb, draft.round) || isOfPlace(sentence, verb, draft)))
                .filter(draft -> !words.has("once-founded-verb", verb.lemma()))
                .filter(draft -> !words.has("summit-calling-verb", verb.lemma())
                        || Relations.hasCase(sentence, time, caseOf(verb)))
                .findFirst();
    }

    /** {@code a summit scheduled in 2027} takes place then; {@code a summit announced in 2027} does not. */
    private List<String> caseOf(Token verb) {
        return words.has("day-scheduling-verb", verb.lemma()) ? FOR_OR_IN : FOR;
    }

    /** {@code will open the first session of the dialogue}: what counts the dialogue hangs on the verb. */
    private static boolean isRoundOf(@Nullable Token round, Token verb) {
        return round != null && round.head() == verb.index();
    }

    private static boolean isHead(Token verb, @Nullable Token noun) {
        return noun != null && verb.head() == noun.index();
    }

    /** {@code the summit in Los Angeles to be held in June}: the tree hangs on the place what is said of the summit. */
    private static boolean isOfPlace(Sentence sentence, Token verb, Draft draft) {
        boolean held =
                verb.lemma().equals("hold") && sentence.child(verb, "aux:pass").isPresent();
        if (!held || verb.head() == 0 || draft.isVerbal()) {
            return false;
        }
        Token head = sentence.token(verb.head());
        boolean below = head.upos() == Upos.PROPN && sentence.isWithin(head, draft.act);
        boolean above = sentence.isWithin(draft.act, head) && draft.act.is("nmod") && draft.act.index() < verb.index();
        return below || above;
    }

    /** {@code hosted B in Lima to launch the dialogue on May 2}: what somebody was received to open was opened then and there. */
    private boolean isOpenedAt(Sentence sentence, Draft draft, Token verb) {
        return draft.isVerbal()
                && draft.act.xpos().equals("VBD")
                && verb.is("advcl")
                && verb.head() == draft.act.index()
                && words.has("day-opening-verb", verb.lemma())
                && Relations.isInfinitive(sentence, verb);
    }

    /** {@code will travel to Chad beginning July 25}: no clause of its own. */
    private static boolean isBeginning(Token verb) {
        return verb.xpos().equals("VBG")
                && (verb.lemma().equals("begin") || verb.lemma().equals("start"));
    }

    private static boolean isOtherClause(Token verb) {
        return verb.upos() == Upos.VERB
                && (verb.is("advcl") || verb.is("acl") || verb.is("ccomp") || verb.is("parataxis"));
    }

    /** {@code When A spoke to B, he made clear that the pact is as strong today}: the day is that of what is said, not of the call. */
    private static boolean isOtherSaying(Sentence sentence, Token predicate, Collection<Draft> drafts) {
        return predicate.upos() != Upos.VERB
                && predicate.is("ccomp")
                && sentence.child(predicate, "cop").isPresent()
                && sentence.child(predicate, "mark").isPresent()
                && drafts.stream().noneMatch(draft -> sentence.isWithin(draft.act, predicate));
    }

    /** A contact told in what somebody said is not dated by the day on which it was said. */
    private static boolean isInOtherClause(Sentence sentence, Token act) {
        Token word = act;
        while (word.head() != 0) {
            if (word.is("ccomp") || word.is("csubj") || (word.is("acl") && word.upos() == Upos.VERB)) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    private static Draft nearest(List<Draft> drafts, TimeExpression time) {
        Draft best = drafts.get(0);
        for (Draft draft : drafts) {
            boolean nearer = distance(draft, time) < distance(best, time);
            best = nearer ? draft : best;
        }
        return best;
    }

    private static int distance(Draft draft, TimeExpression time) {
        return Math.abs(draft.act.span().start() - time.span().start());
    }
}
