package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.TimesOfSpeech;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether a time is the one from which on something said of a measure holds. */
final class StartTimes {

    private static final Set<MeasureStatus> ENDED = Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED);
    private static final Set<MeasureStatus> HOLDING = Set.of(MeasureStatus.IN_FORCE, MeasureStatus.ANNOUNCED);
    private static final Set<String> UNTIL = Set.of("until", "till", "to", "through");
    private static final Set<String> DATELINE = Set.of(":", "–", "—");
    private static final int NEAR = 3;

    private final WordClasses words;

    StartTimes(WordClasses words) {
        this.words = words;
    }

    /** Whether what is said of a measure holds from a time on. */
    boolean isStart(MeasureUnit unit, TimeExpression time, MeasureStatus status) {
        Sentence sentence = unit.sentence();
        if (marked(sentence, time, "since-word")) {
            return HOLDING.contains(status);
        }
        if (isOfSpeech(sentence, time)) {
            return false;
        }
        if (markedUntil(sentence, time)) {
            return status == MeasureStatus.DELAYED || isDeadline(unit);
        }
        if (NounTimes.isOfNoun(sentence, time, words)) {
            return false;
        }
        if (marked(sentence, time, "effect-word")) {
            return true;
        }
        if (isDateline(sentence, time)) {
            return status == MeasureStatus.IN_FORCE || ENDED.contains(status);
        }
        Token verb = verb(sentence, time);
        if (verb == null) {
            return status == MeasureStatus.IN_FORCE && NounTimes.isOf(sentence, time, unit.clause());
        }
        boolean own = verb.index() == unit.clause().index();
        boolean begins = words.value("begin-verb", sentence, verb).isPresent()
                && (own || !ENDED.contains(status))
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.is("obj") && !child.lemma().equals("effect"));
        boolean ends = ENDED.contains(status) && own && !words.contains("answer-to-measure", verb.lemma());
        boolean imposed = status == MeasureStatus.IN_FORCE
                && own
                && !isLeftAsItIs(unit, verb)
                && !words.contains("announce-only-verb", verb.lemma())
                && !words.contains("prolong-verb", verb.lemma());
        boolean verbal = unit.draft().act.index() == verb.index();
        return begins || ends || verbal || imposed || (status == MeasureStatus.IN_FORCE && isAside(unit, verb));
    }

    /** {@code did not lift its sanctions on Friday}: what is in force when somebody spoke of lifting it began before that. */
    private boolean isLeftAsItIs(MeasureUnit unit, Token verb) {
        return unit.rate() == null
                && (words.value("lift-verb", unit.sentence(), verb).isPresent() || isNoWord(unit.sentence(), verb));
    }

    /** {@code There was no word on Friday of the ban being lifted}. */
    private static boolean isNoWord(Sentence sentence, Token verb) {
        return sentence.child(verb, "expl").isPresent();
    }

    /** {@code They have until Friday to leave}: the day on which an expulsion is done. */
    private boolean isDeadline(MeasureUnit unit) {
        Token act = unit.draft().act;
        return act.lemma().equals("have")
                && unit.sentence().children(act).stream()
                        .anyMatch(child -> words.value("leave-verb", unit.sentence(), child)
                                .isPresent());
    }

    /** {@code the ministry said on Friday}: when something was said. */
    boolean isOfSpeech(Sentence sentence, TimeExpression time) {
        return TimesOfSpeech.isOne(sentence, time, this::isSpeech)
                || TimesOfSpeech.isBehind(sentence, time, this::isSpeech);
    }

    private boolean isSpeech(Token verb) {
        return words.contains("tell-verb", verb.lemma());
    }

    /** {@code will raise its tariff on May 2}: whether a time is one of what is still to be done with a measure. */
    boolean isOfDeed(MeasureUnit unit, TimeExpression time) {
        Token verb = verb(unit.sentence(), time);
        return verb != null
                && verb.index() == unit.clause().index()
                && !words.contains("announce-only-verb", verb.lemma())
                && !markedUntil(unit.sentence(), time)
                && !isOfSpeech(unit.sentence(), time);
    }

    /** {@code The tariff came into effect in April}: whether a time is one of what has begun. */
    boolean isOfBegun(Sentence sentence, TimeExpression time) {
        Token verb = verb(sentence, time);
        return verb != null
                && verb.xpos().equals("VBD")
                && words.value("begin-verb", sentence, verb).isPresent();
    }

    /** {@code the surtax imposed in October 2024}, {@code the tariff, which Kosovo put on in November}. */
    private boolean isAside(MeasureUnit unit, Token verb) {
        boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
        boolean clause = verb.is("acl") || verb.deprel().equals("acl:relcl");
        return past
                && clause
                && !words.contains("announce-only-verb", verb.lemma())
                && (verb.head() == unit.draft().act.index()
                        || unit.heads().stream().anyMatch(head -> head.index() == verb.head()));
    }

    /** {@code June 17: the ministry stops the import of fruit}: an entry of a chronology. */
    private static boolean isDateline(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        int after = inside.isEmpty() ? 0 : inside.get(inside.size() - 1).index() + 1;
        return after > 1
                && inside.get(0).index() == 1
                && after <= sentence.tokens().size()
                && DATELINE.contains(sentence.token(after).form());
    }

    /** Whether one of the words right before a time is of a class. */
    boolean marked(Sentence sentence, TimeExpression time, String wordClass) {
        List<Token> before = before(sentence, time);
        String phrase = before.stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return before.stream().anyMatch(token -> words.contains(wordClass, token.form()))
                || (before.size() > 1 && words.contains(wordClass, phrase));
    }

    /** {@code effective August 1}: more than a date of something that was done. */
    boolean isMarked(Sentence sentence, TimeExpression time) {
        return marked(sentence, time, "start-word");
    }

    /** Whether something holds until a time. */
    boolean markedUntil(Sentence sentence, TimeExpression time) {
        List<Token> before = before(sentence, time);
        return !before.isEmpty()
                && UNTIL.contains(before.get(before.size() - 1).form().toLowerCase(Locale.ROOT));
    }

    /** The verb that a time hangs on, near or far; null where there is none. */
    static @Nullable Token verb(Sentence sentence, TimeExpression time) {
        Token word = sentence.headOf(time.span()).orElse(null);
        while (word != null && word.upos() != Upos.VERB) {
            word = sentence.head(word).orElse(null);
        }
        return word;
    }

    /** The prepositions and participles right before a time. */
    private static List<Token> before(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        if (inside.isEmpty()) {
            return List.of();
        }
        int first = inside.get(0).index();
        int from = first;
        while (from > 1 && first - from < NEAR && isMark(sentence.token(from - 1))) {
            from--;
        }
        return sentence.tokens().subList(from - 1, first - 1);
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.ADP
                || token.upos() == Upos.SCONJ
                || token.upos() == Upos.DET
                || token.upos() == Upos.ADJ
                || (token.upos() == Upos.NOUN && token.lemma().equals("effect"))
                || (token.upos() == Upos.VERB && token.xpos().equals("VBG"));
    }
}
