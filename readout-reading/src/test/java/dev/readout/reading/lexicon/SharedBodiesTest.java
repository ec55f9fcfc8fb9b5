package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.StateCode;
import dev.readout.reading.rule.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a body is whose name several states' bodies bear, and what only bears a state's name. */
class SharedBodiesTest {

    private static final Lexicon LEXICON = Rulebook.bundled().lexicon();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the Indian Supreme Court ruled . America watched . | Supreme Court | IND
                    the Supreme Court of India ruled . | Supreme Court | IND
                    India 's Supreme Court ruled . Then the Supreme Court rose . | Supreme Court | IND
                    the American envoy left . The Supreme Court ruled . | Supreme Court | USA
                    Nepal and Bhutan signed . The Supreme Court ruled . | Supreme Court |
                    Nepal signed . The Supreme Court ruled . | Supreme Court | NPL
                    the Foreign Office in Islamabad spoke . | Foreign Office | PAK
                    the Foreign Office spoke of Kenya . | Foreign Office | GBR
                    the German Foreign Office spoke . London did not . | German Foreign Office | DEU
                    the Foreign Office and Britain spoke with Pakistan . | Foreign Office | GBR
                    Kenya spoke with Congress . | Congress |
                    the Commission spoke in Brussels of the European Union 's own rules . | Commission | IGO:EU
                    the African Union met . Its Commission spoke . | Commission | IGO:AU
                    a Commission sat in Peru . | Commission |
                    a visit to Korea ended . | Korea | KOR
                    Korean envoys left Pyongyang . | Korean | PRK
                    North Korean and South Korean guards met . Koreans watched . | Koreans | KOR
                    the envoy came to Jeddah . the Kingdom thanked her . | Kingdom | SAU
                    Norway 's envoy came to Oman . The Sultanate thanked him , and so did the Kingdom . | Sultanate | OMN
                    Norway 's envoy came to Bahrain . the Kingdom thanked her . | Kingdom |
                    the Islamic Republic of Iran spoke . The Islamic Republic would wait . | Islamic Republic | IRN
                    the United Kingdom spoke . | Kingdom |
                    the Department of Foreign Affairs summoned the envoy in Manila . | Department of Foreign Affairs | PHL
                    """)
    void isOfTheStateThatTheArticleMeans(String text, String name, String state) {
        StateCode expected = state == null ? null : new StateCode(state);
        assertThat(in(text).states().exactly(name).map(StateName::code).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void georgiaIsTheAmericanOneAmongAmericanTowns() {
        StateName american = state("voters in Georgia and Florida queued .", "Georgia");
        assertThat(american.sort()).isEqualTo(StateName.Sort.NAMESAKE);
        assertThat(state("Georgia and Armenia signed . Florida did not .", "Georgia"))
                .isEqualTo(LEXICON.states().exactly("Georgia").orElseThrow());
    }

    @Test
    void aSeaIsNoState() {
        assertThat(state("ships in the South China Sea .", "South China Sea").sort())
                .isEqualTo(StateName.Sort.NAMESAKE);
        assertThat(LEXICON.states().at(List.of("New", "Jersey"), 0).map(PhraseIndex.Match::length))
                .contains(2);
    }

    @Test
    void otherArticlesAreNotTouched() {
        in("the Foreign Office in Islamabad spoke .");
        assertThat(LEXICON.states().exactly("Foreign Office")).isEmpty();
    }

    private static StateName state(String text, String name) {
        return in(text).states().exactly(name).orElseThrow();
    }

    private static Lexicon in(String text) {
        List<List<String>> sentences = Arrays.stream(text.split("(?<=\\.) "))
                .map(sentence -> Arrays.stream(sentence.split(" ")).collect(Collectors.toList()))
                .toList();
        return LEXICON.remembering(sentences);
    }
}
