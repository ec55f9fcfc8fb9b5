package dev.readout.spark.page;

import dev.readout.model.article.Article;
import dev.readout.page.ReadOutcome;
import dev.readout.page.Rejection;
import dev.readout.pipeline.intake.Languages;
import dev.readout.spark.line.Codec;
import java.io.Serializable;
import java.util.Optional;

/**
 * What came of one document: an article to be read, or why there is none.
 *
 * @param file the number of its file in the job
 * @param number its number in the file
 * @param reason empty for an article; else a word to count by
 * @param source the path or address that it came from
 * @param content the article as JSON; else a sentence on why it was skipped
 */
record Outcome(int file, long number, String reason, String source, String content) implements Serializable {

    private static final String ARTICLE = "";

    static Outcome of(int file, long number, ReadOutcome outcome) {
        return outcome.fold(
                read -> ofArticle(file, number, read.source(), read.article()),
                rejected -> new Outcome(file, number, reason(rejected), rejected.source(), line(rejected.detail())));
    }

    static Outcome unreadable(int file, long number, String source, String detail) {
        return new Outcome(file, number, "unreadable", source, line(detail));
    }

    private static Outcome ofArticle(int file, long number, String source, Article article) {
        Optional<String> refusal = Languages.refusal(article);
        return refusal.isPresent()
                ? new Outcome(file, number, Languages.REASON, source, line(refusal.get()))
                : new Outcome(file, number, ARTICLE, source, Codec.write(article));
    }

    /** The gate's own reason tells more than that it refused. */
    private static String reason(ReadOutcome.Rejected rejected) {
        return rejected.reason() == Rejection.PASSED_OVER
                ? rejected.reason().code() + ":" + rejected.detail()
                : rejected.reason().code();
    }

    boolean isArticle() {
        return reason.equals(ARTICLE);
    }

    /** As text. */
    String write() {
        return file + "\t" + number + "\t" + reason + "\t" + line(source) + "\t" + content;
    }

    /** What was written as text. */
    static Outcome read(String text) {
        String[] parts = text.split("\t", 5);
        return new Outcome(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3], parts[4]);
    }

    private static String line(String words) {
        return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
