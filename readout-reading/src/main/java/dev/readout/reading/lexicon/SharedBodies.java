package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that bodies of several states bear ({@code the Supreme Court}, {@code the Foreign Office}), and whose they are in one
 * article: of the state whose name stands beside them anywhere in it, else of the usual one where it speaks of that, else of
 * the only other one that it speaks of.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class SharedBodies {

    private static final String ANY = "*";
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

    private final PhraseIndex<Body> bodies = new PhraseIndex<>(true);

    private record Body(
            String name,
            List<StateCode> states,
            boolean ofAny,
            @Nullable StateCode otherwise) {

        boolean mayBeOf(StateCode state) {
            return ofAny ? !state.isOrganisation() : states.contains(state);
        }
    }

    private record Told(List<String> words, PhraseIndex.Match<Body> match) {}

    SharedBodies(RulebookFiles files) {
        for (Table.Row row : files.rows("shared-bodies.tsv", "names", "states", "otherwise")) {
            List<String> codes = row.alternatives("states");
            List<StateCode> states = codes.stream()
                    .filter(code -> !code.equals(ANY))
                    .map(StateCode::new)
                    .toList();
            String otherwise = row.field("otherwise");
            StateCode home = otherwise.isEmpty() ? null : new StateCode(otherwise);
            for (String name : row.alternatives("names")) {
                bodies.put(name, new Body(name, states, codes.contains(ANY), home));
            }
        }
    }

    /**
     * The names of states with those of shared bodies as one article means them.
     *
     * @param states the names of states and of bodies that one state alone has
     * @param persons leaders; who speaks of the president speaks of his state
     * @param sentences the words of each sentence of the article
     */
    PhraseIndex<StateName> in(
            PhraseIndex<StateName> states, PhraseIndex<Leader> persons, List<List<String>> sentences) {
        List<Told> told = new ArrayList<>();
        for (List<String> words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                bodies.at(words, i).ifPresent(match -> told.add(new Told(words, match)));
            }
        }
        if (told.isEmpty()) {
            return states;
        }
        Map<String, StateName> names = new LinkedHashMap<>();
        Map<String, Set<StateCode>> owners = new HashMap<>();
        for (Told one : told) {
            owner(states, one).ifPresent(phrase -> {
                names.put(String.join(" ", phrase.words()), phrase.name());
                owners.computeIfAbsent(one.match.value().name(), name -> new TreeSet<>())
                        .add(phrase.name().code());
            });
        }
        Set<StateCode> spokenOf = spokenOf(states, persons, sentences);
        for (Told one : told) {
            Body body = one.match.value();
            whose(body, owners.getOrDefault(body.name(), Set.of()), spokenOf)
                    .ifPresent(state -> names.put(body.name(), new StateName(state, StateName.Sort.BODY, body.name())));
        }
        return states.with(names);
    }

    private static Optional<StateCode> whose(Body body, Set<StateCode> owners, Set<StateCode> spokenOf) {
        if (owners.size() == 1) {
            return Optional.of(owners.iterator().next());
        }
        if (spokenOf.contains(body.states.get(0))) {
            return Optional.of(body.states.get(0));
        }
        List<StateCode> others = spokenOf.stream().filter(body::mayBeOf).toList();
        return others.size() == 1
                ? Optional.of(others.get(0))
                : Optional.ofNullable(body.otherwise).filter(state -> others.isEmpty());
    }

    private record Phrase(List<String> words, StateName name) {}

    /** {@code India's Supreme Court}, {@code the Indian Supreme Court}, {@code the Supreme Court of India}: with the owner's name. */
    private static Optional<Phrase> owner(PhraseIndex<StateName> states, Told told) {
        List<String> words = told.words;
        int from = told.match.from();
        int to = told.match.to();
        int before = from > 0 && POSSESSIVES.contains(words.get(from - 1)) ? from - 1 : from;
        Optional<Phrase> left = states.endingAt(words, before)
                .filter(match -> isState(match.value()))
                .map(match -> phrase(words, match.from(), to, match.value()));
        return left.or(() -> right(states, words, from, to));
    }

    private static Optional<Phrase> right(PhraseIndex<StateName> states, List<String> words, int from, int to) {
        if (to + 1 >= words.size() || !words.get(to).equals("of")) {
            return Optional.empty();
        }
        int at = words.get(to + 1).equals("the") ? to + 2 : to + 1;
        return states.at(words, at)
                .filter(match -> match.value().sort() == StateName.Sort.STATE)
                .map(match -> phrase(words, from, match.to(), match.value()));
    }

    private static Phrase phrase(List<String> words, int from, int to, StateName owner) {
        List<String> own = words.subList(from, to);
        return new Phrase(own, new StateName(owner.code(), StateName.Sort.BODY, String.join(" ", own)));
    }

    private static boolean isState(StateName name) {
        return name.sort() == StateName.Sort.STATE || name.sort() == StateName.Sort.PEOPLE;
    }

    private static Set<StateCode> spokenOf(
            PhraseIndex<StateName> states, PhraseIndex<Leader> persons, List<List<String>> sentences) {
        Set<StateCode> found = new TreeSet<>();
        for (List<String> words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                states.at(words, i)
                        .map(PhraseIndex.Match::value)
                        .filter(name -> name.sort() != StateName.Sort.NAMESAKE)
                        .map(StateName::code)
                        .ifPresent(found::add);
                persons.at(words, i).map(match -> match.value().state()).ifPresent(found::add);
            }
        }
        return found;
    }
}
