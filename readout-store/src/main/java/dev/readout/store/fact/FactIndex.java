package dev.readout.store.fact;

import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Evidence;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a fact can be found by.
 *
 * @param kind its kind, act or type
 * @param status its status, or null where its sort has none
 * @param state the state that it is said or done by, or null
 * @param counterpart the state that it is said or done to, or null
 * @param start its first day, or null; of statements and agreements, when the article was published
 * @param end its last day, or null
 * @param engagement the id of the engagement that it belongs to, or null
 * @param first the first words that tell it
 * @param tags its states, pairs, topics, persons, country and outlets
 * @param articles the articles that tell it
 * @param appearances who took part in which office
 * @param words what a search looks through
 */
public record FactIndex(
        @Nullable String kind,
        @Nullable String status,
        @Nullable String state,
        @Nullable String counterpart,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String engagement,
        Evidence first,
        List<Tag> tags,
        Set<ArticleId> articles,
        List<Appearance> appearances,
        String words) {

    private static final int UNDATED = 3;
    private static final int MONTH = "2025-07".length();

    /** Copies the collections; the articles in the order of their ids. */
    public FactIndex {
        tags = List.copyOf(tags);
        articles = Collections.unmodifiableSet(new TreeSet<>(articles));
        appearances = List.copyOf(appearances);
    }

    /**
     * That somebody took part.
     *
     * @param person the key of the name
     * @param name the name
     * @param state for which state
     * @param title in which office; empty if it is not told
     */
    public record Appearance(String person, String name, String state, String title) {}

    /** The first day that its start may mean, in ISO 8601; empty if none is known. */
    public String day() {
        return start == null ? "" : start.firstDay().toString();
    }

    /** The last day that its start and end may mean, in ISO 8601; empty if none is known. */
    public String lastDay() {
        LocalDate last = start == null ? null : start.lastDay();
        if (end != null && (last == null || end.lastDay().isAfter(last))) {
            last = end.lastDay();
        }
        return last == null ? "" : last.toString();
    }

    /** All that it can be found by, as it is shown. */
    public List<Tag> tags(ReviewState review) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(Tag.of(Facet.ALL, ""));
        all.add(Tag.of(Facet.KIND, Objects.requireNonNullElse(kind, "")));
        all.add(Tag.of(Facet.STATUS, Objects.requireNonNullElse(status, "")));
        all.add(Tag.of(Facet.BY, Objects.requireNonNullElse(state, "")));
        all.add(Tag.of(Facet.TO, Objects.requireNonNullElse(counterpart, "")));
        all.add(Tag.of(Facet.REVIEW, review.code()));
        all.add(Tag.of(Facet.MONTH, month(day())));
        all.add(Tag.of(Facet.LAST_MONTH, month(lastDay())));
        return all;
    }

    private static String month(String day) {
        return day.substring(0, Math.min(day.length(), MONTH));
    }

    /** Where it stands among facts of one first day: finer dates first, as in the record. */
    public int dayRank() {
        if (start == null) {
            return UNDATED;
        }
        return switch (start.precision()) {
            case DAY -> 0;
            case MONTH -> 1;
            case YEAR -> 2;
        };
    }
}
