package dev.readout.evaluation.rivals;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * HeidelTime with its rules for English narratives. Its own wrapper of the Stanford tagger wants a CoreNLP of 2014, so
 * sentences, words and tags come from today's CoreNLP, which is no worse.
 */
final class HeidelTime {

    private static final String SETTINGS =
            """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            model_path =
            config_path =
            treeTaggerHome =
            word_model_path =
            sent_model_path =
            pos_model_path =
            hunpos_path =
            hunpos_model_name =
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            chineseTokenizerPath =
            """;

    private final de.unihd.dbs.uima.annotator.heideltime.HeidelTime tool =
            new de.unihd.dbs.uima.annotator.heideltime.HeidelTime();
    private final JCasFactoryImpl documents;
    private final StanfordCoreNLP words = CoreNlp.onText("tokenize,pos");

    private HeidelTime() throws IOException, UIMAException {
        Path settings = Files.createTempFile("heideltime", ".props");
        Files.writeString(settings, SETTINGS);
        HeidelTimeStandalone.readConfigFile(settings.toString());
        Files.delete(settings);
        tool.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NARRATIVES, false));
        URL types = HeidelTimeStandalone.class.getClassLoader().getResource("desc/type/HeidelTime_TypeSystem.xml");
        documents = new JCasFactoryImpl(new TypeSystemDescription[] {
            UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(Objects.requireNonNull(types)))
        });
    }

    /** Reads the TimeML files of a folder and writes them again with HeidelTime's expressions. */
    static void find(Path gold, Path out) throws IOException {
        try {
            HeidelTime heidelTime = new HeidelTime();
            Files.createDirectories(out);
            for (TimeMl file : TimeMl.in(gold)) {
                file.write(out, heidelTime.expressions(file));
            }
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<TimeMl.Expression> expressions(TimeMl file) throws UIMAException {
        JCas document = documents.createJCas();
        document.setDocumentText(file.text());
        Dct created = new Dct(document);
        created.setValue(file.date().replace('-', '.') + "T00:00");
        created.addToIndexes();
        addWords(document, file.text());
        tool.process(document);
        List<TimeMl.Expression> expressions = new ArrayList<>();
        document.getAnnotationIndex(Timex3.type).forEach(found -> {
            Timex3 timex = (Timex3) found;
            expressions.add(new TimeMl.Expression(
                    timex.getBegin(), timex.getEnd(), timex.getTimexType(), timex.getTimexValue()));
        });
        return expressions;
    }

    private void addWords(JCas document, String text) {
        CoreDocument read = new CoreDocument(text);
        words.annotate(read);
        for (CoreSentence sentence : read.sentences()) {
            new Sentence(document, sentence.charOffsets().first(), sentence.charOffsets().second()).addToIndexes();
            sentence.tokens().forEach(word -> {
                Token token = new Token(document, word.beginPosition(), word.endPosition());
                token.setPos(word.tag());
                token.addToIndexes();
            });
        }
    }
}
