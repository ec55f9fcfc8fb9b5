package dev.readout.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: Jul 11, 2025 11:57 PM | 2025-07-11",
                "Updated 10:43, 01-Jun-2024 | 2024-06-01",
                "Aired 2023.03.17 (15:05) | 2023-03-17",
                "30/10/2025 | 2025-10-30",
                "10/30/2025 | 2025-10-30",
                "Mon Jun 19 2023 | 2023-06-19",
                "Posted 8 April 2024 | 2024-04-08",
                "30 Oct. 2025, 11:59 | 2025-10-30",
                "Nov. 10th, 2025 | 2025-11-10",
                "27. Februar 2026 | 2026-02-27",
                "1er février 2026 | 2026-02-01",
                "3 de mayo de 2022 | 2022-05-03",
                "24 декабря 2021 | 2021-12-24",
                "2025年10月30日 | 2025-10-30",
                "2023년 3월 17일 | 2023-03-17",
                "6.11.22 | 2022-11-06",
                "28.09.1912:44 | 2019-09-28",
                "28.09.201912:44 | 2019-09-28",
                "28.09.1912 | 1912-09-28"
            })
    void readsADate(String text, String date) {
        assertThat(DatePhrases.in(text, DayOrder.DAY_FIRST))
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.date()).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource({"31 February 2024", "version 1.2.3", "May 2024", "room 2024-13-01", "12345678"})
    void readsNoDate(String text) {
        assertThat(DatePhrases.in(text, DayOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void readsTheMonthFirstWhereThatIsTheCustom() {
        assertThat(DatePhrases.in("03/04/2025", DayOrder.of("en-US")).get(0).date())
                .hasToString("2025-03-04");
        assertThat(DatePhrases.in("03/04/2025", DayOrder.of("en-GB")).get(0).date())
                .hasToString("2025-04-03");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2025/07/11/story, 2025-07-11",
        "https://a.example/news/2025-07-11-story.html, 2025-07-11",
        "https://a.example/20250711/1.html, 2025-07-11",
        "https://a.example/story-nid11072025/, 2025-07-11"
    })
    void readsTheDateInAnAddress(String url, String date) {
        assertThat(UrlDates.in(url))
                .hasValueSatisfying(found -> assertThat(found).hasToString(date));
    }

    @Test
    void takesNoDateFromAHostOrANumber() {
        assertThat(UrlDates.in("https://20250711.example")).isEmpty();
        assertThat(UrlDates.in("https://a.example/202507119/x")).isEmpty();
    }
}
