package dev.readout.model.article;

import dev.readout.model.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The name of an article: the same for the same content, whatever file it lies in.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final int BYTES = 8;

    /** Checks the form. */
    public ArticleId {
        if (!isForm(value)) {
            throw new IllegalArgumentException("an article's id is 16 hexadecimal digits, not \"" + value + "\"");
        }
    }

    /** Every quotation that is read names an article, so this is done often; a pattern takes five times as long. */
    private static boolean isForm(String value) {
        if (value.length() != 2 * BYTES) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char digit = value.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The id of a text: the first eight bytes of the SHA-256 of its UTF-8 form. */
    public static ArticleId ofText(String text) {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return new ArticleId(HexFormat.of().formatHex(digest, 0, BYTES));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
