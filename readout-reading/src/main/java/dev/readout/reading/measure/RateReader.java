package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the percentages of a sentence to its tariffs: by the tree, and in lists by what stands before them. */
final class RateReader {

    static final String TARIFF = "tariff";
    static final String AGAIN = "tariff-again";

    /** What ends a kind that is one only where a rate and a target are told. */
    static final String RATED = "-rated";

    private final MeasureTargets targets;
    private final ListedTargets listing;
    private final MeasureHeads heads;
    private final RateOwners owners;
    private final RateAims aims;
    private final WordClasses words;

    RateReader(WordClasses words, MeasureTargets targets, ListedTargets listing) {
        this.targets = targets;
        this.listing = listing;
        this.heads = new MeasureHeads(words);
        this.owners = new RateOwners(words, heads);
        this.aims = new RateAims(words);
        this.words = words;
    }

    /**
     * The measures of a sentence, each at each of its rates.
     *
     * @param tariffsBefore whether the sentence before spoke of tariffs, so that a bare rate may be one's
     */
    List<MeasureUnit> units(Sentence sentence, List<MeasureDraft> drafts, MeasureStage stage, boolean tariffsBefore) {
        List<MeasureUnit> units = new ArrayList<>();
        List<MeasureDraft> tariffs =
                drafts.stream().filter(RateReader::mayHaveRate).toList();
        List<Rate> rates = tariffs.isEmpty() && !tariffsBefore ? List.of() : rates(sentence);
        Set<MeasureDraft> rated = new LinkedHashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            MeasureUnit unit = rated(sentence, rates, i, tariffs, stage, tariffsBefore);
            if (unit != null) {
                units.add(unit);
                rated.add(unit.draft());
            }
        }
        for (MeasureDraft draft : drafts) {
            if (!rated.contains(draft) && !needsRate(draft)) {
                units.add(new MeasureUnit(draft, null, heads.of(draft), draft.aims(), Set.of()));
            }
        }
        units.sort(Comparator.comparingInt(MeasureUnit::at));
        return units;
    }

    /** The rates of a sentence; a figure without its unit is one only beside the states that it is for. */
    private List<Rate> rates(Sentence sentence) {
        List<Rate> rates = new ArrayList<>(MultipliedRates.of(sentence, RateFinder.rates(sentence, words), words));
        if (listing.respective(sentence, rates).isEmpty()) {
            rates.removeIf(rate -> rate.isBare() && !isInList(sentence, rate));
        }
        return rates;
    }

    private boolean isInList(Sentence sentence, Rate rate) {
        if (!listing.listed(sentence, rate, 1).isEmpty()) {
            return true;
        }
        Token next = aims.afterPreposition(sentence, rate, sentence.tokens().size() + 1);
        return next != null && !targets.targets(sentence, List.of(next)).isEmpty();
    }

    private static boolean mayHaveRate(MeasureDraft draft) {
        return draft.kind.startsWith(TARIFF);
    }

    private static boolean needsRate(MeasureDraft draft) {
        return draft.kind.equals(AGAIN) || draft.kind.endsWith(RATED);
    }

    private @Nullable MeasureUnit rated(
            Sentence sentence,
            List<Rate> rates,
            int i,
            List<MeasureDraft> tariffs,
            MeasureStage stage,
            boolean tariffsBefore) {
        Rate rate = rates.get(i);
        int before = i == 0 ? 0 : rates.get(i - 1).to();
        int after = i + 1 < rates.size()
                ? rates.get(i + 1).from()
                : sentence.tokens().size() + 1;
        Token head = head(sentence, rate);
        boolean ownFollows = aims.afterPreposition(sentence, rate, after) != null;
        boolean terse = rates.stream().anyMatch(Rate::isBare);
        Set<StateCode> followed = terse ? listing.behind(sentence, rate, after) : Set.of();
        StateCode own = listing.respective(sentence, rates).get(rate);
        Set<StateCode> listed =
                own != null ? Set.of(own) : ownFollows ? followed : listing.around(sentence, rate, before, after);
        MeasureDraft owner = owners.owner(sentence, head, tariffs, stage, !listed.isEmpty());
        boolean goesOn = mayGoOn(head, stage, listed) || listing.isOfGoods(sentence, rate);
        if (owner == null && tariffsBefore && tariffs.isEmpty() && goesOn) {
            owner = new MeasureDraft(sentence, head, TARIFF, null, "measure.rate-again");
        }
        if (owner == null) {
            return null;
        }
        List<Token> all = new ArrayList<>(MeasureHeads.above(sentence, head, owner));
        all.addAll(heads.of(owner));
        return new MeasureUnit(owner, rate, all, aims.aims(sentence, owner, head, rate, before, after), listed);
    }

    private static boolean mayGoOn(Token head, MeasureStage stage, Set<StateCode> listed) {
        return !listed.isEmpty() || stage.effect(List.of(head)).isPresent();
    }

    private static Token head(Sentence sentence, Rate rate) {
        Token figure = sentence.token(rate.from());
        return sentence.headOf(figure.span().cover(sentence.token(rate.to()).span()))
                .orElse(figure);
    }
}
