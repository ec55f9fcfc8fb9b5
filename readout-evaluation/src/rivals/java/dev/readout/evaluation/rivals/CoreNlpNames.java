package dev.readout.evaluation.rivals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.names.NameDocument;
import dev.readout.evaluation.names.NameSet;
import dev.readout.model.text.CodePointOffsets;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** CoreNLP's names (its default: three classifiers, fine-grained rules) in the format that {@code names} takes. */
final class CoreNlpNames {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.of(
            "PERSON", "person",
            "ORGANIZATION", "organization",
            "LOCATION", "place",
            "CITY", "place",
            "COUNTRY", "place",
            "STATE_OR_PROVINCE", "place",
            "NATIONALITY", "nationality",
            "RELIGION", "nationality",
            "IDEOLOGY", "nationality");
    /** CoreNLP lists third-person pronouns as persons; they are no names. */
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

    private CoreNlpNames() {}

    /** Writes the names in the documents of a data set. */
    static void find(Path gold, Path out) throws IOException {
        StanfordCoreNLP onText = CoreNlp.onText(ANNOTATORS);
        StanfordCoreNLP onWords = CoreNlp.onWords(ANNOTATORS);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            for (NameSet set : NameSet.read(gold)) {
                for (NameDocument document : set.documents()) {
                    Annotation annotation = new Annotation(document.text());
                    (document.sentences().isEmpty() ? onText : onWords).annotate(annotation);
                    write(document, annotation, writer);
                }
            }
        }
    }

    private static void write(NameDocument document, Annotation annotation, PrintWriter writer) throws IOException {
        CodePointOffsets offsets = CodePointOffsets.of(document.text());
        for (CoreMap mention : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
            List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
            String type = TYPES.get(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
            if (type != null && !PRONOUNS.contains(tokens.get(0).word().toLowerCase(Locale.ROOT))) {
                writer.print(JSON.writeValueAsString(JSON.createObjectNode()
                                .put("document", document.id())
                                .put("type", type)
                                .put("start", offsets.toCodePoints(tokens.get(0).beginPosition()))
                                .put("end", offsets.toCodePoints(tokens.get(tokens.size() - 1).endPosition())))
                        + "\n");
            }
        }
    }
}
