package dev.readout.page.bytes;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The first bytes of binary formats that are met where articles are expected. */
final class Magic {

    private static final List<byte[]> BEGINNINGS = List.of(
            "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            "{\\rtf".getBytes(StandardCharsets.US_ASCII),
            "RIFF".getBytes(StandardCharsets.US_ASCII),
            "wOFF".getBytes(StandardCharsets.US_ASCII),
            HexFormat.of().parseHex("504b0304"), // zip, docx, epub
            HexFormat.of().parseHex("89504e47"), // png
            HexFormat.of().parseHex("ffd8ff"), // jpeg
            HexFormat.of().parseHex("1f8b08"), // gzip
            HexFormat.of().parseHex("d0cf11e0"), // doc, xls
            HexFormat.of().parseHex("7f454c46"), // elf
            HexFormat.of().parseHex("fd377a585a"), // xz
            HexFormat.of().parseHex("28b52ffd")); // zstd

    private Magic() {}

    /** Whether the bytes begin as a binary format does. */
    static boolean of(byte[] bytes) {
        return BEGINNINGS.stream().anyMatch(beginning -> startsWith(bytes, beginning));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
