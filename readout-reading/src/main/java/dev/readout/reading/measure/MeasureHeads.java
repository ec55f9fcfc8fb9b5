package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** The words that stand for a measure or for its rate, the nearest first: {@code a package of sanctions} has two. */
final class MeasureHeads {

    private final WordClasses words;

    MeasureHeads(WordClasses words) {
        this.words = words;
    }

    /** A measure's word and the nouns above it that only count or group it: {@code a package of sanctions}. */
    List<Token> of(MeasureDraft draft) {
        List<Token> heads = new ArrayList<>(List.of(draft.act));
        Token word = draft.act;
        while (word.head() != 0 && word.upos() != Upos.VERB) {
            Token above = draft.sentence.token(word.head());
            boolean group = word.is("nmod") && words.contains("group-noun", above.lemma());
            boolean beside = word.is("conj") || word.is("appos");
            if (above.upos() == Upos.VERB || !(group || beside)) {
                break;
            }
            heads.add(above);
            word = above;
        }
        return heads;
    }

    /** The words from a rate up to its tariff. */
    static List<Token> above(Sentence sentence, Token head, MeasureDraft owner) {
        List<Token> above = new ArrayList<>(List.of(head));
        Token word = head;
        while (word.head() != 0 && word.head() != owner.act.index()) {
            word = sentence.token(word.head());
            if (word.upos() == Upos.VERB) {
                return List.of(head);
            }
            above.add(word);
        }
        return word.head() == 0 ? List.of(head) : above;
    }
}
