package dev.readout.server.shelf;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null and empty narrow nothing.
 *
 * @param states each must take part; for statements, the speaker's state
 * @param kind the kind of engagement
 * @param status its status
 * @param act what a speaker does
 * @param topic what it is about
 * @param person part of the name of somebody who took part or spoke
 * @param since the earliest day
 * @param until the latest day
 * @param words words that must occur
 * @param offset how many to pass over
 * @param limit how many to give, 1 to 500
 * @param after where the part before ended ({@link Listing#next}), instead of an offset; null for the first part
 * @param faceted whether the values of the facets are to be counted
 */
public record Query(
        List<StateCode> states,
        @Nullable EngagementKind kind,
        @Nullable EngagementStatus status,
        @Nullable StatementAct act,
        @Nullable Topic topic,
        @Nullable String person,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable String words,
        int offset,
        int limit,
        @Nullable String after,
        boolean faceted) {

    private static final int MOST = 500;

    /** Checks the numbers and copies the list. */
    public Query {
        states = List.copyOf(states);
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "a list gives 1 to " + MOST + " items from 0 on, not " + limit + " from " + offset);
        }
    }

    /** Everything, from the first on. */
    public static Query all(int limit) {
        return new Query(List.of(), null, null, null, null, null, null, null, null, 0, limit, null, true);
    }

    /** The same for contacts in which all of some states take part. */
    public Query between(List<StateCode> parties) {
        return new Query(parties, kind, status, act, topic, person, since, until, words, offset, limit, after, faceted);
    }

    /** The same for a status of contacts. */
    public Query standing(EngagementStatus standing) {
        return new Query(
                states, kind, standing, act, topic, person, since, until, words, offset, limit, after, faceted);
    }

    /** The same for what a speaker does. */
    public Query saying(@Nullable StatementAct said) {
        return new Query(states, kind, status, said, topic, person, since, until, words, offset, limit, after, faceted);
    }

    /** The same for a topic. */
    public Query about(@Nullable Topic subject) {
        return new Query(
                states, kind, status, act, subject, person, since, until, words, offset, limit, after, faceted);
    }

    /** The same for a person. */
    public Query by(@Nullable String name) {
        return new Query(states, kind, status, act, topic, name, since, until, words, offset, limit, after, faceted);
    }

    /** The same for words. */
    public Query with(@Nullable String text) {
        return new Query(states, kind, status, act, topic, person, since, until, text, offset, limit, after, faceted);
    }

    /** The same for a stretch of days. */
    public Query within(@Nullable PartialDate first, @Nullable PartialDate last) {
        return new Query(states, kind, status, act, topic, person, first, last, words, offset, limit, after, faceted);
    }

    /** The first so many of the same. */
    public Query first(int most) {
        return new Query(states, kind, status, act, topic, person, since, until, words, 0, most, null, faceted);
    }

    /** What follows where a part ended. */
    public Query after(@Nullable String cursor) {
        return new Query(states, kind, status, act, topic, person, since, until, words, 0, limit, cursor, faceted);
    }

    /** The same without the counts of facets, which cost more than the list. */
    public Query plain() {
        return new Query(states, kind, status, act, topic, person, since, until, words, offset, limit, after, false);
    }
}
