package dev.readout.page.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without its mark: every other byte of a western text is zero. */
final class Utf16 {

    private static final int LOOKED_AT = 4096;

    private Utf16() {}

    static Optional<Charset> without(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeroFirst = 0;
        int zeroSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zeroFirst += bytes[2 * i] == 0 ? 1 : 0;
            zeroSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4) {
            return Optional.empty();
        }
        if (zeroSecond * 10 > pairs * 7 && zeroFirst * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeroFirst * 10 > pairs * 7 && zeroSecond * 20 < pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
