package dev.readout.reading.text;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one article, sentence by sentence: those of its analysis without offices and forms of honour, and known
 * persons whom the analysis missed, as {@code He} in {@code He Lifeng}.
 */
final class ArticleNames {

    private static final Set<String> HONOURS = Set.of(
            "h.e.", "h.e", "he", "hh", "h.h.", "hm", "hrh", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "hon",
            "hon.");
    private static final Set<String> OWNED = Set.of("of", "the", "to");

    private final AnalyzedArticle analysis;
    private final List<List<String>> forms;
    private final List<List<NamedEntity>> names = new ArrayList<>();
    private final List<NamedEntity> all;

    /**
     * Collects the names.
     *
     * @param forms the words of each sentence as they stand
     */
    ArticleNames(
            AnalyzedArticle analysis,
            List<List<String>> forms,
            PhraseIndex<Leader> known,
            PhraseIndex<StateName> states,
            PhraseIndex<Office> offices) {
        this.analysis = analysis;
        this.forms = forms;
        analysis.sentences().forEach(sentence -> names.add(new ArrayList<>()));
        analysis.parse().names().stream()
                .flatMap(name -> trimmed(name, states, offices).stream())
                .forEach(name -> names.get(name.sentence()).add(name));
        analysis.sentences().forEach(sentence -> addKnown(sentence, known));
        this.all = names.stream().flatMap(List::stream).toList();
    }

    /** All names, in order. */
    List<NamedEntity> all() {
        return all;
    }

    /** The names in a sentence, in order. */
    List<NamedEntity> in(Sentence sentence) {
        return names.get(sentence.index());
    }

    /** The name that a word is part of. */
    Optional<NamedEntity> at(Sentence sentence, Token token) {
        return in(sentence).stream()
                .filter(name -> name.span().contains(token.span()))
                .findFirst();
    }

    /** Whether what looks like a time is one word of a person's name: {@code Jan} in {@code Jan Lindqvist}. */
    boolean isInPersonsName(TimeExpression time) {
        return names.get(time.sentence()).stream()
                .anyMatch(name -> name.type() == NameType.PERSON
                        && name.span().contains(time.span())
                        && !time.span().contains(name.span()));
    }

    /** Full names of office-holders that the analysis did not take for a person's: {@code He Lifeng}. */
    private void addKnown(Sentence sentence, PhraseIndex<Leader> known) {
        List<NamedEntity> here = names.get(sentence.index());
        for (Token token : sentence.tokens()) {
            known.at(forms(sentence), token.index() - 1).ifPresent(match -> {
                TextSpan span = token.span().cover(sentence.token(match.to()).span());
                if (here.stream()
                        .noneMatch(name -> name.type() == NameType.PERSON
                                && name.span().overlaps(span)
                                && !isInside(name.span(), span))) {
                    here.removeIf(name -> name.span().overlaps(span));
                    here.add(new NamedEntity(NameType.PERSON, span, sentence.index()));
                    here.sort(Comparator.comparing(NamedEntity::span));
                }
            });
        }
    }

    private static boolean isInside(TextSpan inner, TextSpan outer) {
        return outer.contains(inner) && !inner.contains(outer);
    }

    /** A person's name without the state or portfolio that the office before it ends with; none where it is a mere form of honour. */
    private Optional<NamedEntity> trimmed(
            NamedEntity name, PhraseIndex<StateName> states, PhraseIndex<Office> offices) {
        if (name.type() != NameType.PERSON) {
            return Optional.of(name);
        }
        Sentence sentence = analysis.sentences().get(name.sentence());
        List<Token> tokens = sentence.tokensIn(name.span());
        boolean honour =
                tokens.stream().allMatch(token -> HONOURS.contains(token.form().toLowerCase(Locale.ROOT)));
        if (honour) {
            return Optional.empty();
        }
        int first = tokens.get(0).index() - 1;
        boolean owned =
                first > 0 && OWNED.contains(forms(sentence).get(first - 1).toLowerCase(Locale.ROOT));
        int length = owned
                ? states.at(forms(sentence), first)
                        .map(PhraseIndex.Match::length)
                        .orElseGet(() -> wordsOfOffice(forms(sentence), first, tokens.size(), offices))
                : 0;
        if (length == 0 || tokens.size() - length < 2) {
            return Optional.of(name);
        }
        TextSpan rest =
                tokens.get(length).span().cover(tokens.get(tokens.size() - 1).span());
        return Optional.of(new NamedEntity(NameType.PERSON, rest, name.sentence()));
    }

    /** How many words of a name are the end of the office before it: {@code Minister of National Defense A B}. */
    private static int wordsOfOffice(List<String> words, int first, int length, PhraseIndex<Office> offices) {
        for (int most = length - 1; most > 0; most--) {
            boolean within = offices.endingAt(words, first + most)
                    .filter(office -> office.from() < first)
                    .isPresent();
            if (within) {
                return most;
            }
        }
        return 0;
    }

    private List<String> forms(Sentence sentence) {
        return forms.get(sentence.index());
    }
}
