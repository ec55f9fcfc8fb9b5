package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    @ParameterizedTest
    @CsvSource({
        "suspend, suspends suspended suspending",
        "violate, violates violated violating",
        "expel, expels expeled expeling expelled expelling",
        "deny, denies denied denying",
        "deploy, deploys deployed deploying",
        "impeach, impeaches impeached impeaching",
        "free, frees freed freeing",
        "die, dies died dying",
        "outlaw, outlaws outlawed outlawing",
    })
    void aVerbHasItsRegularForms(String verb, String forms) {
        assertThat(Inflections.ofVerb(verb)).containsExactlyInAnyOrder(forms.split(" ", -1));
    }
}
