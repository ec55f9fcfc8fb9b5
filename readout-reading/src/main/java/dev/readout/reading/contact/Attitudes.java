package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;

/**
 * Tells talks that are only wanted, feared, needed or thought of from those that there were: {@code called for talks with},
 * {@code is open to a meeting}, {@code the conditions for a summit}, {@code without negotiations}, {@code talks are needed}. Who
 * wants them himself proposes them; what others want of two sides, and what is merely supposed, is none.
 */
final class Attitudes {

    private static final String DECLINED = "hypothetical";
    private static final List<String> FOR = List.of("for");
    private static final List<String> ON = List.of("on", "upon");
    private static final List<String> OF_NOUN = List.of("for", "of", "to");
    private static final List<String> OF_ADJECTIVE = List.of("for", "to", "on");
    private static final List<String> IN = List.of("in");
    private static final List<String> TO = List.of("to");
    private static final List<String> BEFORE = List.of("before");
    private static final List<String> BETWEEN = List.of("between", "among");
    private static final List<String> WITHOUT = List.of("without", "instead", "until", "till", "pending", "absent");

    private final WordClasses words;
    private final Negations negations;
    private final SaidOfTalks said;

    Attitudes(WordClasses words, Negations negations) {
        this.words = words;
        this.said = new SaidOfTalks(words);
        this.negations = negations;
    }

    /** The standing of the contact that a noun tells where it is no more than wanted or supposed. */
    Optional<Standing> of(Sentence sentence, Token noun) {
        Token top = whole(sentence, noun);
        if (top.head() == 0 || top.is("conj")) {
            return Optional.empty();
        }
        Token head = sentence.token(top.head());
        boolean definite = SaidOfTalks.isDefinite(sentence, noun) || SaidOfTalks.isDefinite(sentence, top);
        Optional<String> wanted = attitude(sentence, top, head).filter(value -> !definite || value.equals("ahead"));
        return wanted.map(value -> value.equals("wanted") && isOfOthers(sentence, noun, head) ? "doubted" : value)
                .or(() -> said.of(sentence, top, head))
                .map(Attitudes::standing);
    }

    /** {@code called for talks between the two}, {@code no demand for talks}. */
    private boolean isOfOthers(Sentence sentence, Token noun, Token head) {
        return negations.isNegated(sentence, head)
                || isCalledFor(sentence, head)
                || sentence.children(noun, "nmod").stream()
                        .anyMatch(side -> Relations.hasCase(sentence, side, BETWEEN));
    }

    /** {@code efforts should go on to seek talks with}: what somebody thinks ought to be done. */
    private static boolean isCalledFor(Sentence sentence, Token verb) {
        Token word = verb;
        while (word.is("xcomp") && word.head() != 0) {
            word = sentence.token(word.head());
        }
        return sentence.children(word, "aux").stream()
                .anyMatch(aux ->
                        aux.form().equalsIgnoreCase("should") || aux.form().equalsIgnoreCase("must"));
    }

    /** {@code a round of talks}: what measures the talks stands for them. */
    private Token whole(Sentence sentence, Token noun) {
        Token top = noun;
        while (top.is("nmod")
                && Relations.hasCase(sentence, top, List.of("of"))
                && words.has("measuring-noun", sentence.token(top.head()).lemma())) {
            top = sentence.token(top.head());
        }
        return top;
    }

    private static Standing standing(String value) {
        return switch (value) {
            case "ahead" -> Standing.of(EngagementStatus.SCHEDULED);
            case "wanted" -> Standing.of(EngagementStatus.PROPOSED);
            default -> Standing.declined(DECLINED);
        };
    }

    /** What the word above that governs the noun means for it. */
    private Optional<String> attitude(Sentence sentence, Token noun, Token head) {
        if (Relations.hasCase(sentence, noun, WITHOUT)) {
            return Optional.of("doubted");
        }
        if (head.upos() == Upos.VERB) {
            return ofVerb(sentence, noun, head);
        }
        if (head.upos() == Upos.ADJ) {
            boolean interested = head.lemma().equals("interested") && Relations.hasCase(sentence, noun, IN);
            return interested || Relations.hasCase(sentence, noun, OF_ADJECTIVE)
                    ? value("attitude-adjective", sentence, head)
                    : Optional.empty();
        }
        boolean below = Relations.hasCase(sentence, noun, OF_NOUN)
                || (head.lemma().equals("interest") && Relations.hasCase(sentence, noun, IN));
        return below && head.upos() == Upos.NOUN && !noun.is("nsubj")
                ? value("attitude-noun", sentence, head)
                : Optional.empty();
    }

    private Optional<String> ofVerb(Sentence sentence, Token noun, Token verb) {
        if (noun.is("obj")) {
            return value("attitude-verb", sentence, verb);
        }
        if (Relations.hasCase(sentence, noun, FOR)) {
            return value("attitude-for-verb", sentence, verb)
                    .filter(value -> !(value.equals("ahead") && verb.xpos().equals("VBN"))) // prepared for talks
                    .or(() -> value("attitude-adjective", sentence, verb))
                    .or(() -> beside(sentence, verb));
        }
        if (Relations.hasCase(sentence, noun, ON)) {
            return value("attitude-on-verb", sentence, verb);
        }
        if (Relations.hasCase(sentence, noun, TO)) {
            return value("attitude-to-verb", sentence, verb)
                    .or(() -> value("attitude-adjective", sentence, verb))
                    .or(() -> back(sentence, verb))
                    .or(() -> beside(sentence, verb));
        }
        return Relations.hasCase(sentence, noun, BEFORE) && words.has("talks-wanting-verb", verb.lemma())
                ? Optional.of("doubted")
                : Optional.empty();
    }

    /** {@code will return to talks}, {@code would not go back to negotiations}; but who {@code returned to talks} has held some. */
    private Optional<String> back(Sentence sentence, Token verb) {
        boolean done = verb.xpos().equals("VBD")
                || sentence.child(verb, "aux")
                        .filter(aux -> aux.lemma().equals("have"))
                        .isPresent();
        return value("return-verb", sentence, verb)
                .filter(value -> !done || negations.isNegated(sentence, verb))
                .map(value -> negations.isNegated(sentence, verb) ? "doubted" : "wanted");
    }

    /** {@code named its conditions for talks}, {@code left the door open to talks}: the tree may hang them on the verb. */
    private Optional<String> beside(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(word -> word.is("obj") || word.is("xcomp") || word.is("nsubj"))
                .filter(word -> !words.has("neutral-noun", word.lemma()) || isWayOpened(verb, word))
                .flatMap(word -> word.upos() == Upos.ADJ
                        ? value("attitude-adjective", sentence, word).stream()
                        : value("attitude-noun", sentence, word).stream())
                .findFirst();
    }

    /** {@code cleared the way for talks}. */
    private boolean isWayOpened(Token verb, Token object) {
        return object.lemma().equals("way") && words.has("way-opening-verb", verb.lemma());
    }

    private Optional<String> value(String wordClass, Sentence sentence, Token word) {
        return words.value(wordClass, sentence, word);
    }
}
