package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code On Monday they agreed to meet again soon}: the day on which a contact is undertaken is not its own. */
final class Undertakings {

    private static final String UNDERTAKING = "undertaking-verb";

    private final WordClasses words;
    private final @Nullable PartialDate published;

    Undertakings(WordClasses words, @Nullable PartialDate published) {
        this.words = words;
        this.published = published;
    }

    /** Whether a time is that of a promise of the contact, and not of the contact. */
    boolean isTimeOf(Draft draft, TimeExpression time) {
        PartialDate day = time.start();
        boolean gone = day != null
                && published != null
                && !day.firstDay().isAfter(published.lastDay())
                && time.span().start() < draft.act.span().start();
        return gone
                && undertaking(draft.sentence, draft.act)
                        .filter(verb -> isBeside(draft, verb, time))
                        .isPresent();
    }

    /** The verb of the promise whose infinitive tells the contact. */
    private Optional<Token> undertaking(Sentence sentence, Token act) {
        Token word = act;
        while (word.is("conj") && word.head() != 0) {
            word = sentence.token(word.head());
        }
        Token infinitive = word;
        return Optional.of(infinitive)
                .filter(verb -> verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl"))
                .filter(verb -> Relations.isInfinitive(sentence, verb))
                .flatMap(sentence::head)
                .filter(verb -> words.contains(UNDERTAKING, verb.lemma())
                        && (verb.xpos().equals("VBD") || verb.xpos().equals("VBN")));
    }

    private static boolean isBeside(Draft draft, Token verb, TimeExpression time) {
        return draft.sentence
                .headOf(time.span())
                .filter(head -> !draft.sentence.isWithin(head, draft.act))
                .filter(head -> head.index() < verb.index() || draft.sentence.isWithin(head, verb))
                .isPresent();
    }
}
