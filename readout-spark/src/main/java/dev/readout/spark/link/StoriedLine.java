package dev.readout.spark.link;

import dev.readout.linking.Telling;
import dev.readout.model.article.ArticleId;
import dev.readout.spark.line.TellingLine;

/** The line of an account with the story that its article tells before it. */
final class StoriedLine {

    private StoriedLine() {}

    static String write(String telling, String story) {
        return story + "\t" + telling;
    }

    static ArticleId story(String line) {
        return new ArticleId(line.substring(0, line.indexOf('\t')));
    }

    static Telling telling(String line) {
        return TellingLine.read(line.substring(line.indexOf('\t') + 1));
    }
}
