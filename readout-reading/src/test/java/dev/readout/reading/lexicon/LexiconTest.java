package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.record.StateCode;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.RulebookSyntaxException;
import dev.readout.reading.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    @Test
    void knowsEveryStateOfIso3166() {
        List<String> known = RulebookFiles.bundled().rows("states.tsv", "code", "names", "demonyms").stream()
                .map(row -> row.field("code"))
                .toList();
        List<String> iso = List.of(Locale.getISOCountries()).stream()
                .map(two -> new Locale.Builder().setRegion(two).build().getISO3Country())
                .toList();
        assertThat(known)
                .containsAll(iso)
                .contains("XKX")
                .hasSize(iso.size() + 1)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Malaysia, MYS, STATE",
        "Emiratis, ARE, PEOPLE",
        "BEIJING, CHN, CAPITAL",
        "White House, USA, BODY",
        "State Department, USA, BODY",
        "Group of Twenty, IGO:G20, ORGANISATION",
        "South Korean, KOR, PEOPLE",
        "Democratic Republic of the Congo, COD, STATE",
    })
    void knowsWhatANameStandsFor(String name, String code, StateName.Sort sort) {
        StateName found = RULEBOOK.lexicon().states().exactly(name).orElseThrow();
        assertThat(found.code()).isEqualTo(new StateCode(code));
        assertThat(found.sort()).isEqualTo(sort);
    }

    @Test
    void asksEveryClassOfWordsSomewhere() throws IOException {
        String sources = text(Path.of("src", "main"));
        List<String> endings = Pattern.compile("\"(-[a-z]+)\"")
                .matcher(sources)
                .results()
                .map(ending -> ending.group(1))
                .toList(); // classes are named by two words put together too
        assertThat(RULEBOOK.lexicon().words().names())
                .allSatisfy(name -> assertThat(sources)
                        .satisfiesAnyOf(
                                all -> assertThat(all).contains("\"" + name + "\""),
                                all -> assertThat(all).containsPattern("(class:|[|<])" + name + "[;}|>]"),
                                all -> assertThat(all).containsPattern("(?m)^  yields .*\\s" + name + "$"),
                                all -> assertThat(endings).anyMatch(name::endsWith)));
    }

    @Test
    void tellsAWordFromANameThatIsWrittenLikeIt() {
        WordClasses words = RULEBOOK.lexicon().words();
        assertThat(words.has("furthering-verb", "back")).isTrue();
        assertThat(words.has("furthering-verb", "Back")).isFalse();
        assertThat(words.contains("furthering-verb", "Back")).isTrue();
        assertThat(words.has("no-such-class", "back")).isFalse();
    }

    /** In code a class is the first of several arguments, or listed in a constant; in rules it stands behind {@code class:}. */
    @Test
    void hasEveryClassOfWordsThatIsAskedFor() throws IOException {
        String code = text(Path.of("src", "main", "java"));
        String rules = text(Path.of("src", "main", "resources", "dev", "readout", "reading", "rulebook"));
        assertThat(Stream.of(
                                Pattern.compile("\\b(?:contains|has|value)\\(\\s*\"([a-z][a-z-]*)\"\\s*,")
                                        .matcher(code),
                                Pattern.compile("\"([a-z-]+-(?:verb|noun|word|adjective|adverb|kind))\"")
                                        .matcher(code),
                                Pattern.compile("class:([a-z-]+(?:\\\\?\\|[a-z-]+)*)")
                                        .matcher(rules))
                        .flatMap(Matcher::results)
                        .flatMap(asked -> Stream.of(asked.group(1).split("\\\\?\\|"))))
                .contains("tell-verb", "meet-verb")
                .isSubsetOf(RULEBOOK.lexicon().words().names());
    }

    @Test
    void saysNothingOfAWordTwice() {
        assertThat(Stream.of("words.tsv", "measure-words.tsv", "speech-words.tsv", "context-words.tsv")
                        .flatMap(table -> RulebookFiles.bundled().rows(table, "class", "word", "value").stream())
                        .map(row -> row.field("class") + " " + row.field("word").toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    private static String text(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void doesNotCareHowWordsAreCut() {
        PhraseIndex<StateName> states = RULEBOOK.lexicon().states();
        assertThat(states.at(List.of("in", "Guinea", "-", "Bissau", "today"), 1))
                .isPresent()
                .get()
                .satisfies(match -> assertThat(match.to()).isEqualTo(4));
        assertThat(states.at(List.of("in", "turkey"), 1)).isEmpty();
    }

    @Test
    void everyRuleHasAReasonAndAnExampleThatFires() {
        assertThat(RULEBOOK.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.why()).isNotBlank();
            assertThat(rule.examples()).anyMatch(example -> example.fires());
        });
    }

    @Test
    void takesAnAnalystsOwnRulesAndWords() {
        Rulebook own = Rulebook.of(RulebookFiles.bundled()
                .with(List.of(
                        SourceFile.of("mine/contacts.rules", """
                                rule contact.powwow
                                  yields contact meeting
                                  precedence 99
                                  why    They powwow.
                                  pattern {lemma:powwow}=act >nsubj {actor:any}=party
                                """),
                        SourceFile.of("mine/bodies.tsv", "names\tstate\nStormont\tGBR\n"))));
        assertThat(own.rules()).first().extracting(Rule::id).isEqualTo("contact.powwow");
        assertThat(own.lexicon().states().exactly("Stormont")).isPresent();
        assertThat(own.version()).isNotEqualTo(RULEBOOK.version());
    }

    @Test
    void saysWhereATableIsWrong() {
        RulebookFiles files =
                RulebookFiles.bundled().with(List.of(SourceFile.of("mine/bodies.tsv", "names\tstate\nStormont\tUK\n")));
        assertThatThrownBy(() -> Rulebook.of(files))
                .isInstanceOf(RulebookSyntaxException.class)
                .hasMessageStartingWith("mine/bodies.tsv:2:1: ");
    }
}
