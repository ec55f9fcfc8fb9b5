package dev.readout.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "They don't meet. # They do n't meet .",
                "They don’t, he can’t # They do n’t , he ca n’t",
                "We cannot agree; it's China's. # We can not agree ; it 's China 's .",
                "the ministers' talks # the ministers ' talks",
                "U.S.-led face-to-face talks # U.S. - led face - to - face talks",
                "the Asia–Pacific region # the Asia – Pacific region",
                "co-chair, e-mail, non-proliferation # co-chair , e-mail , non-proliferation",
                "Mr. Smith of the U.S. met Gen. Lee on Jan. 5. # Mr. Smith of the U.S. met Gen. Lee on Jan. 5 .",
                "It said no. Then No. 5 came. # It said no . Then No. 5 came .",
                "at 7:30 a.m. or 10pm # at 7:30 a.m. or 10 pm",
                "$300 million, US$1.5bn, 1,969 or 7.5% # $ 300 million , US$ 1.5 bn , 1,969 or 7.5 %",
                "the 1990s, the 21st, 9/11, 05/25/2001 # the 1990s , the 21st , 9/11 , 05/25/2001",
                "7-1/2 hours of talks # 7 - 1/2 hours of talks",
                "the G20 and 5km away # the G20 and 5 km away",
                "see https://example.org/a-b?c=1. Or www.example.org # see https://example.org/a-b?c=1 . Or www.example.org",
                "write to press.office@example.gov, please # write to press.office@example.gov , please",
                "Wait... what?! Yes… # Wait ... what ?! Yes …",
                "“We agree,” he said. # “ We agree , ” he said .",
                "(AP) -- and/or [sic] # ( AP ) -- and / or [ sic ]",
                "John J. O'Neill of AT&T # John J. O'Neill of AT&T",
                "oil, gas, etc. were sold, etc. # oil , gas , etc. were sold , etc .",
                "习近平 met 王毅's aide # 习近平 met 王毅 's aide",
                "great 🇨🇳🤝🏽👨‍👩‍👧 :) # great 🇨🇳 🤝🏽 👨‍👩‍👧 :)",
                "I'm gonna go in '98 with 'em # I 'm gon na go in '98 with 'em",
                "if its a start, its just not enough # if it s a start , it s just not enough",
                "and its easy to see; its amazing! # and it s easy to see ; it s amazing !",
                "its own, its in-house press, its easy prey # its own , its in - house press , its easy prey",
                "its still strong economy and its ability to act # its still strong economy and its ability to act",
                "your not alone on your island # you r not alone on your island",
                "alot of elses in fact # a lot of else s in fact",
                "WASHINGTON, D.C. (Reuters) - The end.The start # WASHINGTON , D.C. ( Reuters ) - The end . The start"
            })
    void cutsAsTheTreebanksDo(String text, String words) {
        assertThat(forms(text)).containsExactly(words.strip().split(" "));
    }

    @Test
    void staysWithinItsRange() {
        String text = "One two. Three four.";
        assertThat(tokenizer.words(text, new TextSpan(4, 8)))
                .containsExactly(new Word("two", new TextSpan(4, 7)), new Word(".", new TextSpan(7, 8)));
    }

    @Test
    void everyCharacterThatIsNotBlankLiesInExactlyOneWord() {
        Random random = new Random(20261121);
        List<String> parts = List.of(
                "a", "B", "z", "7", "0", ".", ",", "'", "’", "n't", "-", "/", "$", "%", "@", "#", "\"", "“", "(", ")",
                " ", "\n", "\u00a0", "\u200b", "é", "e\u0301", "中", "😀", "\ud83d", "\ude00", "U.S.", "http://", "can",
                "not", "\u0000", "!", "_");
        for (int i = 0; i < 1000; i++) {
            String text = random.ints(random.nextInt(40), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            requireCovered(text);
        }
    }

    @Test
    void longRunsNeitherOverflowNorTakeForever() {
        for (String part : List.of("a", "1", ".", "'", "a'", "a.", "a-", "1,", "中", "😀", "$", "http:", "a_", "@a")) {
            requireCovered(part.repeat(20_000));
        }
    }

    private void requireCovered(String text) {
        int end = 0;
        for (Word word : tokenizer.words(text, new TextSpan(0, text.length()))) {
            assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, word.span().start())).matches("[\\s\\p{Z}\\p{Cc}\\u200b\\u2060\\ufeff]*");
            assertThat(word.form()).isEqualTo(word.span().of(text)).isNotEmpty();
            end = word.span().end();
        }
        assertThat(text.substring(end)).matches("[\\s\\p{Z}\\p{Cc}\\u200b\\u2060\\ufeff]*");
    }

    private List<String> forms(String text) {
        return tokenizer.words(text, new TextSpan(0, text.length())).stream()
                .map(Word::form)
                .toList();
    }
}
