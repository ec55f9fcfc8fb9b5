package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EventType;
import dev.readout.reading.lexicon.EventLexicon;
import dev.readout.reading.pattern.Relations;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks that an act is done to somebody who is named near it, and who is no mere place, time, topic or bystander. */
final class EventTarget {

    private static final List<String> ASIDE = List.of(
            "in",
            "at",
            "during",
            "after",
            "before",
            "since",
            "following",
            "despite",
            "amid",
            "near",
            "as",
            "than",
            "like",
            "including",
            "until",
            "under",
            "within",
            "through",
            "across",
            "among",
            "because",
            "without",
            "besides",
            "according",
            "via",
            "per",
            "by",
            "alongside",
            "outside",
            "about");
    private static final List<String> TALKED_WITH = List.of("with", "between", "to", "among", "on", "upon");
    private static final List<String> PLACE = List.of("in", "at", "near", "across", "outside");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");
    private static final Set<String> OWNED = Set.of("nmod:poss", "amod", "compound");
    private static final Set<EventType> FRIENDLY = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE);
    private static final Set<EventType> ABOUT_OTHERS =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT);

    private final EventLexicon lexicon;
    private final Sentence sentence;

    EventTarget(EventLexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** Whether the act is done to {@code target}, both being below {@code top}, or the act being it. */
    boolean isAffected(FoundAct found, Token target, Token top) {
        Token from = sentence.isWithin(target, found.act()) ? found.act() : top;
        Token below = target;
        for (Token word = target; word.index() != from.index(); word = sentence.token(word.head())) {
            boolean blocked = isClause(found, word, target)
                    || isAside(found, word)
                    || isTopic(found, word, from)
                    || isOfAnotherAct(word, below, target);
            if (blocked) {
                return false;
            }
            below = word;
        }
        return !isOvershot(found, target);
    }

    /** Another clause begins, but one about who is acted upon: {@code warned that Tehran …}. */
    private boolean isClause(FoundAct found, Token word, Token target) {
        boolean about = word.is("ccomp")
                && ABOUT_OTHERS.contains(found.type())
                && sentence.children(word, "nsubj").stream().anyMatch(subject -> sentence.isWithin(target, subject));
        boolean strung = word.is("conj") && word.upos() == Upos.VERB;
        return strung || (CLAUSES.contains(word.deprel()) && !about);
    }

    private boolean isAside(FoundAct found, Token word) {
        boolean oblique = word.is("obl") || word.is("nmod");
        boolean place = found.type() == EventType.ASSAULT && Relations.hasCase(sentence, word, PLACE);
        boolean time = word.deprel().equals("obl:unmarked") || word.deprel().equals("obl:tmod");
        boolean against = FRIENDLY.contains(found.type()) && Relations.hasCase(sentence, word, List.of("against"));
        return time || against || (oblique && !place && Relations.hasCase(sentence, word, ASIDE));
    }

    /** Whom one talks with is acted upon, not what one talks about. */
    private boolean isTopic(FoundAct found, Token word, Token from) {
        if (found.type() != EventType.CONSULT && !found.rule().startsWith("event.consult")) {
            return false;
        }
        boolean oblique = (word.is("obl") || word.is("nmod")) && !word.deprel().equals("nmod:poss");
        if (!oblique) {
            return false;
        }
        boolean margin = word.head() != from.index() && !Relations.hasCase(sentence, word, List.of("with", "between"));
        boolean call = Relations.hasCase(sentence, word, List.of("on", "upon"))
                && !found.act().lemma().equals("call");
        return margin || call || !Relations.hasCase(sentence, word, TALKED_WITH);
    }

    /** {@code condemned the war on Kyiv} is done to whoever wages the war. */
    private boolean isOfAnotherAct(Token word, Token below, Token target) {
        boolean act = word.index() != target.index()
                && lexicon.sense(sentence, word)
                        .filter(sense -> sense.type() != null)
                        .isPresent();
        return act && word.upos() == Upos.NOUN && !OWNED.contains(below.deprel()) && !OWNED.contains(below.relation());
    }

    /** {@code urged Beijing to press Moscow} is done to Beijing, not to Moscow. */
    private boolean isOvershot(FoundAct found, Token target) {
        return sentence.children(found.act(), "xcomp").stream().anyMatch(clause -> sentence.isWithin(target, clause))
                && (sentence.child(found.act(), "obj").isPresent()
                        || sentence.child(found.act(), "iobj").isPresent());
    }
}
