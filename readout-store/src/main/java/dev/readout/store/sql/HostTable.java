package dev.readout.store.sql;

import dev.readout.model.source.HostState;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Hosts that want to be left alone for a while. */
public final class HostTable {

    private HostTable() {}

    /** The state of a host, if it ever failed. */
    public static Optional<HostState> find(Handle handle, String host) {
        return handle.createQuery("select host, failures, until_time from host where host = ?")
                .bind(0, host)
                .map((row, context) -> new HostState(
                        row.getString("host"), row.getInt("failures"), Instant.parse(row.getString("until_time"))))
                .findOne();
    }

    /** Puts the state of a host in place of what was known. */
    public static void keep(Handle handle, HostState host) {
        handle.execute(
                "insert into host (host, failures, until_time) values (?, ?, ?) on conflict (host) do update set"
                        + " failures = excluded.failures, until_time = excluded.until_time",
                host.host(),
                host.failures(),
                Moments.text(host.until()));
    }
}
