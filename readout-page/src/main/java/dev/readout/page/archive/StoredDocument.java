package dev.readout.page.archive;

import java.nio.charset.Charset;
import java.util.Optional;

/** A page or text that a crawler stored, as its server gave it but for the coding of the transfer. */
public final class StoredDocument {

    private final String address;
    private final byte[] bytes;
    private final boolean page;
    private final Optional<Charset> charset;

    StoredDocument(String address, byte[] bytes, boolean page, Optional<Charset> charset) {
        this.address = address;
        this.bytes = bytes;
        this.page = page;
        this.charset = charset;
    }

    /** Where it was fetched from. */
    public String address() {
        return address;
    }

    /** Its bytes, not copied; one more than was asked for at most where it is longer than that. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it is a web page; else it is plain text. */
    public boolean isPage() {
        return page;
    }

    /** The encoding that the server named. */
    public Optional<Charset> charset() {
        return charset;
    }
}
