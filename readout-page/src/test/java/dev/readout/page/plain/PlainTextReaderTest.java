package dev.readout.page.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final String HEADLINE = "Two ministers meet on the island of Lund";
    private static final String PROSE = """
            The foreign ministers of the two states met on the island of Lund on Friday and talked for three hours.

            They agreed, the ministers told the press, to open a second ferry line before the end of the summer.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEADLINE\n\nBy Harbour English Desk | Published: February 27, 2026 10:43 AM | Updated: March 1, 2026 10:44 AM",
                "HEADLINE\n\nPublished: February 27, 2026 10:43 AM | Updated: March 1, 2026 10:44 AM",
                "Harbour Gazette\nNews  Sport  Weather\nFriday, February 27, 2026\n\nHEADLINE",
                "27/02/2026 06:48 PM\n\nHEADLINE",
                "HARBOUR WIRE | North\nBy Harbour Wire staff\nFeb. 27, 2026, 6:20 p.m.\n\nHEADLINE",
                "2026-03-05\nHarbour Gazette\n\nHEADLINE\n\n27 Feb 2026",
                "The Harbour Gazette  |  Friday 27 February 2026  |  Lund . Holm . Sund\n\nHEADLINE",
                "HARBOUR WIRE\nNorth desk / 27 February 2026, 21:40 GMT\n\nHEADLINE",
                "Harbour Gazette\nHEADLINE\n\nFriday 27 February 2026, by Ann Holm, island desk",
                "HEADLINE\n\n27 February 2026 · Compiled by Ann Holm and our correspondents",
                "HARBOUR WIRE | 28 February 2026\n\nHEADLINE\n\nFebruary 27, 2026",
                "HARBOUR DAILY\nMorning edition - Lund - Friday 27/2/2026 - Issue 5918\n\nHEADLINE",
                "HEADLINE\n\nAnna-Marie Holm, The Island and Coast Press Agency\nPosted Feb. 27, 2026 at 3:27 p.m. local time",
                "HEADLINE\n\nFriday 27 February 2026. All times GMT. Newest entries on top.",
                "Ministry of Trade of the Republic of Lund\n\nHEADLINE\n\nFebruary 27, 2026",
                "Statement No. 45 | Lund, Friday 27 February 2026\nHEADLINE",
                "The Lund Mail - Friday, February 27, 2026 - Page A4\nHEADLINE",
                "HEADLINE\nAnn Holm | Lund | Published 27 February 2026 at 10am",
                "Official website of the President of the Republic of Lund\nFebruary 27, 2026\n\nHEADLINE",
                "Lund Department of Trade\nFOR IMMEDIATE RELEASE\n\nFebruary 27, 2026\n\nHEADLINE",
                "The Lund & Holm Review\nHEADLINE\n\nFebruary 27, 2026",
            })
    void findsTheDayOfPublication(String head) {
        Article article = read(head.replace("HEADLINE", HEADLINE) + "\n\n" + PROSE, Particulars.NONE);
        PublicationDate published = Objects.requireNonNull(article.published());
        assertThat(published.date()).hasToString("2026-02-27");
        assertThat(published.evidence()).isNotNull();
        assertThat(article.title()).isEqualTo(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First published 27 February 2026. Sign up for our weekly letter, Island Notes.",
                "Originally published on February 27, 2026 | Lund",
                "Printed in The Quay, English edition, Friday 27 February 2026, page 3",
                "Printed edition of Friday, 27 February 2026 – page 3",
                "From the weekend edition, 27 February 2026",
                "Interview: Anna Holm. Lund, 27.02.2026. The conversation has been shortened.",
                "Published 27/02/2026 · Interview: Anna Holm · Photo: M. Sund",
            })
    void aLastLineTellsTheDayOfPrint(String last) {
        Article article = read(HEADLINE + "\n\n" + PROSE + "\n" + last + "\n", Particulars.NONE);
        assertThat(Objects.requireNonNull(article.published()).date()).hasToString("2026-02-27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published in Lund on 27 February 2026, the report blames both ministers for the delay of the ferry.",
                "The printed edition of the treaty was signed on 27 February 2026 by the two ministers on Lund.",
                "Interview: Anna Holm. The conversation was held on a ferry.",
            })
    void aLastLineThatTellsOfOtherThingsIsNoDay(String last) {
        Article article = read(HEADLINE + "\n\n" + PROSE + "\n" + last + "\n", Particulars.NONE);
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LUND, Feb. 27 (HW) -;      (c) Hill Wire 2026;               2026-02-27
            SUND, Lund, 28 December --; © 2025 The Hill Gazette;          2025-12-28
            LUND, Feb. 27 (HW) -;      © 2009–2026 Hill Wire;
            LUND, Feb. 29 (HW) -;      © 2026 Hill Wire;
            LUND (HW) -;               © 2026 Hill Wire;
            LUND, Feb. 27 (HW) -;      © Hill Wire;
            """)
    void theYearOfTheCopyrightIsThatOfTheDateline(String dateline, String claim, String published) {
        Article article = read(HEADLINE + "\n\n" + dateline + " " + PROSE + "\n" + claim + "\n", Particulars.NONE);
        PublicationDate found = article.published();
        assertThat(found == null ? null : found.date().toString()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 March 2026    | LUND, Feb. 27 (HW) -       | 2026-02-27
            3 January 2026  | SUND, Lund, 28 December -- | 2025-12-28
            28 February 2026| LUND, Feb. 27 (HW) -       | 2026-02-28
            27 February 2026| LUND, Feb. 28 (HW) -       | 2026-02-27
            5 March 2026    | LUND (HW) -                | 2026-03-05
            5 March 2026    | LUND, Feb. 30 (HW) -       | 2026-03-05
            """)
    void theDatelineTellsTheDayOfTheCrawlFromThatOfTheReport(String masthead, String dateline, String published) {
        Article article = read(
                "Harbour Gazette\n" + masthead + "\n\n" + HEADLINE + "\n\n" + dateline + " " + PROSE, Particulars.NONE);
        assertThat(Objects.requireNonNull(article.published()).date()).hasToString(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A second line for the island, and one fair ticket",
                "Talks on Lund with Minister Holm, Jr.",
                "HarbourGazette.org   News   Sport\n\nMinisters meet on Lund",
            })
    void findsHeadlines(String head) {
        Article article = read(head + "\n\nMarch 2, 2026\n\n" + PROSE, Particulars.NONE);
        assertThat(article.title()).isEqualTo(head.substring(head.lastIndexOf('\n') + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By our correspondent in Sund                          | BYLINE
            Ann Holm in Port Lund                                 | BYLINE
            Ann Holm-Berg and Bo Chan                             | BYLINE
            Ann Holm, diplomatic editor                           | BYLINE
            Updated 3 hours ago                                   | FURNITURE
            The minister arrives in Lund on Friday. HARBOUR/Chan  | CAPTION
            Staff writer BO CHAN                                  | BYLINE
            (Adds reaction from Holm, background)                 | FURNITURE
            [Photo: A ferry at the quay of Lund, this month]      | CAPTION
            A ferry leaves the quay on Friday. PHOTO / HARBOUR    | CAPTION
            Department of Islands and Ferries                     | FURNITURE
            Lund Minister Anna Holm                               | BODY
            A series of the Institute for Coastal Studies, Holm   | FURNITURE
            A second line is to open before the end of summer     | BODY
            Ministers agree on Lund in a night of talks           | BODY
            """)
    void tellsTheLinesBelowAHeadlineApart(String line, BlockKind kind) {
        Article article = read(HEADLINE + "\n\n" + line + "\n\n" + PROSE, Particulars.NONE);
        assertThat(article.blocks().get(1).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour Gazette is financed by its readers. Support us.           | false
            If you liked this essay, buy us a cup of good coffee for the night.   | false
            Comments have been closed for this story by the desk in Holm.         | false
            Bo Chan is our ferries editor and has lived on Lund for nine years.   | false
            This interview has been edited for length and clarity by the desk.    | false
            The author is a former ambassador of Holm to Lund and to Sund.        | false
            This story has been updated with comments from the ministry of Lund.  | false
            The Notes do not represent the opinion of the donors of the house.    | false
            (c) Harbour Press. Reproduction without our licence is forbidden.     | false
            Know a colleague who should read this? Forward it, but only once.     | false
            The first ferry is to sail in May, the ministers of both states said. | true
            Ten recipes for herring that you will want to try tonight, or never   | false
            Traders warned that even cheap tickets remain a hurdle for commerce.  | true
            Sund will support us in every forum, the minister of Lund added.      | true
            """)
    void theWordsOfAPaperToItsReadersAreNotOfTheArticle(String line, boolean body) {
        Article article = read(HEADLINE + "\n\n" + PROSE + "\n" + line, Particulars.NONE);
        BlockKind last = article.blocks().get(article.blocks().size() - 1).kind();
        assertThat(last == BlockKind.BODY).isEqualTo(body);
    }

    @Test
    void aHeadlineMayTellTheDayOfWhatItReports() {
        Article article = read(
                "Meeting of two ministers on Lund (February 26, 2026)\n\nFebruary 27, 2026\n\n" + PROSE,
                Particulars.NONE);
        assertThat(Objects.requireNonNull(article.published()).date()).hasToString("2026-02-27");
    }

    @Test
    void aHeadingBelowTheFirstParagraphIsNoHeadline() {
        String headline = "A year of fog: what the ministers of the two states did about the ferry";
        String lead =
                "When the ministers meet again on Monday, the ferry between the two states will have lain idle for a year.";
        Article article = read(
                headline + "\n\nBackground | 27 Feb 2026 | 6 min read\n\n" + lead
                        + "\n\nWhy the ferry line was shut\n\n"
                        + PROSE
                        + "\nThe ferry line had been shut by the ministers of the two states in the autumn, for fear of fog.",
                Particulars.NONE);
        assertThat(article.title()).isEqualTo(headline);
        assertThat(article.blocks())
                .anyMatch(block -> block.kind() == BlockKind.BODY
                        && article.words(block.span()).equals(lead));
    }

    @Test
    void whatASpeakerSaysIsNoHeadline() {
        String speech =
                "MINISTER HOLM: Good morning to all of you on Lund. We met on the island and talked. (Laughter)";
        Article article = read("Lund Centre for Island Studies\n\n" + speech + "\n\n" + PROSE, Particulars.NONE);
        assertThat(article.title()).isEqualTo("Lund Centre for Island Studies");
    }

    @Test
    void namesTheBodyBehindAnOfficeAndTheOutletOfANewsroom() {
        String release = HEADLINE + "\nMarch 2, 2026\nOffice of the Spokesperson\n" + PROSE;
        assertThat(read(release, Particulars.NONE).outlet()).isEqualTo("US Department of State");
        String story = HEADLINE + "\n\nBy Harbour Gazette Newsroom\nMarch 2, 2026\n\n" + PROSE;
        assertThat(read(story, Particulars.NONE).outlet()).isEqualTo("Harbour Gazette");
        String own = HEADLINE + "\n\nBy Our Economics Staff\nMarch 2, 2026\n\n" + PROSE;
        assertThat(read(own, Particulars.NONE).outlet()).isNull();
    }

    @Test
    void aDayKnownFromElsewhereFindsItsWordsInTheText() {
        PublicationDate known =
                new PublicationDate(PartialDate.parse("2026-03-02"), "field published", null, "2026-03-02");
        Particulars particulars = new Particulars(null, null, null, List.of(), known, null);
        Article article = read(HEADLINE + "\n\nMarch 2, 2026\n\n" + PROSE, particulars);
        PublicationDate published = Objects.requireNonNull(article.published());
        assertThat(published.origin()).isEqualTo("field published");
        assertThat(article.words(Objects.requireNonNull(published.evidence()))).isEqualTo("March 2, 2026");
        assertThat(Objects.requireNonNull(
                                read(HEADLINE + "\n\n" + PROSE, particulars).published())
                        .evidence())
                .isNull();
    }

    private static Article read(String text, Particulars known) {
        return PlainTextReader.read("a.txt", text, known);
    }
}
