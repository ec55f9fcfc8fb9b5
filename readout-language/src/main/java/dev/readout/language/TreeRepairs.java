package dev.readout.language;

import dev.readout.language.model.Labels;
import dev.readout.language.name.NameSpan;
import dev.readout.language.parse.BareObliques;
import dev.readout.language.parse.BeforeThat;
import dev.readout.language.parse.DependencyTree;
import dev.readout.language.parse.DueTo;
import dev.readout.language.parse.Move;
import dev.readout.language.parse.SecondSubjects;
import dev.readout.language.parse.SplitPhrases;
import dev.readout.language.parse.StrayPhrases;
import dev.readout.language.parse.TreeWords;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Puts right what the model is known to take for something that the scheme does not have; changes tags where a word's role changes. */
final class TreeRepairs {

    private final Labels labels;
    private final List<String> forms;
    private final List<SentencePart.Tags> tags;
    private final List<NameSpan> names;

    /**
     * Of one part of an article.
     *
     * @param tags the tags of its words; those of a word whose role changes are replaced
     */
    TreeRepairs(Labels labels, List<String> forms, List<SentencePart.Tags> tags, List<NameSpan> names) {
        this.labels = labels;
        this.forms = forms;
        this.tags = tags;
        this.names = names;
    }

    /** The tree put right. */
    DependencyTree repaired(DependencyTree tree) {
        return subjects(clauses(together(phrases(obliques(marks(tree))))));
    }

    private DependencyTree marks(DependencyTree tree) {
        List<String> xpos = tags.stream().map(SentencePart.Tags::xpos).toList();
        DependencyTree marked = tree;
        for (int word = 1; word <= forms.size(); word++) {
            OptionalInt verb = DueTo.verb(word, forms, xpos);
            if (verb.isPresent() && tree.isLeaf(word)) {
                tags.set(word - 1, new SentencePart.Tags(Upos.PART, "TO", "to"));
                marked = marked.with(word, verb.getAsInt(), label("mark"));
            }
        }
        return marked;
    }

    private DependencyTree obliques(DependencyTree tree) {
        BareObliques obliques = new BareObliques(words(tree));
        DependencyTree repaired = tree;
        for (int word = 1; word <= forms.size(); word++) {
            Optional<Move> move = obliques.move(word);
            if (move.isPresent()) {
                Move to = move.get();
                repaired = repaired.with(to.word(), to.head(), label(to.relation()));
                if (to.relation().equals("case")) {
                    String form = forms.get(to.word() - 1);
                    tags.set(to.word() - 1, new SentencePart.Tags(Upos.ADP, "IN", form.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return repaired;
    }

    private DependencyTree clauses(DependencyTree tree) {
        BeforeThat before = new BeforeThat(words(tree));
        return moved(
                tree,
                IntStream.rangeClosed(1, forms.size())
                        .mapToObj(before::move)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private DependencyTree subjects(DependencyTree tree) {
        SecondSubjects subjects = new SecondSubjects(words(tree));
        return moved(
                tree,
                IntStream.rangeClosed(1, forms.size())
                        .mapToObj(subjects::move)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private DependencyTree phrases(DependencyTree tree) {
        StrayPhrases phrases = new StrayPhrases(words(tree));
        List<Move> moves = new ArrayList<>();
        for (int word = 1; word <= forms.size(); word++) {
            phrases.move(word).ifPresent(moves::add);
        }
        return moved(tree, moves);
    }

    private DependencyTree together(DependencyTree tree) {
        SplitPhrases phrases = new SplitPhrases(words(tree));
        return IntStream.rangeClosed(1, forms.size())
                .mapToObj(phrases::moves)
                .filter(moves -> !moves.isEmpty())
                .findFirst()
                .map(moves -> moved(tree, moves))
                .orElse(tree);
    }

    private DependencyTree moved(DependencyTree tree, List<Move> moves) {
        DependencyTree repaired = tree;
        for (Move move : moves) {
            repaired = repaired.with(move.word(), move.head(), label(move.relation()));
        }
        return repaired;
    }

    private TreeWords words(DependencyTree tree) {
        List<TreeWords.Word> words = new ArrayList<>();
        for (int word = 1; word <= forms.size(); word++) {
            words.add(new TreeWords.Word(forms.get(word - 1), tags.get(word - 1).upos(), isPerson(word)));
        }
        return new TreeWords(words, tree, relations(tree));
    }

    private List<String> relations(DependencyTree tree) {
        return IntStream.rangeClosed(1, forms.size())
                .mapToObj(word -> labels.deprel().get(tree.label(word)))
                .toList();
    }

    private boolean isPerson(int word) {
        return names.stream()
                .anyMatch(name -> name.type() == NameType.PERSON && name.first() <= word && word <= name.last());
    }

    private int label(String relation) {
        return labels.deprel().indexOf(relation);
    }
}
