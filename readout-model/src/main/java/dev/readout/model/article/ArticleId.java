package dev.readout.model.article;

import dev.readout.model.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of an article: the same for the same content, whatever file it lies in.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final int BYTES = 8;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    /** Checks the form. */
    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an article's id is 16 hexadecimal digits, not \"" + value + "\"");
        }
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
