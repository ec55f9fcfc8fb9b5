package dev.readout.spark.page;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.pipeline.ReadingFault;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** What reads articles in an executor; travels to it with its tasks. */
@FunctionalInterface
public interface ArticleStreet extends Serializable {

    /**
     * What each of several articles tells, in their order.
     *
     * @param faults told of each article that is missing in what is returned, as the program failed on it
     */
    List<ArticleReading> read(List<Article> articles, Consumer<ReadingFault> faults);
}
