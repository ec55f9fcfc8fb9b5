package dev.readout.reading.text;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.word.PerWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** To which chain of an article a word refers: {@code she} and {@code Lee} to that of {@code Minister Anna Lee}. */
final class ChainIndex {

    private final PerWord<Integer> chainByHead = new PerWord<>();
    private final List<List<MentionOf>> mentions = new ArrayList<>();

    private record MentionOf(Mention mention, int chain) {}

    ChainIndex(AnalyzedArticle analysis) {
        analysis.sentences().forEach(sentence -> mentions.add(new ArrayList<>()));
        for (int i = 0; i < analysis.chains().size(); i++) {
            for (Mention mention : analysis.chains().get(i).mentions()) {
                Sentence sentence = analysis.sentences().get(mention.sentence());
                chainByHead.putIfAbsent(sentence, sentence.token(mention.head()), i);
                mentions.get(mention.sentence()).add(new MentionOf(mention, i));
            }
        }
    }

    /** Index of the chain that a word refers to: as the head of a mention, or inside a name. */
    Optional<Integer> at(Sentence sentence, Token token) {
        Optional<Integer> byHead = chainByHead.of(sentence, token);
        if (byHead.isPresent()) {
            return byHead;
        }
        return mentions.get(sentence.index()).stream()
                .filter(mention -> mention.mention().form() == Mention.Form.NAME
                        && mention.mention().span().contains(token.span()))
                .map(MentionOf::chain)
                .findFirst();
    }
}
