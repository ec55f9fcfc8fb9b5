package dev.readout.evaluation.rivals;

import dev.readout.evaluation.ud.RawText;
import dev.readout.evaluation.ud.TreebankFile;
import dev.readout.evaluation.ud.UdDocument;
import dev.readout.evaluation.ud.UdSentence;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** CoreNLP's trees over a treebank, as CoNLL-U. */
final class CoreNlpTrees {

    private static final String ANNOTATORS = "tokenize,pos,lemma,depparse";

    private CoreNlpTrees() {}

    /** The treebank's words and sentences kept. */
    static void onGoldTokens(Path treebank, Path out) throws IOException {
        StanfordCoreNLP pipeline = CoreNlp.onWords(ANNOTATORS);
        try (PrintWriter writer = writer(out)) {
            for (UdDocument document : TreebankFile.read(treebank)) {
                Annotation annotation = new Annotation(document.sentences().stream()
                        .map(CoreNlpTrees::line)
                        .collect(Collectors.joining("\n")));
                pipeline.annotate(annotation);
                writeGiven(document, annotation.get(CoreAnnotations.SentencesAnnotation.class), writer);
            }
        }
    }

    /** The treebank's running text only. */
    static void onRawText(Path treebank, Path out) throws IOException {
        StanfordCoreNLP pipeline = CoreNlp.onText(ANNOTATORS);
        try (PrintWriter writer = writer(out)) {
            for (UdDocument document : TreebankFile.read(treebank)) {
                Annotation annotation = new Annotation(RawText.of(document).text());
                pipeline.annotate(annotation);
                for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
                    for (int i = 0; i < tokens.size(); i++) {
                        String form = tokens.get(i).originalText();
                        writer.print(CoreNlp.row(sentence, i, form, true) + "\n");
                    }
                    writer.print("\n");
                }
            }
        }
    }

    private static void writeGiven(UdDocument document, List<CoreMap> sentences, PrintWriter writer) {
        if (sentences.size() != document.sentences().size()) {
            throw new IllegalStateException(document.id() + ": CoreNLP changed the number of sentences");
        }
        for (int s = 0; s < sentences.size(); s++) {
            List<String> forms = document.sentences().get(s).forms();
            if (sentences.get(s).get(CoreAnnotations.TokensAnnotation.class).size() != forms.size()) {
                throw new IllegalStateException(document.id() + ": CoreNLP changed the words of sentence " + (s + 1));
            }
            for (int i = 0; i < forms.size(); i++) {
                writer.print(CoreNlp.row(sentences.get(s), i, forms.get(i), true) + "\n");
            }
            writer.print("\n");
        }
    }

    private static String line(UdSentence sentence) {
        return sentence.forms().stream()
                .map(form -> form.replaceAll("[\\s\\u00a0\\u2028\\u2029\\u0085]", "_"))
                .collect(Collectors.joining(" "));
    }

    private static PrintWriter writer(Path out) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8));
    }
}
