package dev.readout.reading.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of office-holders, by the words of their names. Immutable; may be shared between threads. */
public final class Leaders {

    private final List<Leader> all;
    private final List<Set<String>> words;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> bySurname = new HashMap<>();

    /** Office-holders in the order of the table. */
    Leaders(List<Leader> leaders) {
        this.all = List.copyOf(leaders);
        this.words = all.stream().map(leader -> NameWords.of(leader.name())).toList();
        for (int i = 0; i < all.size(); i++) {
            for (String word : words.get(i)) {
                byWord.computeIfAbsent(word, one -> new BitSet()).set(i);
            }
            bySurname
                    .computeIfAbsent(NameWords.surname(all.get(i).name()), one -> new BitSet())
                    .set(i);
        }
    }

    /** All of them, in the order of the table. */
    public List<Leader> all() {
        return all;
    }

    /** Those whose name may stand for a name, or the other way round, in the order of the table. */
    public List<Leader> named(String name) {
        Set<String> asked = NameWords.of(name);
        BitSet found = new BitSet();
        asked.forEach(word -> found.or(byWord.getOrDefault(word, new BitSet())));
        return found.stream()
                .filter(i -> NameWords.match(asked, words.get(i)) && !isGivenName(name, asked, words.get(i)))
                .mapToObj(all::get)
                .toList();
    }

    /** {@code Abdullah} in {@code Abdullah Haddad}: whoever goes by one name alone is nobody who has a surname behind it. */
    private static boolean isGivenName(String name, Set<String> asked, Set<String> known) {
        return known.size() == 1 && asked.size() > 1 && !known.contains(NameWords.surname(name));
    }

    /** Those who have the last word of a name in common, in the order of the table. */
    public List<Leader> withSurnameOf(String name) {
        return bySurname.getOrDefault(NameWords.surname(name), new BitSet()).stream()
                .mapToObj(all::get)
                .toList();
    }
}
