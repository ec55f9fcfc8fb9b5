package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Wang Yi, Wang Yi",
        "Wang Yi, Wang",
        "Luiz Inacio Lula da Silva, Luiz Inácio Lula da Silva",
        "Recep Tayyip Erdoğan, Erdogan",
        "LECH WAŁĘSA, Lech Walesa",
        "Joe Barlow, Joseph R. Barlow",
        "Antony J. Merriam, Tony Merriam",
        "Mohammed al-Rashidi, Muhammad Al Rashidi",
        "Binali Yıldırım, Yildirim",
        "Thérèse Kayikwamba Wagner, Therese Kayikwamba-Wagner"
    })
    void oneMayStandForTheOther(String one, String other) {
        assertThat(Names.match(one, other)).isTrue();
        assertThat(Names.match(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Wang Yi, Wang Wentao",
        "Luiz Inácio Lula da Silva, Luis Arce",
        "José Silva, Josef Silva",
        "Joe Barlow, John Barlow",
        "Ho Lifeng, He Lifeng"
    })
    void thesePersonsAreTwo(String one, String other) {
        assertThat(Names.match(one, other)).isFalse();
        assertThat(Names.match(other, one)).isFalse();
    }
}
