package dev.readout.reading.measure;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two accounts are of one measure: of one kind, by and against the same, but no ban on rice and another on yarn. */
final class MeasureIdentity {

    private static final Set<String> VAGUE_RULES =
            Set.of("measure.noun", "measure.pronoun", "measure.limit-again", "measure.follows-suit", "measure.begins");
    private static final Set<MeasureKind> ON_GOODS = Set.of(MeasureKind.IMPORT_BAN, MeasureKind.EXPORT_CONTROL);

    private static final Pattern LOWER = Pattern.compile("(?:^|\\s)\\p{Ll}");

    private MeasureIdentity() {}

    /** Whether a later account is of the measure that is known already. */
    static boolean isOne(Account known, Account later, WordClasses words) {
        return isSame(known.measure(), later.measure()) && !isApart(known, later, words);
    }

    /** Whether two measures are of one kind and rate, by and against the same. */
    static boolean isSame(Measure one, Measure two) {
        return one.kind() == two.kind()
                && one.by().equals(two.by())
                && sameRate(one.ratePercent(), two.ratePercent())
                && one.targets().equals(two.targets());
    }

    /** Whether two accounts are of one measure at whatever stage: of no other goods or persons. */
    static boolean isOneThroughout(Account one, Account two, WordClasses words) {
        Measure first = one.measure();
        Measure second = two.measure();
        return Account.stage(first.status()) != Account.stage(second.status())
                && isSame(first, second)
                && !areApart(first.subject(), second.subject(), words);
    }

    /** Two of one sort are two that begin on different days, are about different goods, or are acts of different sorts. */
    private static boolean isApart(Account known, Account later, WordClasses words) {
        return isOnOtherDay(known.measure(), later.measure())
                || (known.told()
                        && later.told()
                        && (isOtherAct(known.measure(), later.measure())
                                || isOnOtherGoods(known.measure(), later.measure(), words)));
    }

    /** One ban in May and another in the autumn. */
    private static boolean isOnOtherDay(Measure one, Measure two) {
        PartialDate first = one.effective();
        PartialDate second = two.effective();
        return first != null
                && second != null
                && one.status() == two.status()
                && !first.toString().startsWith(second.toString())
                && !second.toString().startsWith(first.toString());
    }

    /** The recall of an envoy is not the closing of the air space. */
    private static boolean isOtherAct(Measure one, Measure two) {
        return one.kind() == MeasureKind.OTHER
                && Account.stage(one.status()) == Account.stage(two.status())
                && !one.derivation().rule().equals(two.derivation().rule())
                && isOutright(one)
                && isOutright(two);
    }

    private static boolean isOutright(Measure measure) {
        return !VAGUE_RULES.contains(measure.derivation().rule());
    }

    /** Rice is not yarn; of goods in general it may be said again what is said of some. */
    private static boolean isOnOtherGoods(Measure one, Measure two, WordClasses words) {
        return ON_GOODS.contains(one.kind()) && areApart(one.subject(), two.subject(), words);
    }

    private static boolean areApart(@Nullable String first, @Nullable String second, WordClasses words) {
        if (first == null || second == null) {
            return false;
        }
        Set<String> goods = goods(first, words);
        Set<String> others = goods(second, words);
        return !goods.isEmpty() && !others.isEmpty() && goods.stream().noneMatch(others::contains);
    }

    private static Set<String> goods(String subject, WordClasses words) {
        Set<String> goods =
                new TreeSet<>(Arrays.asList(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        goods.removeIf(word -> word.length() < 3);
        if (!LOWER.matcher(subject).find()) {
            return Set.of(); // a name alone, of a state or of whoever asks
        }
        return goods.stream().anyMatch(good -> words.has("goods-at-large-noun", good)) ? Set.of() : goods;
    }

    static boolean sameRate(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null ? two == null : two != null && one.compareTo(two) == 0;
    }
}
