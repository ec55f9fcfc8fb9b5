package dev.readout.store.review;

import dev.readout.store.fact.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a person wants to make.
 *
 * @param action what is decided
 * @param sort the sort of the fact
 * @param id the id of the fact
 * @param field of a correction: the field's name in the record ({@code start}, {@code rate_percent}); else null
 * @param value of a correction: the right value as the record writes it, empty for none; of a merger: the id of the other
 *     engagement; of a split: the ids of the articles that tell of the other contact, with commas between; else null
 * @param who who decides
 * @param why the reason
 */
public record Proposal(
        Action action,
        Sort sort,
        String id,
        @Nullable String field,
        @Nullable String value,
        String who,
        String why) {

    /** Checks that it is whole. */
    public Proposal {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a decision says who made it, and why");
        }
        boolean structural = action == Action.MERGE || action == Action.SPLIT;
        if (structural && sort != Sort.ENGAGEMENT) {
            throw new IllegalArgumentException("only engagements are merged or split, no " + sort.code());
        }
        if ((structural || action == Action.CORRECT) && value == null) {
            throw new IllegalArgumentException("to " + action.code() + " needs a value");
        }
        if (action == Action.CORRECT && field == null) {
            throw new IllegalArgumentException("a correction names its field");
        }
    }

    /** That a fact is right. */
    public static Proposal confirm(Sort sort, String id, String who, String why) {
        return new Proposal(Action.CONFIRM, sort, id, null, null, who, why);
    }

    /** That a fact is wrong. */
    public static Proposal reject(Sort sort, String id, String who, String why) {
        return new Proposal(Action.REJECT, sort, id, null, null, who, why);
    }

    /** That a field of a fact is wrong; {@code value} is empty where nothing is known. */
    public static Proposal correct(Sort sort, String id, String field, String value, String who, String why) {
        return new Proposal(Action.CORRECT, sort, id, field, value, who, why);
    }

    /** That another engagement is the same contact. */
    public static Proposal merge(String id, String other, String who, String why) {
        return new Proposal(Action.MERGE, Sort.ENGAGEMENT, id, null, other, who, why);
    }

    /** That what some articles tell is another contact; {@code articles} are ids with commas between. */
    public static Proposal split(String id, String articles, String who, String why) {
        return new Proposal(Action.SPLIT, Sort.ENGAGEMENT, id, null, articles, who, why);
    }
}
