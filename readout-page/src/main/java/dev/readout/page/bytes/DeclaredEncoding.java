package dev.readout.page.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page names for itself: {@code <meta charset>}, {@code http-equiv}, the XML prolog. */
public final class DeclaredEncoding {

    private static final int LOOKED_AT = 8192;
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private DeclaredEncoding() {}

    /** The encoding that the first bytes name; empty if they name none, or one that is not known. */
    public static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return named(PROLOG.matcher(head)).or(() -> named(META.matcher(head)));
    }

    private static Optional<Charset> named(Matcher match) {
        try {
            return match.find() && Charset.isSupported(match.group(1))
                    ? Optional.of(Charset.forName(match.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
