package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EventType;
import dev.readout.reading.lexicon.EventLexicon;
import dev.readout.reading.lexicon.EventSense;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that one of two really does what an act says: as subject, agent or possessor, with nobody else acting in between.
 * Whether it is done to the other, {@link EventTarget} checks.
 */
final class EventRoles {

    private static final Set<EventType> MUTUAL =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);
    private static final Set<String> ONE_NAME = Set.of("conj", "appos", "flat", "compound", "nmod:desc");

    private final EventLexicon lexicon;
    private final Sentence sentence;

    EventRoles(EventLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** Whether {@code source} does the act to {@code target}. */
    boolean fit(FoundAct found, Token source, Token target) {
        if (sentence.isWithin(target, source)) {
            return MUTUAL.contains(found.type()) && isJoined(source, target) && isSideBySide(found, source);
        }
        if (sentence.isWithin(source, target)) {
            return false;
        }
        Token top = above(source, target);
        return acts(source, top)
                && isCarried(found.act(), top)
                && isUndisturbed(found, source, target, top)
                && new EventTarget(lexicon, sentence).isAffected(found, target, top);
    }

    private boolean isJoined(Token source, Token target) {
        return target.is("conj") && target.head() == source.index();
    }

    /** Both are the subject of the act, or of the verb that carries it; or it is between them. */
    private boolean isSideBySide(FoundAct found, Token source) {
        Optional<Token> head = sentence.head(source);
        boolean between = source.is("nmod") && Relations.hasCase(sentence, source, List.of("between", "among"));
        boolean subject = source.deprel().equals("nsubj")
                || (between && head.filter(found.act()::equals).isPresent());
        return subject
                && head.filter(word -> sentence.isWithin(found.act(), word) && isCarried(found.act(), word))
                        .isPresent();
    }

    /** The lowest word above both. */
    private Token above(Token source, Token target) {
        Token word = source;
        while (!sentence.isWithin(target, word)) {
            word = sentence.token(word.head());
        }
        return word;
    }

    private boolean acts(Token source, Token top) {
        Token word = source;
        while (word.head() != top.index()) {
            if (!ONE_NAME.contains(word.deprel())) {
                return false;
            }
            word = sentence.token(word.head());
        }
        boolean agent = word.is("obl") && Relations.hasCase(sentence, word, List.of("by"));
        if (top.upos() == Upos.VERB || top.upos() == Upos.ADJ) {
            return Relations.isPassive(sentence, top) ? agent : word.deprel().equals("nsubj");
        }
        return word.deprel().equals("nsubj")
                || word.deprel().equals("nmod:poss")
                || word.is("amod")
                || word.is("compound")
                || (word.is("nmod") && Relations.hasCase(sentence, word, List.of("by", "from")));
    }

    /**
     * The word above both tells the act, or a verb or noun that does hangs on it: what carries an act has a sense of its own
     * ({@code launched an attack}), and is no act itself unless verbs are strung together.
     */
    private boolean isCarried(Token act, Token top) {
        List<Token> way = upTo(act, top);
        if (!sentence.isWithin(act, top)) {
            return false;
        }
        for (int i = 1; i < way.size(); i++) {
            Token word = way.get(i);
            Token below = way.get(i - 1);
            Optional<EventSense> sense = lexicon.sense(sentence, word);
            boolean strung = below.upos() == Upos.VERB && (below.is("conj") || below.is("advcl"));
            boolean another = sense.filter(found -> found.type() != null).isPresent();
            if ((sense.isEmpty() || another) && !strung) {
                return false;
            }
        }
        return true;
    }

    /** Nobody but the source acts between the word above both and the act. */
    private boolean isUndisturbed(FoundAct found, Token source, Token target, Token top) {
        for (Token word : upTo(found.act(), top)) {
            Optional<Token> own = sentence.children(word, "nsubj").stream()
                    .filter(subject -> !sentence.isWithin(source, subject))
                    .findFirst();
            boolean reproach = own.filter(subject -> sentence.isWithin(target, subject))
                            .isPresent()
                    && !target.is("conj")
                    && (found.rule().equals(ActReading.REPROACH) || found.rule().equals(ActReading.DUTY));
            if (own.isPresent() && word.index() != top.index() && !reproach && !isPronoun(own.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPronoun(Token subject) {
        return subject.upos() == Upos.PRON
                && !Set.of("this", "that", "which", "who").contains(subject.lemma());
    }

    /** A word and all above it, up to and with {@code end}. */
    private List<Token> upTo(Token word, Token end) {
        List<Token> up = new ArrayList<>();
        Token at = word;
        up.add(at);
        while (at.index() != end.index() && at.head() != 0) {
            at = sentence.token(at.head());
            up.add(at);
        }
        return up;
    }
}
