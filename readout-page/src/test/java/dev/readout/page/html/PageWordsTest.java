package dev.readout.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    private static final String LONG = "The ministers met for an hour. ".repeat(20);

    @Test
    void titleHeadingsAndParagraphsAreTakenAndMenusLeft() {
        String page = "<html><head><title>Talks in Accra</title><style>p { color: red }</style></head><body>"
                + "<ul><li><a href='/world'>World</a></li></ul><h1>Talks</h1><script>var p = '<p>no</p>';</script>"
                + "<p class=lead>" + LONG + "<b>Ghana</b> and <a href='/togo'>Togo</a>&nbsp;agreed.</p>"
                + "<!-- <p>old</p> --><div>Read more</div></body></html>";
        assertThat(PageWords.of(page))
                .contains("Talks in Accra", "The ministers met", "Ghana and Togo\u00a0agreed.")
                .doesNotContain("World", "Read more", "old", "no</p>", "color");
    }

    @Test
    void aPageWithoutParagraphsIsTakenWhole() {
        assertThat(PageWords.of("<body><div>One<br>two</div><div>C&ocirc;te d&#8217;Ivoire &amp; Mali</div>"))
                .isEqualTo("One\ntwo\nCôte d’Ivoire & Mali\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<p",
                "</",
                "<!--",
                "<script>",
                "<p>a & b",
                "&",
                "<p>5 < 6</p>",
                "<<<>>>",
                "<p>&#xffffffff;"
            })
    void brokenMarkupEndsWithoutAFault(String page) {
        assertThat(PageWords.of(page)).doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({"'<p>a < b, & c</p>','a < b, & c'", "<p>one<p>two,'one\ntwo'"})
    void looseSignsAreWords(String page, String words) {
        assertThat(PageWords.of(page).strip()).isEqualTo(words);
    }
}
