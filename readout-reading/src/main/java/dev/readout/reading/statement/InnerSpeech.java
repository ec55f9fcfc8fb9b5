package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which states speak inside another's words. There a state is mostly spoken of; but where somebody else reports a single past
 * utterance of it ({@code Lima has promised to buy, the Chilean minister said}), it has spoken too. Two sides there can at most
 * agree.
 */
final class InnerSpeech {

    private final ArticleText text;
    private final WordClasses words;

    InnerSpeech(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /**
     * Whether a speaker inside another's words has spoken.
     *
     * @param outer who speaks around it
     */
    boolean isSpoken(Quotation quotation, List<Actor> outer, Actor speaker, StatementAct act) {
        if (quotation.parent() == null) {
            return true;
        }
        if (isTakenUp(quotation, text.analysis().quotations().get(quotation.parent()))) {
            return false;
        }
        return switch (speaker.kind()) {
            case STATE -> (isUtterance(quotation, act) || isDenial(quotation, act)) && isOfOthers(outer, speaker);
            case GROUP -> act == StatementAct.AGREE;
            case BODY, OFFICIAL, OTHER -> outer.stream().noneMatch(one -> isOfGovernment(one, speaker));
            default -> true;
        };
    }

    /** {@code Accepted his proposal}, {@code rejected Lima's demand}: what others do with his words tells no utterance of his. */
    private boolean isTakenUp(Quotation quotation, Quotation outer) {
        TextSpan source = quotation.source();
        return quotation.rule().startsWith("noun:")
                && ReportingRule.takesObject(outer)
                && outer.act() != SpeechAct.MENTION
                && !words.has("words-carrying-verb", ReportingRule.cue(outer))
                && source != null
                && text.sentenceAround(source).stream()
                        .flatMap(sentence -> sentence.headOf(source).stream())
                        .anyMatch(head -> head.deprel().equals("nmod:poss"));
    }

    /** {@code A charge which Lima denies}: the reporter says so of what is said. */
    private boolean isDenial(Quotation quotation, StatementAct act) {
        TextSpan cue = quotation.cue();
        return act == StatementAct.REJECT
                && cue != null
                && text.sentenceAround(cue).stream()
                        .flatMap(sentence -> sentence.headOf(cue).stream())
                        .anyMatch(verb -> verb.deprel().equals("acl:relcl"));
    }

    /** "The government was grateful, its spokesman said": of whom the speaker speaks, for whom he speaks. */
    private static boolean isOfGovernment(Actor outer, Actor speaker) {
        boolean own = speaker.state() == null || speaker.state().equals(outer.state());
        return outer.state() != null && own && speaker.name().equalsIgnoreCase("government");
    }

    private static boolean isOfOthers(List<Actor> outer, Actor speaker) {
        return !outer.isEmpty() && outer.stream().noneMatch(one -> Objects.equals(one.state(), speaker.state()));
    }

    /** Whether the verb is in the past and takes what is said, not a thing; support is a lasting thing, no utterance. */
    private boolean isUtterance(Quotation quotation, StatementAct act) {
        String rule = quotation.rule();
        boolean telling =
                rule.startsWith("clause:") || rule.startsWith("infinitive:") || rule.startsWith("preposition:");
        TextSpan cue = quotation.cue();
        return telling && act != StatementAct.PRAISE && act != StatementAct.SAY && cue != null && isPast(cue);
    }

    private boolean isPast(TextSpan cue) {
        Optional<Sentence> around = text.sentenceAround(cue);
        if (around.isEmpty()) {
            return false;
        }
        Sentence sentence = around.get();
        return sentence.headOf(cue)
                .filter(verb -> verb.xpos().equals("VBD")
                        || sentence.children(verb, "aux").stream()
                                .anyMatch(aux -> aux.lemma().equals("have")))
                .isPresent();
    }
}
