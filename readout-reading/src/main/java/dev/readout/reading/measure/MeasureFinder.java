package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Runs the rules for measures over a sentence and puts together what they bind to one word. */
final class MeasureFinder {

    private static final String PARTY = "party";

    private final List<Rule> naming;
    private final List<Rule> parties;
    private final WordClasses words;
    private final PatternMatcher matcher;
    private final ArticleText text;

    MeasureFinder(List<Rule> rules, WordClasses words, PatternMatcher matcher, ArticleText text) {
        this.text = text;
        this.naming = rules.stream().filter(rule -> !isParty(rule)).toList();
        this.parties = rules.stream().filter(MeasureFinder::isParty).toList();
        this.words = words;
        this.matcher = matcher;
    }

    /** The measures that a sentence speaks of, in the order of the words that tell them. */
    List<MeasureDraft> drafts(Sentence sentence) {
        Map<Integer, MeasureDraft> byAct = new TreeMap<>();
        each(
                naming,
                sentence,
                (rule, bindings) -> bindings.first("act").ifPresent(act -> {
                    kind(rule, sentence, act)
                            .ifPresent(kind -> byAct.computeIfAbsent(
                                    act.index(),
                                    index -> new MeasureDraft(
                                            sentence,
                                            act,
                                            kind,
                                            rule.yields().size() > 2
                                                    ? rule.yields().get(2)
                                                    : null,
                                            rule.id())));
                    fill(byAct.get(act.index()), rule, bindings);
                }));
        if (!byAct.isEmpty()) {
            each(
                    parties,
                    sentence,
                    (rule, bindings) ->
                            bindings.first("act").ifPresent(act -> fill(byAct.get(act.index()), rule, bindings)));
        }
        byAct.values().forEach(draft -> share(draft, byAct));
        return List.copyOf(byAct.values());
    }

    /** {@code sanctions and travel bans on two ministers}: what only one of two joined measures has is said of both. */
    private static void share(MeasureDraft draft, Map<Integer, MeasureDraft> byAct) {
        MeasureDraft first = draft.act.is("conj") ? byAct.get(draft.act.head()) : null;
        if (first != null) {
            first.takeAims(draft);
            draft.takeAims(first);
        }
    }

    private void each(List<Rule> rules, Sentence sentence, BiConsumer<Rule, Bindings> found) {
        for (Rule rule : rules) {
            for (NodePattern pattern : rule.patterns()) {
                matcher.matches(pattern, sentence).forEach(bindings -> found.accept(rule, bindings));
            }
        }
    }

    private void fill(@Nullable MeasureDraft draft, Rule rule, Bindings bindings) {
        if (draft == null) {
            return;
        }
        bindings.all("by").forEach(token -> draft.addBy(rule.precedence(), token));
        bindings.all("aim").stream()
                .filter(token -> !isTime(draft.sentence, token) && !RateAims.isNoAim(words, token))
                .forEach(token -> draft.addAim(rule.precedence(), token));
        bindings.all("goods").forEach(draft::addGoods);
    }

    /** {@code duties on Friday} are against nobody. */
    private boolean isTime(Sentence sentence, Token token) {
        return text.times(sentence).stream().anyMatch(time -> time.span().contains(token.span()));
    }

    private Optional<String> kind(Rule rule, Sentence sentence, Token act) {
        String word = rule.yields().get(1);
        return words.hasClass(word) ? words.value(word, sentence, act) : Optional.of(word);
    }

    private static boolean isParty(Rule rule) {
        return rule.yields().size() > 1 && rule.yields().get(1).equals(PARTY);
    }
}
