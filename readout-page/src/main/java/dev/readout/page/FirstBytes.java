package dev.readout.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a document's form by how it begins. */
final class FirstBytes {

    private static final Pattern PAGE = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|meta|title|link|script|article|main|section|div|table|p|h[1-6])[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private FirstBytes() {}

    /** The form of a document by its beginning. */
    static SourceFormat format(byte[] beginning) {
        String head = new String(beginning, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        String bare = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3).strip() : head;
        if (bare.startsWith("{")) {
            return isOneLine(bare) ? SourceFormat.JSON_LINES : SourceFormat.JSON;
        }
        boolean marked = bare.startsWith("<?xml") || bare.startsWith("<!") || bare.startsWith("<");
        return marked && PAGE.matcher(bare).find() ? SourceFormat.HTML : SourceFormat.TEXT;
    }

    private static boolean isOneLine(String head) {
        int feed = head.indexOf('\n');
        return feed < 0 || head.substring(0, feed).stripTrailing().endsWith("}");
    }
}
