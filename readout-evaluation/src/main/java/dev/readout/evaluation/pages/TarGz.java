package dev.readout.evaluation.pages;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The plain files of a gzipped tar archive (POSIX ustar and pax, GNU long names), held in memory. */
final class TarGz {

    private static final int RECORD = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;
    private static final int TYPE_AT = 156;
    private static final byte PLAIN = '0';
    private static final byte GNU_NAME = 'L';
    private static final byte PAX = 'x';

    private TarGz() {}

    /** The content of each file by its name without folders. */
    static Map<String, byte[]> files(Path archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String longName = "";
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            for (byte[] header = in.readNBytes(RECORD); isEntry(header); header = in.readNBytes(RECORD)) {
                int size = Integer.parseInt(text(header, SIZE_AT, SIZE).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((RECORD - size % RECORD) % RECORD);
                switch (header[TYPE_AT]) {
                    case GNU_NAME -> longName = text(content, 0, size);
                    case PAX -> longName = paxPath(new String(content, StandardCharsets.UTF_8));
                    case PLAIN, 0 -> {
                        files.put(base(longName.isEmpty() ? text(header, 0, NAME) : longName), content);
                        longName = "";
                    }
                    default -> longName = "";
                }
            }
        }
        return files;
    }

    private static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path in an extended header: a line {@code LENGTH path=PATH}. */
    private static String paxPath(String header) {
        int at = header.indexOf(" path=");
        int start = at + " path=".length();
        return at < 0 ? "" : header.substring(start, header.indexOf('\n', start));
    }

    private static boolean isEntry(byte[] header) {
        return header.length == RECORD && header[0] != 0;
    }

    private static String text(byte[] header, int start, int length) {
        byte[] field = Arrays.copyOfRange(header, start, start + length);
        int end = 0;
        while (end < length && field[end] != 0) {
            end++;
        }
        return new String(field, 0, end, StandardCharsets.UTF_8);
    }
}
