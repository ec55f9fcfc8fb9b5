package dev.readout.evaluation.quotations;

import dev.readout.evaluation.Tally;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts, over articles, in which sentences somebody is found to speak, and who it is found to be.
 *
 * <p>A sentence counts as found if a quotation with a source or speaker has its cue or content in it, nested ones too;
 * thoughts, questions and mere mentions are left out, as the gold lists what is said, and {@code according to} counts where
 * nobody else speaks. Two names are the same if all words of one are words of the
 * other. A group that speaks counts as its members where they are known.
 */
final class SpeakerScore {

    private static final Set<SpeechAct> UNSAID = EnumSet.of(SpeechAct.THINK, SpeechAct.ASK, SpeechAct.MENTION);

    private Tally sentences = Tally.NONE;
    private Tally speakers = Tally.NONE;
    private Tally named = Tally.NONE;

    /** Counts one article. */
    void add(AnalyzedArticle article, List<SpokenArticle.Spoken> attributions) {
        Map<Integer, Set<String>> gold = gold(article, attributions);
        Map<Integer, Set<String>> found = found(article);
        Set<Integer> both = new TreeSet<>(gold.keySet());
        both.retainAll(found.keySet());
        sentences = sentences.plus(new Tally(gold.size(), found.size(), both.size()));
        for (Integer sentence : gold.keySet()) {
            speakers = speakers.plus(pairs(gold.get(sentence), found.getOrDefault(sentence, Set.of())));
        }
        found.forEach((sentence, names) ->
                speakers = speakers.plus(new Tally(0, gold.containsKey(sentence) ? 0 : names.size(), 0)));
        both.forEach(sentence -> named =
                named.plus(pairs(gold.getOrDefault(sentence, Set.of()), found.getOrDefault(sentence, Set.of()))));
    }

    /** Sentences in which somebody speaks. */
    Tally sentences() {
        return sentences;
    }

    /** Speakers, sentence by sentence. */
    Tally speakers() {
        return speakers;
    }

    /** Speakers in the sentences that both have. */
    Tally speakersWhereFound() {
        return named;
    }

    private static Tally pairs(Set<String> gold, Set<String> found) {
        List<String> left = new ArrayList<>(gold);
        int right = 0;
        for (String name : found) {
            String hit = left.stream()
                    .filter(each -> sameName(each, name))
                    .findFirst()
                    .orElse(null);
            right += hit != null && left.remove(hit) ? 1 : 0;
        }
        return new Tally(gold.size(), found.size(), right);
    }

    /** The sentences that the gold names, by the place of their first characters; those outside the body are left out. */
    private static Map<Integer, Set<String>> gold(AnalyzedArticle article, List<SpokenArticle.Spoken> attributions) {
        Map<Integer, Set<String>> gold = new TreeMap<>();
        for (SpokenArticle.Spoken spoken : attributions) {
            int at = article.article().text().indexOf(spoken.sentence());
            // a sentence that the reader took for furniture, or cannot find, is missed: it gets a number of its own
            int sentence = at < 0 ? -1 - gold.size() : sentenceAt(article, at);
            gold.computeIfAbsent(sentence, key -> new LinkedHashSet<>()).add(spoken.speaker());
        }
        return gold;
    }

    private static int sentenceAt(AnalyzedArticle article, int offset) {
        return article.sentences().stream()
                .filter(sentence -> sentence.span().contains(offset))
                .mapToInt(Sentence::index)
                .findFirst()
                .orElse(-1 - offset);
    }

    private static Map<Integer, Set<String>> found(AnalyzedArticle article) {
        Map<Integer, Set<String>> found = new LinkedHashMap<>();
        for (Quotation quotation : article.quotations()) {
            if (counts(quotation) && !isAccordingTo(quotation)) {
                add(article, quotation, found);
            }
        }
        for (Quotation quotation : article.quotations()) {
            boolean others = found.keySet().containsAll(sentences(article, quotation));
            if (counts(quotation) && isAccordingTo(quotation) && !others) {
                add(article, quotation, found);
            }
        }
        return found;
    }

    private static boolean counts(Quotation quotation) {
        return !UNSAID.contains(quotation.act()) && (quotation.speaker() != null || quotation.source() != null);
    }

    private static boolean isAccordingTo(Quotation quotation) {
        return quotation.rule().equals("according-to");
    }

    private static void add(AnalyzedArticle article, Quotation quotation, Map<Integer, Set<String>> found) {
        for (Integer sentence : sentences(article, quotation)) {
            found.computeIfAbsent(sentence, key -> new LinkedHashSet<>()).addAll(names(article, quotation));
        }
    }

    private static Set<Integer> sentences(AnalyzedArticle article, Quotation quotation) {
        Set<Integer> sentences = new TreeSet<>();
        for (Sentence sentence : article.sentences()) {
            Stream<TextSpan> parts = Stream.concat(quotation.content().stream(), Stream.ofNullable(quotation.cue()));
            if (parts.anyMatch(span -> span.overlaps(sentence.span()))) {
                sentences.add(sentence.index());
            }
        }
        return sentences;
    }

    private static List<String> names(AnalyzedArticle article, Quotation quotation) {
        Integer speaker = quotation.speaker();
        if (speaker == null) {
            return List.of(article.article().words(Objects.requireNonNull(quotation.source())));
        }
        EntityChain chain = article.chains().get(speaker);
        return chain.members().isEmpty()
                ? List.of(chain.name())
                : chain.members().stream()
                        .map(member -> article.chains().get(member).name())
                        .toList();
    }

    private static boolean sameName(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    private static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty() && !word.equals("the")) {
                words.add(word.equals("two") ? "both" : word);
            }
        }
        return words;
    }
}
