package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Numerals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which states {@code the four countries} are: as many as are named in one list just before. */
final class ListedStates {

    private static final int BOTH = 2;
    private static final int SENTENCES_BACK = 3;
    /** From so many states on a list of the same number is the one that is meant, wherever it stands. */
    private static final int LONG_LIST = 4;

    private final ArticleText text;
    private final Actors actors;

    ListedStates(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The states that a word such as {@code countries} counts; none where no list before it has that number. */
    Set<StateCode> before(Draft draft, Token noun) {
        int count = draft.sentence.children(noun).stream()
                .mapToInt(ListedStates::count)
                .max()
                .orElse(0);
        List<StateCode> visitors = draft.visitors.stream().map(Actor::state).toList();
        for (int at = draft.sentence.index();
                count > 0 && at >= 0 && (count >= LONG_LIST || at >= draft.sentence.index() - SENTENCES_BACK);
                at--) {
            Sentence sentence = text.sentences().get(at);
            int last = at == draft.sentence.index() ? noun.index() : Integer.MAX_VALUE;
            Set<StateCode> named = named(sentence, last, visitors);
            if (named.size() == count) {
                return named;
            }
        }
        return count == BOTH ? sides(visitors) : Set.of();
    }

    private static int count(Token child) {
        return child.form().equalsIgnoreCase("both")
                ? BOTH
                : Numerals.value(child.form()).orElse(0);
    }

    /** {@code both capitals}, where no list is near: those of the two sides that the article is about. */
    private Set<StateCode> sides(List<StateCode> visitors) {
        List<StateCode> sides = actors.sides();
        return sides.size() == BOTH && sides.stream().noneMatch(visitors::contains)
                ? new LinkedHashSet<>(sides)
                : Set.of();
    }

    private Set<StateCode> named(Sentence sentence, int last, List<StateCode> visitors) {
        Set<StateCode> named = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.index() < last) {
                actors.stateName(sentence, token)
                        .filter(name -> name.sort() == StateName.Sort.STATE && !visitors.contains(name.code()))
                        .ifPresent(name -> named.add(name.code()));
            }
        }
        return named;
    }
}
