package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is told that something was said at all: not in {@code Chad will say so} or {@code Chad offered no evidence}, nor
 * where somebody only asks whether it was.
 */
final class Utterances {

    private static final Set<String> NOT_YET =
            Set.of("will", "would", "wo", "shall", "should", "may", "might", "could", "can", "must", "ought");
    private static final Set<String> ABLE = Set.of("can", "ca", "could");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private static final Set<SpeechAct> UTTERED =
            Set.of(SpeechAct.PROMISE, SpeechAct.URGE, SpeechAct.WARN, SpeechAct.ACCUSE);

    private final ArticleText text;
    private final WordClasses words;

    Utterances(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** "Does he believe that …?": who asks whether it was said does not say that it was. */
    static boolean isAsked(@Nullable TextSpan cue, Said said) {
        Sentence sentence = said.sentence();
        boolean question = sentence.token(sentence.tokens().size()).form().startsWith("?");
        return question
                && cue != null
                && sentence.headOf(cue).stream()
                        .flatMap(verb -> sentence.children(verb).stream()
                                .filter(child -> child.is("nsubj"))
                                .filter(subject -> subject.index() < verb.index())
                                .flatMap(subject -> sentence.children(verb, "aux").stream()
                                        .filter(aux -> aux.index() < subject.index())))
                        .findFirst()
                        .isPresent();
    }

    /** "Offered no evidence", "made no promise": nothing was said. */
    static boolean isNone(Quotation quotation, Said said) {
        String rule = quotation.rule();
        Optional<Token> noun = rule.startsWith("object:")
                ? said.root()
                : rule.startsWith("noun:") && quotation.cue() != null
                        ? said.sentence().headOf(quotation.cue())
                        : Optional.empty();
        return UTTERED.contains(quotation.act())
                && noun.filter(word -> said.sentence().children(word, "det").stream()
                                .anyMatch(child -> ClauseForm.lower(child).equals("no")))
                        .isPresent();
    }

    /** "Did not rule out", "would not deny": what is not rejected is said to be possible. */
    boolean isLeftOpen(Quotation quotation, TextSpan cue) {
        return quotation.act() == SpeechAct.REJECT
                && text.sentenceAround(cue).stream()
                        .flatMap(sentence -> sentence.headOf(cue).stream()
                                .flatMap(verb -> sentence.children(verb, "advmod").stream()))
                        .anyMatch(child -> NEGATIONS.contains(ClauseForm.lower(child)));
    }

    /** Whether it is told that something has been decided. */
    boolean isDecided(TextSpan cue) {
        Optional<Sentence> around = text.sentenceAround(cue);
        return around.flatMap(sentence -> sentence.headOf(cue))
                .filter(verb -> verb.lemma().equals("decide") && isDone(around.get(), verb))
                .isPresent();
    }

    /** Whether the reporting word tells of something said, and of its having been said. */
    boolean isReported(TextSpan cue) {
        Optional<Sentence> around = text.sentenceAround(cue);
        Optional<Token> verb = around.flatMap(sentence -> sentence.headOf(cue));
        return verb.isEmpty()
                || ((!words.contains("unspoken-word", verb.get().lemma()) || isSought(around.get(), verb.get()))
                        && isDone(around.get(), verb.get()));
    }

    /** "Sought their support": what only those can give of whom one asks it, with whose it is or for what. */
    private boolean isSought(Sentence sentence, Token verb) {
        return verb.lemma().equals("seek")
                && !verb.xpos().equals("VBG")
                && sentence.children(verb, "obj").stream()
                        .anyMatch(noun -> words.contains("sought-noun", noun.lemma()));
    }

    /** Whether it is told as having been said: not to be said, not left unsaid, and not under a verb that leaves it open. */
    private boolean isDone(Sentence sentence, Token verb) {
        boolean open = sentence.children(verb).stream()
                .anyMatch(child -> (child.is("aux")
                                && NOT_YET.contains(ClauseForm.lower(child))
                                && !isPolite(sentence, verb, child)
                                && !isUnable(sentence, verb))
                        || ((child.is("advmod") || (child.is("cc") && !isAcross(sentence, child, verb)))
                                && NEGATIONS.contains(ClauseForm.lower(child))
                                && !isUnable(sentence, verb))
                        || (child.is("mark") && verb.is("advcl") && CONDITIONS.contains(ClauseForm.lower(child))));
        boolean purpose =
                verb.is("advcl") && Relations.isInfinitive(sentence, verb) && !isPurposeOfCall(sentence, verb);
        boolean below = verb.is("xcomp") && verb.head() != 0;
        Token governor = below ? sentence.token(verb.head()) : verb;
        boolean unrealised = below && words.contains("open-verb", governor.lemma());
        return !open && !purpose && !unrealised && (!below || isDone(sentence, governor));
    }

    /** "Nor is there any, traders note": what opens the sentence belongs to what is said. */
    private static boolean isAcross(Sentence sentence, Token word, Token verb) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > word.index() && token.index() < verb.index())
                .anyMatch(token -> token.form().equals(","));
    }

    /** Whether the reporting word tells that somebody owned to not knowing something. */
    boolean isOwnedTo(TextSpan cue) {
        return text.sentenceAround(cue)
                .filter(sentence -> sentence.headOf(cue)
                        .filter(verb -> isUnable(sentence, verb))
                        .isPresent())
                .isPresent();
    }

    /** "Could not say when", "cannot recall": who owns to not knowing says so. */
    private boolean isUnable(Sentence sentence, Token verb) {
        return words.has("unable-to-say-verb", verb.lemma())
                && ClauseForm.isNegated(sentence, verb)
                && sentence.children(verb, "aux").stream().anyMatch(aux -> ABLE.contains(ClauseForm.lower(aux)));
    }

    /** "I would ask our friends to read it": politely said is said. */
    private static boolean isPolite(Sentence sentence, Token verb, Token aux) {
        return ClauseForm.lower(aux).equals("would")
                && sentence.child(verb, "advcl").isEmpty()
                && sentence.child(verb, "nsubj")
                        .filter(subject -> FIRST.contains(ClauseForm.lower(subject)))
                        .isPresent();
    }

    /** "Rang the premier to warn against it": who calls to say something has said it. */
    private boolean isPurposeOfCall(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(call -> words.contains("contacting-verb", call.lemma()) && isDone(sentence, call))
                .filter(call -> !call.lemma().equals("call")
                        || sentence.child(call, "obj").isPresent())
                .isPresent();
    }
}
