package dev.readout.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private final Sentence sentence = sentence("Wang Yi met Rubio in Kuala Lumpur", 3, 1, 0, 3, 6, 3, 6);

    @Test
    void knowsItsTree() {
        assertThat(sentence.root().form()).isEqualTo("met");
        assertThat(forms(sentence.children(sentence.root()))).containsExactly("Wang", "Rubio", "Kuala");
        assertThat(sentence.head(sentence.token(2))).contains(sentence.token(1));
        assertThat(sentence.head(sentence.root())).isEmpty();
        assertThat(forms(sentence.subtree(sentence.token(6)))).containsExactly("in", "Kuala", "Lumpur");
        assertThat(sentence.isWithin(sentence.token(7), sentence.root())).isTrue();
        assertThat(sentence.isWithin(sentence.token(7), sentence.token(1))).isFalse();
    }

    @Test
    void findsWordsBySpan() {
        TextSpan kualaLumpur = sentence.subtreeSpan(sentence.token(6));
        assertThat(sentence.tokensIn(kualaLumpur)).hasSize(3);
        assertThat(sentence.headOf(kualaLumpur)).contains(sentence.token(6));
        assertThat(sentence.headOf(new TextSpan(0, 0))).isEmpty();
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence("two roots", 0, 0))
                .withMessageContaining("one root");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence("round and round", 0, 3, 2))
                .withMessageContaining("circle");
        assertThatIllegalArgumentException().isThrownBy(() -> sentence("head outside", 0, 7));
    }

    @Test
    void relationsMatchWithAndWithoutSubtype() {
        Token passive = new Token(1, new TextSpan(0, 1), "x", "x", Upos.NOUN, "NN", 2, "nsubj:pass");
        assertThat(passive.is("nsubj")).isTrue();
        assertThat(passive.is("nsubj:pass")).isTrue();
        assertThat(passive.is("nsubj:outer")).isFalse();
        assertThat(passive.relation()).isEqualTo("nsubj");
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    /** A sentence of words parted by spaces, each with its head. */
    private static Sentence sentence(String text, int... heads) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String form : text.split(" ", -1)) {
            int head = heads[tokens.size()];
            TextSpan span = new TextSpan(start, start + form.length());
            String relation = head == 0 ? "root" : "dep";
            tokens.add(new Token(tokens.size() + 1, span, form, form, Upos.X, "X", head, relation));
            start = span.end() + 1;
        }
        return new Sentence(0, 0, new TextSpan(0, text.length()), tokens);
    }
}
