package dev.readout.evaluation.rivals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Stanford CoreNLP with its default English models. */
final class CoreNlp {

    private CoreNlp() {}

    /** A pipeline on running text; a blank line ends a sentence. */
    static StanfordCoreNLP onText(String annotators) {
        return pipeline(annotators, Map.of("ssplit.newlineIsSentenceBreak", "two", "tokenize.options", "untokenizable=allKeep"));
    }

    /** A pipeline on given words: by single spaces, each sentence on a line of its own. */
    static StanfordCoreNLP onWords(String annotators) {
        return pipeline(annotators, Map.of("tokenize.whitespace", "true", "ssplit.eolonly", "true"));
    }

    private static StanfordCoreNLP pipeline(String annotators, Map<String, String> more) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        more.forEach(properties::setProperty);
        return new StanfordCoreNLP(properties);
    }

    /** A word as CoNLL-U, heads from CoreNLP's basic dependencies. */
    static String row(CoreMap sentence, int index, String form, boolean spaceAfter) {
        CoreLabel token = sentence.get(CoreAnnotations.TokensAnnotation.class).get(index);
        SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        IndexedWord word = tree.getNodeByIndexSafe(index + 1);
        int head = 0;
        String relation = word == null ? "dep" : "root";
        if (word != null && tree.getParent(word) != null) {
            IndexedWord parent = tree.getParent(word);
            head = parent.index();
            relation = tree.reln(parent, word).toString();
        }
        String upos = UniversalTags.of(token.tag(), token.word(), relation);
        return String.join(
                "\t",
                List.of(
                        String.valueOf(index + 1),
                        form,
                        token.lemma(),
                        upos,
                        token.tag(),
                        "_",
                        String.valueOf(head),
                        relation,
                        "_",
                        spaceAfter ? "_" : "SpaceAfter=No"));
    }
}
