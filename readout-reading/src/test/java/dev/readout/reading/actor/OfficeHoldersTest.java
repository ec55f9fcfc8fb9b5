package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.SourceFile;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which state somebody is, by his name alone. */
class OfficeHoldersTest {

    private static final Lexicon LEXICON = Rulebook.of(
                    RulebookFiles.bundled().with(List.of(SourceFile.of("mine/leaders.tsv", """
                            name\tstate\toffice\tfrom\tto
                            Ana Quellar\tPER\tpresident\t2020-01\t
                            Rudi Quellar\tBOL\tambassador\t2020-01\t
                            Ida Brandvik\tNOR\ttrade minister\t2020-01\t
                            Olaf Brandvik\tDNK\tchief of staff\t2020-01\t
                            Karl Anton Vestby\tNOR\tambassador\t2020-01\t
                            Joe Singh\tFJI\tprime minister\t2020-01\t
                            Zhuang Tie\tCHN\tambassador\t2020-01\t
                            Mara Oldbye\tISL\tforeign minister\t2010-01\t2015-01
                            Lea Winterbo\tTON\tforeign minister\t2020-01\t
                            Rui do Vestre\tSTP\tpresident\t2020-01\t
                            Rui da Silva\tCPV\tpresident\t2020-01\t
                            Tom Winterbo\tNRU\tforeign minister\t2020-01\t
                            """))))
            .lexicon();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Quellar   |          | Ships came in .          | PER
            Ida Brandvik  |          | Ships came in .          | NOR
            Mara Oldbye   |          | Ships came in .          | ISL
            Ana Vestby    |          | Ships came in .          | nobody
            Karl Anton    |          | Norway has many ships .  | nobody
            Inge Brandvik | MINISTER | Norway has many ships .  | NOR
            Pia Brandvik  | MINISTER | Norway has many ships .  | nobody
            Lea Winterbo  |          | Ships came in .          | TON
            """)
    void byFullName(String name, Office.@Nullable Rank rank, String text, String state) {
        assertThat(stateOf(name, rank, text)).isEqualTo(state);
    }

    /** Everybody knows a president by one word, and nobody an envoy unless his state is spoken of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quellar  |          | Ships came in .                   | PER
            Quellar  |          | Bolivia has no ships .            | nobody
            Quellar  |          | Peru sold ships to Bolivia .      | PER
            Quellar  | ENVOY    | Bolivia has no ships .            | BOL
            Brandvik |          | Ships came in .                   | nobody
            Brandvik |          | Norway has many ships .           | NOR
            Brandvik |          | Norway sold ships to Denmark .    | nobody
            Brandvik | MINISTER | Norway sold ships to Denmark .    | NOR
            Brandvik | LEADER   | Norway has many ships .           | nobody
            Vestby   |          | Norway has many ships .           | NOR
            Anton    |          | Norway has many ships .           | nobody
            Zhuang   |          | China has many ships .            | CHN
            Oldbye   |          | Iceland has many ships .          | nobody
            Winterbo |          | Ships came in .                   | nobody
            Winterbo |          | Tonga has many ships .            | TON
            Winterbo |          | Tonga sold ships to Nauru .       | nobody
            """)
    void byOneWord(String name, Office.@Nullable Rank rank, String text, String state) {
        assertThat(stateOf(name, rank, text)).isEqualTo(state);
    }

    /** A family name of millions, a place, a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Singh     |        | Fiji has many ships . | nobody
            Singh     | LEADER | Fiji has many ships . | FJI
            Joe Singh |        | Ships came in .       | FJI
            Lima      |        | Peru has many ships . | nobody
            do Vestre |        | Ships came in .       | STP
            da Silva  |        | Ships came in .       | nobody
            da Silva  | LEADER | Cape Verde has ships . | CPV
            """)
    void whatIsAnybodysName(String name, Office.@Nullable Rank rank, String text, String state) {
        assertThat(stateOf(name, rank, text)).isEqualTo(state);
    }

    private static String stateOf(String name, Office.@Nullable Rank rank, String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String form : text.split(" ", -1)) {
            int index = tokens.size() + 1;
            TextSpan span = new TextSpan(start, start + form.length());
            tokens.add(new Token(index, span, form, form, Upos.PROPN, "NNP", index - 1, index == 1 ? "root" : "dep"));
            start += form.length() + 1;
        }
        Sentence sentence = new Sentence(0, 0, new TextSpan(0, text.length()), tokens);
        Article article = new Article(
                ArticleId.ofText(text),
                "test",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-06-02"), "test", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, sentence.span())));
        AnalyzedArticle analysis = new AnalyzedArticle(
                article, new ParsedText(text, List.of(sentence), List.of()), List.of(), List.of(), List.of());
        ArticleText read = new ArticleText(analysis, LEXICON.persons(), LEXICON.states(), LEXICON.offices());
        return new OfficeHolders(read, LEXICON, new SpokenStates(read, LEXICON))
                .leader(name, rank)
                .map(leader -> leader.state().value())
                .orElse("nobody");
    }
}
