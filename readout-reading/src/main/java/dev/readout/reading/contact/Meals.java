package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code Shortly after lunch he was put through}, {@code before dinner}: the hour of a day, and no meal that anybody shared. */
final class Meals {

    private static final List<String> HOURS = List.of("after", "before", "since", "until", "around", "by", "till");

    private Meals() {}

    /** Whether the meal of a mention only tells an hour. */
    static boolean isHour(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        Token meal = draft.act;
        return words.has("meal-noun", meal.lemma())
                && Relations.hasCase(sentence, meal, HOURS)
                && sentence.children(meal).stream()
                        .noneMatch(child -> child.is("det")
                                || child.is("nmod:poss")
                                || (child.is("nmod")
                                        && Relations.hasCase(sentence, child, List.of("with", "between"))));
    }
}
