package dev.readout.reading.measure;

import dev.readout.model.record.MeasureStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry for a measure of which an article tells that it was imposed and that it is lifted, or that somebody wants it
 * lifted: with the status that it has got to in the end.
 */
final class MergedStages {

    private MergedStages() {}

    /** The accounts, those of different stages of one measure as one, which stands where the first of them stood. */
    static List<Account> of(List<Account> accounts, WordClasses words) {
        List<Account> merged = new ArrayList<>();
        for (Account account : accounts) {
            int at = earlier(merged, account, words);
            if (at < 0) {
                merged.add(account);
            } else {
                merged.set(at, one(merged.get(at), account));
            }
        }
        return merged;
    }

    private static int earlier(List<Account> merged, Account account, WordClasses words) {
        for (int i = 0; i < merged.size(); i++) {
            if (MeasureIdentity.isOneThroughout(merged.get(i), account, words)) {
                return i;
            }
        }
        return -1;
    }

    private static Account one(Account first, Account second) {
        return isFurther(second, first) ? second.over(first) : first.over(second);
    }

    /** Whether one account tells of a later stage than another that is told before it. */
    private static boolean isFurther(Account later, Account before) {
        PartialDate one = later.measure().effective();
        PartialDate two = before.measure().effective();
        if (one != null && two != null && !one.firstDay().equals(two.firstDay())) {
            return one.firstDay().isAfter(two.firstDay());
        }
        return rank(later.measure().status()) > rank(before.measure().status());
    }

    private static int rank(MeasureStatus status) {
        return switch (status) {
            case THREATENED -> 1;
            case IN_FORCE -> 2;
            case DEMANDED_LIFTED -> 3;
            case ANNOUNCED -> 4;
            case DELAYED -> 5;
            case SUSPENDED -> 6;
            case LIFTED -> 7;
        };
    }
}
