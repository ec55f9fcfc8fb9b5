package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The texts that share one band of their signatures. Each is compared with those before it that are a copy of none in the
 * bucket, so that a story printed a thousand times costs a thousand comparisons; each bucket can be worked through by itself.
 */
public final class CopyBucket {

    /** Share of four-word stretches in common from which two texts are one. */
    private static final double ONE_TEXT = 0.5;

    private CopyBucket() {}

    /**
     * Finds the copies in a bucket.
     *
     * @param texts the texts of a bucket, in any order
     * @param copies takes two articles that print one text, the one that comes first before the other
     */
    public static void compare(List<SignedText> texts, BiConsumer<ArticleId, ArticleId> copies) {
        List<SignedText> originals = new ArrayList<>();
        for (SignedText text : texts.stream().sorted().toList()) {
            boolean copy = false;
            for (SignedText original : originals) {
                if (text.signature().likeness(original.signature()) >= ONE_TEXT) {
                    copies.accept(original.article(), text.article());
                    copy = true;
                }
            }
            if (!copy) {
                originals.add(text);
            }
        }
    }
}
