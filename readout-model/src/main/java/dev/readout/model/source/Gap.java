package dev.readout.model.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a source may have published what was not seen.
 *
 * @param since the last moment at which all was seen
 * @param until when it could be read again, or null while it cannot
 * @param reason what was the matter, for a person
 */
public record Gap(Instant since, @Nullable Instant until, String reason) {}
