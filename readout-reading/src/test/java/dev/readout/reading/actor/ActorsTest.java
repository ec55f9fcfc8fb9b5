package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
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
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorsTest {

    private static final Lexicon LEXICON = Rulebook.bundled().lexicon();

    /** The parser may take the parts of a name that stands alone for two things side by side. */
    @Test
    void aNameThatHangsOnAWordOfItsOwnIsOnePerson() {
        String text = "Anna Kovac";
        Sentence sentence = new Sentence(
                0, 0, new TextSpan(0, 10), List.of(token(1, 0, "Anna", 0, "root"), token(2, 5, "Kovac", 1, "conj")));
        NamedEntity name = new NamedEntity(NameType.PERSON, sentence.span(), 0);

        List<Actor> found = actors(text, sentence, name).at(sentence, sentence.token(1));

        assertThat(found).extracting(Actor::name).containsExactly("Anna Kovac");
    }

    @Test
    void aFamilyNameThatIsWrittenLikeAPronounIsPartOfTheName() {
        assertThat(nameOf("He Qinghua", "He Qinghua")).isEqualTo("He Qinghua");
        assertThat(nameOf("HE Anna Kovac", "HE Anna Kovac")).isEqualTo("Anna Kovac");
    }

    @Test
    void theLastWordsOfAnOfficeAreNoPartOfTheName() {
        assertThat(nameOf("Minister of National Defense Anna Kovac", "National Defense Anna Kovac"))
                .isEqualTo("Anna Kovac");
        assertThat(nameOf("Friends of Defense Anna Kovac", "Defense Anna Kovac"))
                .isEqualTo("Defense Anna Kovac");
    }

    /** The name of the person whom a text names that ends with what the analysis takes for a name. */
    private static String nameOf(String text, String found) {
        List<Token> tokens = new ArrayList<>();
        for (String form : text.split(" ", -1)) {
            int start =
                    tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).span().end() + 1;
            int index = tokens.size() + 1;
            tokens.add(token(index, start, form, index == 1 ? 0 : 1, index == 1 ? "root" : "flat"));
        }
        Sentence sentence = new Sentence(0, 0, new TextSpan(0, text.length()), tokens);
        NamedEntity name =
                new NamedEntity(NameType.PERSON, new TextSpan(text.length() - found.length(), text.length()), 0);
        return actors(text, sentence, name)
                .at(sentence, sentence.token(tokens.size()))
                .get(0)
                .name();
    }

    private static Token token(int index, int start, String form, int head, String relation) {
        return new Token(
                index, new TextSpan(start, start + form.length()), form, form, Upos.PROPN, "NNP", head, relation);
    }

    private static Actors actors(String text, Sentence sentence, NamedEntity name) {
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
                article, new ParsedText(text, List.of(sentence), List.of(name)), List.of(), List.of(), List.of());
        return new Actors(new ArticleText(analysis, LEXICON.persons(), LEXICON.states(), LEXICON.offices()), LEXICON);
    }
}
