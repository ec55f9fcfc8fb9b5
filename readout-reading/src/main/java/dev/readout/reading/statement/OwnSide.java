package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a clause tells is done by the speaker's own side, or by another state's. */
final class OwnSide {

    private final Actors actors;
    private final WordClasses words;

    OwnSide(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /**
     * Whether the speaker, or the speaker's state, is who does it.
     *
     * @param alone whether it counts only where nobody else does it with them
     */
    boolean isOwn(Sentence sentence, Token verb, @Nullable StateCode own, boolean alone) {
        Optional<Token> subject = Relations.subject(sentence, verb);
        if (subject.isEmpty() || Relations.isPassive(sentence, verb)) {
            return false;
        }
        String form = ClauseForm.lower(subject.get());
        boolean first = form.equals("we") || form.equals("i");
        if (first || own == null) {
            return first;
        }
        List<StateCode> who = actors.at(sentence, subject.get()).stream()
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .toList();
        if (isOfSpeaker(sentence, subject.get(), own)) {
            return true;
        }
        boolean together = !alone || form.equals("they");
        boolean does =
                together ? who.contains(own) : !who.isEmpty() && who.stream().allMatch(own::equals);
        return does
                || (form.equals("it")
                        && (verb.upos() == Upos.VERB || words.contains("own-feeling", verb.lemma()))
                        && sentence.child(verb, "ccomp").isEmpty());
    }

    /** Whether another state, its people or its things do it: {@code Rwandan troops}, {@code the Kremlin}. */
    boolean isOthers(Sentence sentence, Token doer, @Nullable StateCode own) {
        if (ClauseForm.lower(doer).equals("they")) {
            return actors.at(sentence, doer).stream()
                    .flatMap(actor -> Stream.ofNullable(actor.state()))
                    .noneMatch(state -> state.equals(own));
        }
        List<StateCode> who = actors.at(sentence, doer).stream()
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .toList();
        return who.isEmpty()
                ? doer.upos() == Upos.NOUN
                        && (doer.lemma().equals("regime") || isOfOther(sentence, doer, own) || isTheirs(sentence, doer))
                : who.stream().noneMatch(state -> state.equals(own));
    }

    /** Whether a subject in the passive means the speaker himself, or his state: {@code he was appalled}. */
    boolean isOneself(Sentence sentence, Token subject, @Nullable StateCode own) {
        String form = ClauseForm.lower(subject);
        return form.equals("we")
                || form.equals("i")
                || (own != null && actors.at(sentence, subject).stream().anyMatch(actor -> own.equals(actor.state())));
    }

    /** Whether a word means somebody who acts for a state. */
    boolean isAnybody(Sentence sentence, Token word) {
        return !actors.at(sentence, word).isEmpty();
    }

    /** "The soldiers", "our experts", "the defence minister": who serves the speaker's state, where no other is named. */
    boolean isServant(Sentence sentence, Token verb, @Nullable StateCode own) {
        Optional<Token> subject = Relations.subject(sentence, verb);
        return own != null
                && !Relations.isPassive(sentence, verb)
                && subject.filter(noun -> noun.upos() == Upos.NOUN)
                        .filter(noun -> words.contains("servant-noun", noun.lemma())
                                || words.contains("official-noun", noun.lemma()))
                        .filter(noun -> sentence.children(noun).stream().anyMatch(OwnSide::isDefinite))
                        .filter(noun -> actors.at(sentence, noun).stream()
                                .allMatch(actor -> actor.state() == null || own.equals(actor.state())))
                        .isPresent();
    }

    private static boolean isDefinite(Token child) {
        boolean possessed = child.deprel().equals("nmod:poss") && child.upos() == Upos.PRON;
        return possessed || (child.is("det") && ClauseForm.lower(child).equals("the"));
    }

    /** "Their fleet". */
    private static boolean isTheirs(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.deprel().equals("nmod:poss")
                        && ClauseForm.lower(child).equals("their"));
    }

    private boolean isOfOther(Sentence sentence, Token noun, @Nullable StateCode own) {
        return sentence.children(noun).stream()
                .filter(child -> child.is("amod") || child.is("compound") || child.is("nmod") || child.is("appos"))
                .flatMap(child -> actors.stateName(sentence, child).stream())
                .findFirst()
                .filter(name -> !name.code().equals(own))
                .isPresent();
    }

    /** "The government", where no other state's is told. */
    private boolean isTheGovernment(Sentence sentence, Token subject) {
        return subject.lemma().equals("government")
                && sentence.children(subject).stream()
                        .allMatch(child ->
                                child.is("det") && ClauseForm.lower(child).equals("the"));
    }

    /** "Her country", "his ministry", "Omani embassy staff" in the words of somebody of Oman. */
    private boolean isOfSpeaker(Sentence sentence, Token subject, StateCode own) {
        boolean body = words.contains("owned-noun", subject.lemma()) || words.contains("collective", subject.lemma());
        if (!body || subject.upos() != Upos.NOUN) {
            return false;
        }
        boolean possessed = sentence.children(subject).stream()
                .anyMatch(child -> child.deprel().equals("nmod:poss") && child.upos() == Upos.PRON);
        return possessed
                || isTheGovernment(sentence, subject)
                || actors.stateIn(sentence, sentence.subtreeSpan(subject))
                        .filter(name -> name.code().equals(own))
                        .isPresent();
    }
}
