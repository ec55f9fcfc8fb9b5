package dev.readout.benchmark.rivals;

import dev.readout.benchmark.Articles;
import dev.readout.benchmark.SpeedReport;
import dev.readout.model.article.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Times CoreNLP over a part of a corpus in one process. Arguments: {@code CORPUS OUT THREADS REPETITIONS ARTICLES SEED};
 * it reads so many articles, drawn with that seed; the figures go to the file {@code OUT}.
 */
public final class CoreNlpSpeed {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,quote";

    private CoreNlpSpeed() {}

    /** Reads the part as often as asked; nothing is kept of an analysis but its counts. */
    public static void main(String[] arguments) throws IOException {
        List<Article> articles = new ArrayList<>(Articles.in(Path.of(arguments[0])));
        Collections.shuffle(articles, new Random(Long.parseLong(arguments[5])));
        List<String> texts = articles.stream()
                .limit(Integer.parseInt(arguments[4]))
                .map(Articles::readableText)
                .toList();
        int threads = Integer.parseInt(arguments[2]);
        SpeedReport report = new SpeedReport("CoreNLP (" + ANNOTATORS + ")", threads, texts.size());
        StanfordCoreNLP pipeline = pipeline(threads);
        pipeline.annotate(new Annotation(texts.get(0)));
        report.firstResult();
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            long started = System.nanoTime();
            long words = words(pipeline, texts, threads);
            report.repetition(words, System.nanoTime() - started);
        }
        Files.writeString(Path.of(arguments[1]), report.text());
    }

    private static StanfordCoreNLP pipeline(int threads) {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        // telling speakers would need its coreference, which is far slower than all the rest together
        properties.setProperty("quote.attributeQuotes", "false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("threads", String.valueOf(threads));
        return new StanfordCoreNLP(properties);
    }

    private static long words(StanfordCoreNLP pipeline, List<String> texts, int threads) {
        AtomicLong words = new AtomicLong();
        pipeline.annotate(
                texts.stream().map(Annotation::new).toList(),
                threads,
                done -> words.addAndGet(
                        done.get(CoreAnnotations.TokensAnnotation.class).size()));
        return words.get();
    }
}
