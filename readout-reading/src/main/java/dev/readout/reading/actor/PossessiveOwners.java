package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose an office is of which a sentence says no more than {@code its}: {@code Chad has asked for help. Its trade minister, A,
 * wrote to B}.
 */
final class PossessiveOwners {

    private final ArticleText text;
    private final Lexicon lexicon;

    PossessiveOwners(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** {@code France has asked for it. Its trade minister, Name}: the state of the chain, else the one that stands before. */
    @Nullable
    StateCode of(Sentence sentence, Token pronoun) {
        Optional<StateCode> chained = text.chainAt(sentence, pronoun)
                .flatMap(chain -> lexicon.states()
                        .exactly(FormsOfAddress.withoutArticle(
                                text.chains().get(chain).name())))
                .map(StateName::code);
        if (chained.isPresent()) {
            return chained.get();
        }
        StateCode here = lastState(text.forms(sentence), pronoun.index() - 1);
        if (here != null || sentence.index() == 0) {
            return here;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return lexicon.states()
                .firstIn(text.forms(before), 0, before.tokens().size())
                .map(StateName::code)
                .orElse(null);
    }

    private @Nullable StateCode lastState(List<String> words, int end) {
        StateCode last = null;
        for (int i = 0; i < end; i++) {
            Optional<PhraseIndex.Match<StateName>> match = lexicon.states().at(words, i);
            if (match.isPresent()) {
                last = match.get().value().code();
            }
        }
        return last;
    }
}
