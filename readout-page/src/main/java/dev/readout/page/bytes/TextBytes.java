package dev.readout.page.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that should be text, and the encoding that they are most likely in. */
public final class TextBytes {

    private static final int LOOKED_AT = 8192;
    private static final char BOM = '\uFEFF';

    private TextBytes() {}

    /** Whether the bytes are no text: they begin as a known binary format does, or hold control bytes in plenty. */
    public static boolean isBinary(byte[] bytes) {
        if (Magic.of(bytes)) {
            return true;
        }
        if (ByteOrderMark.of(bytes).isPresent() || Utf16.without(bytes).isPresent()) {
            return false;
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls * 50 > length;
    }

    /**
     * The text that the bytes write. What cannot be decoded becomes U+FFFD; a byte order mark is left off, line ends
     * become line feeds and NUL characters spaces.
     *
     * @param bytes the bytes; not binary
     * @param declared the encoding that the document or its server names, if any
     */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        String text = decodeRaw(bytes, declared);
        int start = !text.isEmpty() && text.charAt(0) == BOM ? 1 : 0;
        return unified(text.substring(start));
    }

    private static String decodeRaw(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = ByteOrderMark.of(bytes).or(() -> Utf16.without(bytes));
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        // Bytes that are valid UTF-8 are UTF-8, whatever the page says; bytes of other encodings hardly ever are.
        return utf8.orElseGet(() -> new String(bytes, LegacyEncoding.of(bytes, declared)));
    }

    /** The text if every byte of it is valid in the encoding. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String unified(String text) {
        String fed = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return fed.indexOf('\0') < 0 ? fed : fed.replace('\0', ' ');
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
    }
}
