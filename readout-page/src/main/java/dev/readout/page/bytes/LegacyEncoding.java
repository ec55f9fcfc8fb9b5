package dev.readout.page.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The encoding of bytes that are not valid UTF-8. */
final class LegacyEncoding {

    /** How pages name encodings and what is meant by it, after the WHATWG Encoding Standard. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "tis-620", "x-windows-874");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> MULTIBYTE = List.of("EUC-JP", "windows-31j", "EUC-KR", "GB18030", "Big5");

    private LegacyEncoding() {}

    /** The most likely encoding of bytes that are not all valid UTF-8. */
    static Charset of(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> meant = declared.map(LegacyEncoding::meant).filter(charset -> !isUnicode(charset));
        if (meant.isPresent()) {
            return meant.get();
        }
        if (isMostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return highShare(bytes) > 0.25 ? nonWestern(bytes) : WESTERN;
    }

    private static Charset meant(Charset declared) {
        String name = MEANT.get(declared.name().toLowerCase(Locale.ROOT));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : declared;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** Whether most of the bytes above ASCII stand in well-formed UTF-8 sequences: a text cut or spoilt in places. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return good > 2 * bad;
    }

    /** The length of the well-formed sequence at a place; 0 where there is none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (length == 0 || lead >= 0xF5 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The share of bytes above ASCII among those that write words. */
    private static double highShare(byte[] bytes) {
        int high = 0;
        int words = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            words += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return words == 0 ? 0 : (double) high / words;
    }

    private static Charset nonWestern(byte[] bytes) {
        for (String name : MULTIBYTE) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                if (TextBytes.strictly(bytes, charset)
                        .filter(LegacyEncoding::isPlausible)
                        .isPresent()) {
                    return charset;
                }
            }
        }
        return Charset.forName("windows-1251");
    }

    /** Whether the letters above ASCII are common ideographs, kana or hangul. */
    private static boolean isPlausible(String text) {
        long high = text.codePoints().filter(c -> c >= 0x80).count();
        long common = text.codePoints()
                .filter(c -> (c >= 0x4E00 && c < 0xA000)
                        || (c >= 0x3000 && c < 0x3100)
                        || (c >= 0xAC00 && c < 0xD7A4)
                        || (c >= 0xFF00 && c < 0xFF60))
                .count();
        return common * 10 >= high * 9;
    }
}
