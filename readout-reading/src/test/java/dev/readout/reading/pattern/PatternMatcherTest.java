package dev.readout.reading.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.source.RulebookSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternMatcherTest {

    private static final WordKnowledge NOTHING = new WordKnowledge() {
        @Override
        public Set<String> classes(Sentence sentence, Token token) {
            return Set.of();
        }

        @Override
        public boolean isName(String kind, Sentence sentence, Token token) {
            return false;
        }

        @Override
        public boolean isActor(String kind, Sentence sentence, Token token) {
            return token.upos() == Upos.PROPN;
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // who meets whom, with a preposition or without
                "{lemma:meet}=v >nsubj {}=a >obj|obl(with) {}=b ~ Wang:PROPN:2:nsubj met:VERB:0:root Rubio:PROPN:2:obj"
                        + " ~ v=met a=Wang b=Rubio",
                "{lemma:meet}=v >nsubj {}=a >obj|obl(with) {}=b ~ Wang:PROPN:2:nsubj met:VERB:0:root with:ADP:4:case"
                        + " Rubio:PROPN:2:obl ~ v=met a=Wang b=Rubio",
                "{lemma:meet}=v >nsubj {}=a >obj|obl(with) {}=b ~ Wang:PROPN:2:nsubj met:VERB:0:root in:ADP:4:case"
                        + " Oslo:PROPN:2:obl ~ ",
                // the passive has its subject after by
                "{lemma:receive}=v >subject {}=a >object {}=b ~ Wang:PROPN:3:nsubj:pass was:AUX:3:aux:pass"
                        + " received:VERB:0:root by:ADP:5:case Rubio:PROPN:3:obl ~ v=received a=Rubio b=Wang",
                // an infinitive borrows the subject of its verb
                "{lemma:visit}=v >subject {}=a ~ Qin:PROPN:2:nsubj agreed:VERB:0:root to:PART:4:mark"
                        + " visit:VERB:2:xcomp ~ v=visit a=Qin",
                // what must not be there
                "{lemma:meet}=v !>obj {} ~ Wang:PROPN:2:nsubj met:VERB:0:root Rubio:PROPN:2:obj ~ ",
                "{lemma:meet}=v ?>obj {}=b ~ They:PRON:2:nsubj met:VERB:0:root ~ v=met",
                "{actor:any; !lemma:wang}=a ~ Wang:PROPN:2:nsubj met:VERB:0:root Rubio:PROPN:2:obj ~ a=Rubio",
                "{lemma:hold} >obj ({}=n >nmod(with) {}=b) ~ Wang:PROPN:2:nsubj held:VERB:0:root talks:NOUN:2:obj"
                        + " with:ADP:5:case Rubio:PROPN:3:nmod ~ n=talks b=Rubio",
            })
    void finds(String pattern, String sentence, String bindings) {
        List<Bindings> found = new PatternMatcher(NOTHING)
                .matches(PatternParser.parse("test.rules", 1, 0, pattern.strip()), tree(sentence.strip()));
        String told = found.stream()
                .map(way -> way.asMap().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(token -> entry.getKey() + "=" + token.form()))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        String wanted = bindings == null
                ? ""
                : List.of(bindings.strip().split(" ")).stream().sorted().collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(wanted);
    }

    @Test
    void saysWhereAPatternIsWrong() {
        assertThatThrownBy(() -> PatternParser.parse("my.rules", 7, 10, "{lemma:meet}=v >obj {colour:red}"))
                .isInstanceOf(RulebookSyntaxException.class)
                .hasMessageStartingWith("my.rules:7:32: no attribute is called \"colour\"");
        assertThatThrownBy(() -> PatternParser.parse("my.rules", 7, 10, "{lemma:meet} obj {}"))
                .isInstanceOf(RulebookSyntaxException.class)
                .hasMessageStartingWith("my.rules:7:24: expected a direction");
    }

    /** A sentence out of {@code form:UPOS:head:relation} for each word. */
    private static Sentence tree(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : line.split(" ", -1)) {
            String[] parts = word.split(":", 4);
            TextSpan span = new TextSpan(at, at + parts[0].length());
            at = span.end() + 1;
            tokens.add(new Token(
                    tokens.size() + 1,
                    span,
                    parts[0],
                    lemma(parts[0]),
                    Upos.valueOf(parts[1]),
                    "NN",
                    Integer.parseInt(parts[2]),
                    parts[3]));
        }
        return new Sentence(0, 0, new TextSpan(0, at - 1), tokens);
    }

    private static String lemma(String form) {
        return switch (form) {
            case "met" -> "meet";
            case "held" -> "hold";
            case "received" -> "receive";
            case "Wang" -> "wang";
            default -> form;
        };
    }
}
