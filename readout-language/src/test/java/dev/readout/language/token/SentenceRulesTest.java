package dev.readout.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.text.TextSpan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceRulesTest {

    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceRules rules = new SentenceRules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "They met. Both left. # Both # START",
                "They met on May 5. 12 others came. # 12 # START",
                "They met! Both left. # Both # START",
                "It is over, he said. “We agree.” # “ # START",
                "It is over, he said. \"We agree.\" # We # INSIDE",
                "“It is over.” Both left. # ” # INSIDE",
                "“It is over.” Both left. # Both # START",
                "\"Is it over?\" Wang asked. # Wang # OPEN",
                "They met (in Rome.) Both left. # Both # START",
                "They met, and Wang left. # and # INSIDE",
                "the former minister of trade # minister # INSIDE",
                "Ties with the U.S. Congress # Congress # OPEN",
                "They met... Both left. # Both # OPEN",
                "They met. he left. # he # OPEN",
                "They met. (Both left.) # ( # OPEN",
                "A face-to-face meeting # to # INSIDE",
                "BANGKOK, Jan. 27 (Agency) – Both sides met. # Both # START",
                "BANGKOK, Jan. 27 (Agency) – Both sides met. # 27 # INSIDE",
                "PARIS/BERLIN -- Leaders met. # Leaders # START",
                "ACCRA - The talks opened. # The # START",
                "NATO-led Talks opened. # Talks # OPEN",
                "Talks end: Both leave # Both # OPEN",
                "Talks end Both leave # Both # OPEN",
                "The two sides agreed, while in Rome, Wang said. # Wang # INSIDE",
                "Dear Ms. Smith, Thank you # Thank # OPEN",
                "It was lifted. On 12 August Beijing answered. # Beijing # INSIDE",
                "It was lifted. On 12 August 2025 Beijing answered. # Beijing # INSIDE",
                "It was lifted. In May Beijing answered. # Beijing # INSIDE",
                "It was lifted. Since 2011 Norway has banned it. # Norway # INSIDE",
                "It was lifted. By 20 Beijing answered. # Beijing # OPEN",
                "It was lifted on 12 August Beijing answered. # Beijing # OPEN",
                "It was lifted. On Friday Chinese envoys answered. # Chinese # INSIDE",
                "On Monday morning Chinese envoys answered. # Chinese # INSIDE",
                "Later on Friday Norwegian envoys answered. # Norwegian # INSIDE",
                "It was lifted on Friday Norwegian envoys answered. # Norwegian # OPEN",
                "It was closed. On Friday. Norwegian envoys answered. # Norwegian # START",
                "Defence Secretary Anna Holm Saturday held talks. # Saturday # INSIDE",
                "Both held a phone call Friday night to discuss it. # Friday # INSIDE",
                "They met. Friday night was long. # Friday # START",
                "The week in talks Friday Lagos # Friday # OPEN",
                "Special Envoy for Oceans Ana Holm arrived. # Ana # INSIDE",
                "The Minister for Trade and Industry Ana Holm arrived. # Ana # INSIDE",
                "He met Republic of Palau Foreign Minister Ana Holm. # Foreign # INSIDE",
                "He met Republic of Palau (ROP) First Deputy Minister Ana Holm. # Deputy # INSIDE",
                "Republic of Palau Talks end # Talks # OPEN",
                "Kenyan President Ana Holm arrived. # Ana # INSIDE",
                "Kenyan Foreign Minister Ana Holm arrived. # Foreign # INSIDE",
                "They left. Kenyan Foreign Minister Ana Holm arrived. # Foreign # INSIDE",
                "Kenyan Talks end # Talks # OPEN",
                "They opened the Kenya-Chad Growth Dialogue. # Growth # INSIDE",
                "They opened the Kenya - Chad Growth Dialogue. # Growth # OPEN",
                "A statement by the President Lima, 3 May # Lima # OPEN",
                "He received at the palace in Lima His Excellency Ana Holm. # His # INSIDE",
                "He left Lima His talks went on. # His # OPEN",
                "He left. His Excellency stayed. # His # START",
                "The Minister arrived Ana Holm left. # Ana # OPEN",
                "She joined the World Fund (WF) President at lunch. # President # INSIDE",
                "LAGOS (WN) Leaders met. # Leaders # OPEN",
                "She spoke at length (Applause) Thank you. # Thank # OPEN"
            })
    void tellsWhatIsCertain(String text, String word, Bound expected) {
        List<Word> words = tokenizer.words(text, new TextSpan(0, text.length()));
        int place = words.stream().map(Word::form).toList().indexOf(word.strip());
        assertThat(place).isPositive();
        assertThat(rules.bound(words, place)).isEqualTo(expected);
    }
}
