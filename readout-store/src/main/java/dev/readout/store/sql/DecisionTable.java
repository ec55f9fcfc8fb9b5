package dev.readout.store.sql;

import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.review.Action;
import dev.readout.store.review.Anchor;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people decided. */
public final class DecisionTable {

    private static final String ROW =
            "select pk, action, sort, id, field, value, anchor, other, who, at, why, applied, revoked_at,"
                    + " revoked_by, revoked_why from decision";

    private final FactCodec codec;

    /** The table, read and written by a codec. */
    public DecisionTable(FactCodec codec) {
        this.codec = codec;
    }

    /** Those that stand, in their order. */
    public List<Decision> standing(Handle handle) {
        return handle.createQuery(ROW + " where revoked_at is null order by pk")
                .map((row, context) -> decision(row))
                .list();
    }

    /** All, the last one first; at most so many. */
    public List<Decision> newest(Handle handle, int limit) {
        return handle.createQuery(ROW + " order by pk desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> decision(row))
                .list();
    }

    /** Those about one fact, in their order. */
    public List<Decision> about(Handle handle, Sort sort, String id) {
        return handle.createQuery(
                        ROW + " where sort = :sort and (id = :id or (action = 'merge' and value = :id)) order by pk")
                .bind("sort", sort.code())
                .bind("id", id)
                .map((row, context) -> decision(row))
                .list();
    }

    /** One by its number. */
    public Optional<Decision> one(Handle handle, long number) {
        return handle.createQuery(ROW + " where pk = ?")
                .bind(0, number)
                .map((row, context) -> decision(row))
                .findOne();
    }

    /** Writes a decision down, and gives its number. */
    public long add(Handle handle, Proposal proposal, Anchor anchor, Anchor other, String now) {
        long pk = handle.createQuery("select coalesce(max(pk), 0) + 1 from decision")
                .mapTo(Long.class)
                .one();
        handle.createUpdate(
                        "insert into decision (pk, action, sort, id, field, value, anchor, other, who, at, why, applied) values"
                                + " (:pk, :action, :sort, :id, :field, :value, :anchor, :other, :who, :now, :why, 0)")
                .bind("pk", pk)
                .bind("action", proposal.action().code())
                .bind("sort", proposal.sort().code())
                .bind("id", proposal.id())
                .bind("field", proposal.field())
                .bind("value", proposal.value())
                .bind("anchor", codec.write(anchor))
                .bind("other", codec.write(other))
                .bind("who", proposal.who())
                .bind("now", now)
                .bind("why", proposal.why())
                .execute();
        return pk;
    }

    /** Writes down that a decision was taken back. */
    public void revoke(Handle handle, long number, String who, String why, String now) {
        handle.createUpdate(
                        "update decision set revoked_at = :now, revoked_by = :who, revoked_why = :why, applied = 0 where pk ="
                                + " :pk")
                .bind("now", now)
                .bind("who", who)
                .bind("why", why)
                .bind("pk", number)
                .execute();
    }

    /** Notes which of those that stand found their facts. */
    public void applied(Handle handle, List<Decision> standing, Set<Long> applied) {
        for (Decision decision : standing) {
            boolean now = applied.contains(decision.number());
            if (decision.applied() != now) {
                handle.execute("update decision set applied = ? where pk = ?", now ? 1 : 0, decision.number());
            }
        }
    }

    private Decision decision(ResultSet row) throws SQLException {
        Proposal proposal = new Proposal(
                Action.ofCode(row.getString("action")),
                Sort.ofCode(row.getString("sort")),
                row.getString("id"),
                row.getString("field"),
                row.getString("value"),
                row.getString("who"),
                row.getString("why"));
        return new Decision(
                row.getLong("pk"),
                proposal,
                anchor(row.getString("anchor")),
                anchor(row.getString("other")),
                Instant.parse(row.getString("at")),
                row.getInt("applied") == 1,
                revocation(row));
    }

    private Anchor anchor(String json) {
        return codec.read(json, Anchor.class, id -> {
            throw new IllegalStateException("an anchor quotes nothing");
        });
    }

    private static Decision.@Nullable Revocation revocation(ResultSet row) throws SQLException {
        String at = row.getString("revoked_at");
        return at == null
                ? null
                : new Decision.Revocation(row.getString("revoked_by"), Instant.parse(at), row.getString("revoked_why"));
    }
}
