package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.BareOfficials;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which states are meant by the words for who takes a measure. */
final class MeasureParties {

    /** From which precedence on a rule for who takes a measure goes by more than who speaks of it. */
    private static final int SURE = 8;

    private final MeasureNames names;
    private final EarlierNames earlier;
    private final Antecedents antecedents;
    private final Spokesmen spokesmen;
    private final WordClasses words;
    private final Nobody nobody;

    MeasureParties(ArticleText text, MeasureNames names, Spokesmen spokesmen, WordClasses words) {
        this.names = names;
        this.earlier = new EarlierNames(text, names, words);
        this.antecedents = new Antecedents(names, words);
        this.spokesmen = spokesmen;
        this.words = words;
        this.nobody = new Nobody(names, words);
    }

    /**
     * Who takes a measure, as its sentence tells.
     *
     * @param states the states; none where it does not tell
     * @param isSure whether the words say so outright; else it is only who speaks of it
     */
    record Imposers(Set<StateCode> states, boolean isSure) {

        static final Imposers NONE = new Imposers(Set.of(), false);

        Imposers {
            states = OrderedSets.copyOf(states);
        }
    }

    /** Who takes a measure: the first words, by precedence, that mean a state. */
    Imposers imposers(MeasureDraft draft) {
        for (Map.Entry<Integer, List<Token>> level : draft.by().entrySet()) {
            Set<StateCode> states = new TreeSet<>();
            level.getValue().forEach(token -> states.addAll(acting(draft.sentence, token)));
            if (!states.isEmpty()) {
                return new Imposers(states, level.getKey() >= SURE);
            }
        }
        return Imposers.NONE;
    }

    /** {@code we want the duty gone}: whether those told to take a measure are whoever speaks. */
    boolean isOfSpeaker(MeasureDraft draft, Imposers named) {
        return spokesmen
                .of(draft.sentence)
                .filter(state -> named.states().equals(Set.of(state)))
                .isPresent();
    }

    /** The states that act where a word stands: by their names, officials, governments. */
    Set<StateCode> acting(Sentence sentence, Token token) {
        if (Antecedents.isWe(token)) {
            return spokesmen.of(sentence).map(Set::of).orElse(Set.of());
        }
        if (BareOfficials.isOne(sentence, token)) {
            return Set.of();
        }
        Set<StateCode> group = names.group(sentence, token);
        if (!group.isEmpty()) {
            return group;
        }
        Set<StateCode> states = new TreeSet<>(names.states(sentence, token));
        if (states.size() > 1 && token.lemma().equals("they")) {
            return Set.of(); // one side of the article, and not told which
        }
        Set<StateCode> owners = words.contains("government-noun", token.lemma()) ? owning(sentence, token) : Set.of();
        if (!owners.isEmpty()) {
            states.clear();
            states.addAll(owners);
        }
        if (MeasureNames.isOneOfAGroup(token, words)) {
            return acting(sentence, Antecedents.holder(sentence, token));
        }
        addListed(sentence, token, states);
        if (states.isEmpty()) {
            names.firm(sentence, token).ifPresent(states::add);
        }
        boolean government =
                words.contains("government-noun", token.lemma()) || words.contains("decree-noun", token.lemma());
        if (states.isEmpty() && government) {
            states.addAll(earlier.modifying(sentence, token));
        }
        for (Token child : sentence.children(token, "nmod:poss")) {
            states.addAll(states.isEmpty() ? names.states(sentence, child) : Set.of());
        }
        if (states.isEmpty() && Antecedents.isOwner(token)) {
            return acting(sentence, antecedents.owner(sentence, token));
        }
        if (states.isEmpty() && Antecedents.isSelf(token)) {
            return meant(sentence, token);
        }
        boolean definite = government || words.contains("bloc-noun", token.lemma());
        return states.isEmpty() && definite ? earlier.owner(sentence, token) : states;
    }

    /** Whom a pronoun means that nothing else resolves: who says so, acts in the clause before or in the sentence before. */
    private Set<StateCode> meant(Sentence sentence, Token pronoun) {
        Set<StateCode> saying = acting(sentence, antecedents.saying(sentence, pronoun));
        Set<StateCode> joined = saying.isEmpty() ? acting(sentence, Antecedents.joined(sentence, pronoun)) : saying;
        boolean opens = pronoun.lemma().equals("it")
                && pronoun.is("nsubj")
                && pronoun.head() == sentence.root().index();
        return joined.isEmpty() && opens ? earlier.subject(sentence) : joined;
    }

    private Set<StateCode> acting(Sentence sentence, Optional<Token> token) {
        return token.map(word -> acting(sentence, word)).orElse(Set.of());
    }

    /** {@code Mexico's Congress}: whose a government or one of its bodies is, by the word before it. */
    private Set<StateCode> owning(Sentence sentence, Token token) {
        Set<StateCode> states = new TreeSet<>();
        for (Token child : sentence.children(token, "nmod:poss")) {
            states.addAll(child.upos() == Upos.PROPN ? names.states(sentence, child) : Set.of());
        }
        return states;
    }

    /** {@code barred from Norway: Chad and Haiti}: what a colon brings in is no other name of who stands before it. */
    private static boolean isBehindColon(Sentence sentence, Token token) {
        return token.index() > 1 && sentence.token(token.index() - 1).form().equals(":");
    }

    /** {@code Britain, Canada and Australia}: the tree may hang the others on the first as coordinated or as its other name. */
    private void addListed(Sentence sentence, Token token, Set<StateCode> states) {
        for (Token other : sentence.children(token)) {
            boolean named = other.is("conj")
                    || (other.is("appos") && names.isNoPeople(sentence, other) && !isBehindColon(sentence, other));
            for (Token companion : Companions.of(sentence, other, words)) {
                states.addAll(names.states(sentence, companion));
                addListed(sentence, companion, states);
            }
            if (named) {
                states.addAll(names.states(sentence, other));
                addListed(sentence, other, states);
            }
        }
    }

    /** {@code gave its diplomats 48 hours to leave}: whose they are is told by a pronoun, which may have been taken for another. */
    static boolean isByPronoun(MeasureUnit unit) {
        return unit.aims().stream()
                .flatMap(aim -> unit.sentence().children(aim, "nmod:poss").stream())
                .anyMatch(Antecedents::isOwner);
    }

    /** Whether those who take a measure are no state, or states that are not named. */
    boolean isNobody(MeasureDraft draft) {
        return nobody.isCivil(draft) || nobody.isUnnamed(draft);
    }

    /** The one state of which the sentence before speaks. */
    Set<StateCode> spokenOfBefore(Sentence sentence) {
        return earlier.subject(sentence);
    }

    /** The states that act where a verb's subject stands. */
    Set<StateCode> actingIn(Sentence sentence, Token verb) {
        return acting(sentence, Relations.subject(sentence, verb));
    }

    /** The states whose something is, by a possessive. */
    Set<StateCode> owners(Sentence sentence, Token owner) {
        Set<StateCode> states = names.parties(sentence, owner);
        if (!states.isEmpty() || !Antecedents.isOwner(owner)) {
            return states;
        }
        Optional<Token> subject = antecedents.owner(sentence, owner);
        return subject.isPresent() ? acting(sentence, subject) : earlier.subject(sentence);
    }
}
