package dev.readout.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.EventExample;
import dev.readout.reading.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts between the first and the last proper name of trees written by hand. */
class ActFinderTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // an act by itself, active and passive
                "Chad:Chad:PROPN:2:nsubj accused:accuse:VERB:0:root Mali:Mali:PROPN:2:obj ~ ACCUSE",
                "Chad:Chad:PROPN:3:nsubj:pass was:be:AUX:3:aux:pass accused:accuse:VERB:0:root by:by:ADP:5:case"
                        + " Mali:Mali:PROPN:3:obl ~ ACCUSE",
                // a verb whose base form the analysis does not know
                "Chad:Chad:PROPN:2:nsubj outlawed:outla:VERB:0:root Mali:Mali:PROPN:2:obj ~ COERCE",
                // a light verb and its noun; the particle of a verb
                "Chad:Chad:PROPN:2:nsubj launched:launch:VERB:0:root attacks:attack:NOUN:2:obj on:on:ADP:5:case"
                        + " Mali:Mali:PROPN:3:nmod ~ ASSAULT",
                "Chad:Chad:PROPN:2:nsubj lashed:lash:VERB:0:root out:out:ADP:2:compound:prt at:at:ADP:5:case"
                        + " Mali:Mali:PROPN:2:obl ~ ACCUSE",
                // what is refused, promised, threatened or asked for
                "Chad:Chad:PROPN:2:nsubj refused:refuse:VERB:0:root to:to:PART:4:mark help:help:VERB:2:xcomp"
                        + " Mali:Mali:PROPN:4:obj ~ REJECT",
                "Chad:Chad:PROPN:2:nsubj promised:promise:VERB:0:root to:to:PART:4:mark help:help:VERB:2:xcomp"
                        + " Mali:Mali:PROPN:4:obj ~ AGREE",
                "Chad:Chad:PROPN:2:nsubj threatened:threaten:VERB:0:root to:to:PART:4:mark attack:attack:VERB:2:xcomp"
                        + " Mali:Mali:PROPN:4:obj ~ THREATEN",
                "Chad:Chad:PROPN:2:nsubj called:call:VERB:0:root for:for:ADP:4:case aid:aid:NOUN:2:obl"
                        + " from:from:ADP:6:case Mali:Mali:PROPN:4:nmod ~ REQUEST",
                "Chad:Chad:PROPN:2:nsubj called:call:VERB:0:root for:for:ADP:4:case sanctions:sanction:NOUN:2:obl"
                        + " against:against:ADP:6:case Mali:Mali:PROPN:4:nmod ~ THREATEN",
                // will, will not, did not
                "Chad:Chad:PROPN:3:nsubj will:will:AUX:3:aux help:help:VERB:0:root Mali:Mali:PROPN:3:obj ~ AGREE",
                "Chad:Chad:PROPN:3:nsubj will:will:AUX:3:aux attack:attack:VERB:0:root Mali:Mali:PROPN:3:obj"
                        + " ~ THREATEN",
                "Chad:Chad:PROPN:4:nsubj will:will:AUX:4:aux not:not:PART:4:advmod help:help:VERB:0:root"
                        + " Mali:Mali:PROPN:4:obj ~ REJECT",
                "Chad:Chad:PROPN:4:nsubj did:do:AUX:4:aux not:not:PART:4:advmod attack:attack:VERB:0:root"
                        + " Mali:Mali:PROPN:4:obj ~ ",
                // what ends, fails, is called off or broken
                "Chad:Chad:PROPN:2:nsubj halted:halt:VERB:0:root attacks:attack:NOUN:2:obj on:on:ADP:5:case"
                        + " Mali:Mali:PROPN:3:nmod ~ RETREAT",
                "Chad:Chad:PROPN:2:nsubj lifted:lift:VERB:0:root sanctions:sanction:NOUN:2:obj on:on:ADP:5:case"
                        + " Mali:Mali:PROPN:3:nmod ~ CONCEDE",
                "Chad:Chad:PROPN:2:nsubj suspended:suspende:VERB:0:root training:training:NOUN:2:obj"
                        + " cooperation:cooperation:NOUN:2:obj with:with:ADP:6:case Mali:Mali:PROPN:4:nmod ~ SANCTION",
                "Chad:Chad:PROPN:2:nsubj failed:fail:VERB:0:root to:to:PART:4:mark meet:meet:VERB:2:xcomp"
                        + " Mali:Mali:PROPN:4:obj ~ REJECT",
                "Chad:Chad:PROPN:2:nsubj cancelled:cancel:VERB:0:root visits:visit:NOUN:2:obj to:to:ADP:5:case"
                        + " Mali:Mali:PROPN:3:nmod ~ REJECT",
                "Chad:Chad:PROPN:2:nsubj violated:violat:VERB:0:root truce:truce:NOUN:2:obj with:with:ADP:5:case"
                        + " Mali:Mali:PROPN:3:nmod ~ ASSAULT",
                // what is said of another: a duty, a misdeed
                "Chad:Chad:PROPN:2:nsubj said:say:VERB:0:root Mali:Mali:PROPN:5:nsubj must:must:AUX:5:aux"
                        + " leave:leave:VERB:2:ccomp ~ REQUEST",
                "Chad:Chad:PROPN:2:nsubj said:say:VERB:0:root Mali:Mali:PROPN:4:nsubj attacked:attack:VERB:2:ccomp"
                        + " ~ ACCUSE",
                // side by side, and strung together
                "Chad:Chad:PROPN:4:nsubj and:and:CCONJ:3:cc Mali:Mali:PROPN:1:conj met:meet:VERB:0:root ~ CONSULT",
                "Chad:Chad:PROPN:2:nsubj met:meet:VERB:0:root ministers:minister:NOUN:2:obj and:and:CCONJ:5:cc"
                        + " attacked:attack:VERB:2:conj Mali:Mali:PROPN:5:obj ~ ASSAULT",
                // no act at all
                "Chad:Chad:PROPN:2:nsubj borders:border:VERB:0:root Mali:Mali:PROPN:2:obj ~ ",
            })
    void theActIsReadAsTheWordsAroundItTurnIt(String tree, String type) {
        Sentence sentence = sentence(tree);
        List<Token> names = sentence.tokens().stream()
                .filter(token -> token.upos() == Upos.PROPN)
                .toList();

        String found = new ActFinder(RULEBOOK.lexicon().events())
                .between(sentence, names.get(0), names.get(names.size() - 1))
                .map(act -> act.type().name())
                .orElse("");

        assertThat(found).isEqualTo(type == null ? "" : type);
    }

    @Test
    void whatMayBeIsOnlyPossible() {
        Sentence sentence =
                sentence("Chad:Chad:PROPN:3:nsubj may:may:AUX:3:aux attack:attack:VERB:0:root Mali:Mali:PROPN:3:obj");

        assertThat(new ActFinder(RULEBOOK.lexicon().events())
                        .between(sentence, sentence.token(1), sentence.token(4))
                        .map(FoundAct::certainty))
                .contains(FoundAct.Certainty.POSSIBLE);
    }

    @Test
    void everySortOfActHasAnExample() {
        Set<String> proven = new TreeSet<>();
        for (EventExample example : RULEBOOK.lexicon().events().examples()) {
            if (example.rule() != null) {
                proven.add(example.rule());
            }
        }

        assertThat(proven).containsAll(RULEBOOK.lexicon().events().rules());
    }

    /** A sentence of words {@code form:lemma:upos:head:deprel}. */
    private static Sentence sentence(String tree) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : tree.strip().split(" ", -1)) {
            String[] fields = word.split(":", 5);
            TextSpan span = new TextSpan(at, at + fields[0].length());
            at += fields[0].length() + 1;
            tokens.add(new Token(
                    tokens.size() + 1,
                    span,
                    fields[0],
                    fields[1],
                    Upos.valueOf(fields[2]),
                    "",
                    Integer.parseInt(fields[3]),
                    fields[4]));
        }
        return new Sentence(0, 0, new TextSpan(0, at - 1), tokens);
    }
}
