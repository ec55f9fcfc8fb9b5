package dev.readout.page.parquet;

import org.jspecify.annotations.Nullable;

/** A Parquet file that is damaged, cut short, or of a form that is not read; the message says which. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTable(String message) {
        this(message, null);
    }

    UnreadableTable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
