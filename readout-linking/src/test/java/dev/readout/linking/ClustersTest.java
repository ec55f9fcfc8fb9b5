package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which accounts are taken for one contact, and which are not. */
class ClustersTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areOne(String why, Account one, Account other) {
        assertThat(groups(one, other)).hasSize(1);
    }

    static List<Arguments> areOne() {
        return List.of(
                Arguments.of("one day", talks("a").on("2025-05-10"), talks("b").on("2025-05-10")),
                Arguments.of(
                        "outlets a day apart",
                        talks("a").on("2025-05-10"),
                        talks("b").on("2025-05-11")),
                Arguments.of(
                        "a day after the last of two",
                        talks("a").from("2025-05-10", "2025-05-11"),
                        talks("b").on("2025-05-12")),
                Arguments.of(
                        "no date, but the same people in one week's news",
                        talks("a").on("2025-05-10"),
                        talks("b").published("2025-05-16")),
                Arguments.of(
                        "neither dated, nor published, in one city",
                        named("a", "He Lifeng", "Yellen").at("Guangzhou", "CHN"),
                        named("b", "He Lifeng", "Janet Yellen")
                                .on("2024-04-05")
                                .published("2024-04-06")
                                .at("Guangzhou", "CHN")),
                Arguments.of(
                        "one of two names spelled in another way",
                        named("a", "Ho Lifeng", "Yellen").at("Guangzhou", "CHN"),
                        named("b", "He Lifeng", "Janet Yellen").on("2024-04-05").at("Guangzhou", "CHN")),
                Arguments.of(
                        "undated talks in a third state",
                        bare("a").published("2025-10-30").at("Kuala Lumpur", "MYS"),
                        bare("b").on("2025-10-25").at(null, "MYS")),
                Arguments.of(
                        "a forum's summit in one month's news",
                        gathering("a", "IGO:G20").published("2025-11-20"),
                        gathering("b", "IGO:G20").on("2025-11-22")),
                Arguments.of(
                        "a gathering of many states without a forum",
                        gathering("a", "DEU", "FRA", "GBR", "ITA").on("2025-03-02"),
                        gathering("b", "DEU", "FRA", "GBR", "POL").on("2025-03-02")),
                Arguments.of(
                        "announced, then held",
                        talks("a").on("2025-05-10").status(EngagementStatus.SCHEDULED),
                        talks("b").on("2025-05-10")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areTwo(String why, Account one, Account other) {
        assertThat(groups(one, other)).hasSize(2);
    }

    static List<Arguments> areTwo() {
        return List.of(
                Arguments.of(
                        "two meetings of one week",
                        talks("a").on("2025-05-10"),
                        talks("b").on("2025-05-13")),
                Arguments.of(
                        "other people",
                        named("a", "Dong Jun", "Pete Hegseth").on("2025-05-10"),
                        named("b", "He Lifeng", "Scott Bessent").on("2025-05-10")),
                Arguments.of(
                        "no names but alike ones",
                        named("a", "Zhang Weiming", "Rubio").on("2025-05-10"),
                        named("b", "Zhang Leiming", "Bessent").on("2025-05-10")),
                Arguments.of(
                        "a visit and a meeting in it",
                        talks("a").on("2025-05-10").kind(EngagementKind.VISIT),
                        talks("b").on("2025-05-10")),
                Arguments.of(
                        "two cities of two states",
                        talks("a").on("2025-05-10").at("Geneva", "CHE"),
                        talks("b").on("2025-05-10").at("London", "GBR")),
                Arguments.of("neither dated nor published", bare("a"), bare("b")),
                Arguments.of(
                        "one month, and nothing else in common",
                        bare("a").on("2025-05"),
                        bare("b").on("2025-05-10")),
                Arguments.of(
                        "proposed, without a day or place",
                        talks("a").published("2025-05-01").status(EngagementStatus.PROPOSED),
                        talks("b").published("2025-05-08")),
                Arguments.of(
                        "meetings of a body always in session",
                        gathering("a", "IGO:UN").published("2025-11-20"),
                        gathering("b", "IGO:UN").published("2025-11-22")),
                Arguments.of(
                        "last year's summit and next year's",
                        gathering("a", "IGO:G20").published("2025-11-20"),
                        gathering("b", "IGO:G20").published("2025-11-20").status(EngagementStatus.SCHEDULED)));
    }

    @ParameterizedTest
    @MethodSource("areOne")
    void doNotDependOnTheOrder(String why, Account one, Account other) {
        assertThat(groups(other, one)).isEqualTo(groups(one, other));
    }

    private static List<List<Telling>> groups(Account... accounts) {
        return new Clusters(Stream.of(accounts).map(Account::telling).toList()).groups();
    }

    private static Account talks(String text) {
        return named(text, "He Lifeng", "Scott Bessent");
    }

    private static Account named(String text, String chinese, String american) {
        return Account.in(text).by("CHN", chinese).by("USA", american);
    }

    private static Account bare(String text) {
        return Account.in(text).by("CHN").by("USA");
    }

    private static Account gathering(String text, String... states) {
        Account account = Account.in(text).kind(EngagementKind.GATHERING);
        Stream.of(states).forEach(account::by);
        return account;
    }
}
