package dev.readout.reading.measure;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Goods that a state taxes wherever they come from: where an article tells of its tariffs on many states, {@code copper is
 * charged 50 percent} is against none of them.
 */
final class GoodsOfAll {

    /** From how many states on a state's tariffs are on many. */
    private static final int MANY = 3;

    private static final List<String> GOODS = List.of("goods-noun", "import-word", "technology-noun", "raw-noun");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "its", "their", "his");

    private final WordClasses words;
    private final MeasureBook book;

    GoodsOfAll(WordClasses words, MeasureBook book) {
        this.words = words;
        this.book = book;
    }

    /** Whether a measure that names goods and no state is a tariff on the goods of all. */
    boolean isTaxed(Taken taken, Set<StateCode> by) {
        MeasureUnit unit = taken.unit();
        return taken.kind() == MeasureKind.TARIFF
                && unit.rate() != null
                && by.size() == 1
                && book.targets(MeasureKind.TARIFF, by.iterator().next()) >= MANY
                && subjects(unit).anyMatch(word -> isGoods(unit, word));
    }

    private static Stream<Token> subjects(MeasureUnit unit) {
        Token clause = unit.clause();
        return Stream.concat(
                        Stream.concat(
                                unit.sentence().children(clause, "nsubj").stream(),
                                unit.sentence().children(clause, "nsubj:pass").stream()),
                        unit.aims().stream())
                .distinct();
    }

    private boolean isGoods(MeasureUnit unit, Token word) {
        return GOODS.stream().anyMatch(name -> words.contains(name, word.lemma()))
                && unit.sentence().children(word).stream()
                        .noneMatch(child -> DEFINITE.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
