package dev.readout.export;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.List;

/** An analysis written by hand. */
public final class Analyses {

    private static final String TEXT = "😀 Wang didn't go in 2024.";

    private Analyses() {}

    /** One sentence with a name, a time and a quotation; an emoji stands before all of them. */
    public static AnalyzedArticle small() {
        Article article = new Article(
                new ArticleId("0123456789abcdef"),
                "small.txt",
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                TEXT,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, TEXT.length()))));
        Sentence sentence = new Sentence(
                0,
                0,
                new TextSpan(0, TEXT.length()),
                List.of(
                        token(1, 0, 2, "😀", Upos.SYM, "NFP", 5, "discourse"),
                        token(2, 3, 7, "Wang", Upos.PROPN, "NNP", 5, "nsubj"),
                        token(3, 8, 11, "do", Upos.AUX, "VBD", 5, "aux"),
                        token(4, 11, 14, "not", Upos.PART, "RB", 5, "advmod"),
                        token(5, 15, 17, "go", Upos.VERB, "VB", 0, "root"),
                        token(6, 18, 20, "in", Upos.ADP, "IN", 7, "case"),
                        token(7, 21, 25, "2024", Upos.NUM, "CD", 5, "obl"),
                        token(8, 25, 26, ".", Upos.PUNCT, ".", 5, "punct")));
        TextSpan wang = new TextSpan(3, 7);
        PartialDate year = PartialDate.ofYear(2024);
        return new AnalyzedArticle(
                article,
                new ParsedText(TEXT, List.of(sentence), List.of(new NamedEntity(NameType.PERSON, wang, 0))),
                List.of(new TimeExpression(
                        new TextSpan(21, 25), 0, TimexType.DATE, "2024", null, year, year, null, "year")),
                List.of(new EntityChain(
                        NameType.PERSON, "Wang", List.of(new Mention(wang, 0, 2, Mention.Form.NAME)), List.of())),
                List.of(new Quotation(
                        Quotation.Kind.INDIRECT,
                        SpeechAct.SAY,
                        List.of(new TextSpan(18, 25)),
                        new TextSpan(15, 17),
                        wang,
                        0,
                        0,
                        null,
                        null,
                        "said")));
    }

    private static Token token(
            int index, int start, int end, String lemma, Upos upos, String xpos, int head, String deprel) {
        return new Token(index, new TextSpan(start, end), TEXT.substring(start, end), lemma, upos, xpos, head, deprel);
    }
}
