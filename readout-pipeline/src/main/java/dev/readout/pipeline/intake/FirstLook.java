package dev.readout.pipeline.intake;

import dev.readout.page.ArchiveGate;
import dev.readout.reading.gate.GateLook;
import dev.readout.reading.gate.NewsGate;
import dev.readout.reading.source.RulebookFiles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The gate of a rulebook, made when the first page of an archive comes: most runs read none, and its tables of names cost a
 * part of a second. May be shared between threads.
 */
public final class FirstLook implements ArchiveGate {

    private final RulebookFiles files;
    private @Nullable NewsGate gate;

    /** The gate of a rulebook; its tables are not looked at yet. */
    public FirstLook(RulebookFiles files) {
        this.files = files;
    }

    @Override
    public Optional<String> refusal(String words) {
        return gate().look(words).reason().map(GateLook.Reason::code);
    }

    /** Makes the gate now, so that a fault in its tables is told before anything is read. */
    public FirstLook checked() {
        gate();
        return this;
    }

    private synchronized NewsGate gate() {
        if (gate == null) {
            gate = NewsGate.of(files);
        }
        return gate;
    }
}
