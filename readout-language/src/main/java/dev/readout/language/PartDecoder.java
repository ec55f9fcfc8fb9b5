package dev.readout.language;

import dev.readout.language.lemma.LemmaRule;
import dev.readout.language.lemma.Lemmatizer;
import dev.readout.language.model.Labels;
import dev.readout.language.model.SentenceScores;
import dev.readout.language.name.NameDecoder;
import dev.readout.language.name.NameSpan;
import dev.readout.language.parse.DependencyTree;
import dev.readout.language.parse.TreeDecoder;
import dev.readout.language.token.Word;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;

/** The model's scores to tags, base forms, trees and names. Immutable; may be shared between threads. */
final class PartDecoder {

    private final Labels labels;
    private final List<Upos> upos;
    private final List<LemmaRule> lemmas;
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final TreeDecoder trees;
    private final NameDecoder names;

    PartDecoder(Labels labels) {
        this.labels = labels;
        this.upos = labels.upos().stream().map(Upos::valueOf).toList();
        this.lemmas = labels.lemma().stream().map(LemmaRule::parse).toList();
        this.trees = new TreeDecoder(labels);
        this.names = new NameDecoder(labels);
    }

    /**
     * A part of an article.
     *
     * @param words the words of the whole article
     */
    SentencePart decode(SentenceScores scores, List<Word> words) {
        List<String> forms = words.subList(scores.first(), scores.first() + scores.length()).stream()
                .map(Word::form)
                .toList();
        List<SentencePart.Tags> tags = new ArrayList<>(scores.length());
        for (int word = 1; word <= scores.length(); word++) {
            tags.add(tags(scores, word, forms.get(word - 1)));
        }
        List<NameSpan> found = names.names(scores);
        DependencyTree tree = new TreeRepairs(labels, forms, tags, found).repaired(trees.tree(scores));
        List<String> relations = new ArrayList<>(scores.length());
        for (int word = 1; word <= scores.length(); word++) {
            relations.add(labels.deprel().get(tree.label(word)));
        }
        return new SentencePart(scores.first(), scores.continues(), tags, relations, tree, found);
    }

    private SentencePart.Tags tags(SentenceScores scores, int word, String form) {
        Upos pos = upos.get(scores.upos(word));
        String tag = labels.xpos().get(scores.xpos(word));
        String guess = lemmas.get(scores.lemma(word)).lemma(form);
        return new SentencePart.Tags(pos, tag, lemmatizer.lemma(form, pos, tag, guess));
    }
}
