package dev.readout.reading.gate;

import dev.readout.reading.gate.GateWords.Phrase;
import dev.readout.reading.gate.GateWords.Sort;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the signs in one text, sentence by sentence. */
final class SignCounter {

    /** The beginning: a headline and a lead or two, however much of a page's furniture stands above them. */
    private static final int LEAD_SENTENCES = 4;

    private static final int SHORT_SENTENCE = 6;
    private static final double CAP = 4;

    /** Small words that hardly any English sentence is without, and that are rare in other languages of the alphabet. */
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "that", "for", "with", "on", "by");

    private final GateWords known;
    private final Map<GateSign, Integer> counts = new EnumMap<>(GateSign.class);
    private final Set<String> states = new HashSet<>();
    private Set<String> before = Set.of();
    private int words;
    private int english;
    private int naming;
    private int lead;

    SignCounter(GateWords known) {
        this.known = known;
    }

    /** Takes the words of the next sentence. */
    void take(List<String> sentence) {
        Set<String> named = new HashSet<>();
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        int i = 0;
        while (i < sentence.size()) {
            i += look(sentence, i, named, sorts);
        }
        words += sentence.size();
        states.addAll(named);
        count(sentence.size(), named, sorts);
        before = named;
    }

    int words() {
        return words;
    }

    /** How many of the words are small words of English, from 0 to 1. */
    double englishShare() {
        return words == 0 ? 0 : (double) english / words;
    }

    int states() {
        return states.size();
    }

    /** How strong each sign is. */
    Map<GateSign, Double> signs() {
        Map<GateSign, Double> signs = new EnumMap<>(GateSign.class);
        counts.forEach((sign, count) -> signs.put(sign, strength(count)));
        signs.put(GateSign.STATES, strength(states.size()));
        signs.put(GateSign.DENSITY, words == 0 ? 0 : Math.min(CAP, 100.0 * naming / words));
        return signs;
    }

    private static double strength(int count) {
        return Math.min(CAP, Math.log1p(count) / Math.log(2));
    }

    /** Looks at the word at {@code i}, and says how many words the next look is on from it. */
    private int look(List<String> sentence, int i, Set<String> named, Set<Sort> sorts) {
        String word = sentence.get(i);
        String lower = word.toLowerCase(Locale.ROOT);
        english += ENGLISH.contains(lower) ? 1 : 0;
        for (Phrase phrase : known.others(lower)) {
            if (follows(sentence, i, phrase.rest(), false)) {
                sorts.addAll(phrase.sorts());
                if (phrase.state() != null) {
                    named.add(phrase.state());
                }
            }
        }
        for (Phrase phrase : known.names(word)) {
            if (phrase.state() != null && follows(sentence, i, phrase.rest(), true)) {
                named.add(phrase.state());
                naming++;
                return 1 + phrase.rest().size();
            }
        }
        return 1;
    }

    private static boolean follows(List<String> sentence, int i, List<String> rest, boolean exactly) {
        if (i + rest.size() >= sentence.size()) {
            return false;
        }
        for (int k = 0; k < rest.size(); k++) {
            String word = sentence.get(i + 1 + k);
            if (exactly ? !word.equals(rest.get(k)) : !word.equalsIgnoreCase(rest.get(k))) {
                return false;
            }
        }
        return true;
    }

    private void count(int length, Set<String> named, Set<Sort> sorts) {
        boolean pair = named.size() > 1;
        boolean near = pair || (!named.isEmpty() && !before.isEmpty() && !before.containsAll(named));
        boolean any = !named.isEmpty();
        add(GateSign.ACTS, near && sorts.contains(Sort.ACT));
        if (length >= SHORT_SENTENCE && lead < LEAD_SENTENCES) {
            lead++;
            mark(GateSign.LEAD_PAIR, pair);
            mark(GateSign.LEAD_ACT, any && sorts.contains(Sort.ACT));
            mark(GateSign.LEAD_OFFICE, any && sorts.contains(Sort.OFFICE));
        }
    }

    private void add(GateSign sign, boolean seen) {
        counts.merge(sign, seen ? 1 : 0, Integer::sum);
    }

    private void mark(GateSign sign, boolean seen) {
        counts.merge(sign, seen ? 1 : 0, Math::max);
    }
}
