package dev.readout.evaluation.rivals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** SUTime, CoreNLP's reader of times, with its default English rules. */
final class SuTime {

    private SuTime() {}

    /** Reads the TimeML files of a folder and writes them again with SUTime's expressions. */
    static void find(Path gold, Path out) throws IOException {
        StanfordCoreNLP words = CoreNlp.onText("tokenize,pos");
        AnnotationPipeline times = new AnnotationPipeline();
        times.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        Files.createDirectories(out);
        for (TimeMl file : TimeMl.in(gold)) {
            Annotation annotation = new Annotation(file.text());
            annotation.set(CoreAnnotations.DocDateAnnotation.class, file.date());
            words.annotate(annotation);
            times.annotate(annotation);
            file.write(out, expressions(annotation.get(TimeAnnotations.TimexAnnotations.class)));
        }
    }

    private static List<TimeMl.Expression> expressions(List<CoreMap> found) {
        List<TimeMl.Expression> expressions = new ArrayList<>();
        for (CoreMap expression : found) {
            List<CoreLabel> tokens = expression.get(CoreAnnotations.TokensAnnotation.class);
            Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
            expressions.add(new TimeMl.Expression(
                    tokens.get(0).beginPosition(),
                    tokens.get(tokens.size() - 1).endPosition(),
                    timex.timexType(),
                    Objects.requireNonNullElse(timex.value(), "")));
        }
        return expressions;
    }
}
