package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code The Kingdom}, {@code the Sultanate}, {@code the Islamic Republic}: the one state of that form that an article names, by name,
 * people or town; nobody where it names two of them.
 */
final class RealmNames {

    private static final Map<List<String>, Set<StateCode>> FORMS = forms();

    private RealmNames() {}

    private static Map<List<String>, Set<StateCode>> forms() {
        Map<List<String>, Set<StateCode>> forms = new LinkedHashMap<>();
        forms.put(
                List.of("Kingdom", "kingdom"),
                codes("SAU JOR BHR MAR THA KHM BTN TON LSO SWZ ESP NLD BEL DNK NOR SWE"));
        forms.put(List.of("Sultanate", "sultanate"), codes("OMN BRN"));
        forms.put(List.of("Islamic Republic"), codes("IRN PAK AFG MRT"));
        return forms;
    }

    private static Set<StateCode> codes(String list) {
        return Stream.of(list.split(" ")).map(StateCode::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of states, those forms among them as the article means them. */
    static PhraseIndex<StateName> in(
            PhraseIndex<StateName> states, PhraseIndex<City> cities, List<List<String>> sentences) {
        Map<String, StateName> names = new LinkedHashMap<>();
        FORMS.forEach((words, realms) -> {
            Set<StateCode> meant =
                    isTold(words, sentences) ? named(states, cities, sentences, realms) : Set.<StateCode>of();
            if (meant.size() == 1) {
                StateCode realm = meant.iterator().next();
                words.forEach(word -> names.put(word, new StateName(realm, StateName.Sort.STATE, "the " + word)));
            }
        });
        return names.isEmpty() ? states : states.with(names);
    }

    private static boolean isTold(List<String> words, List<List<String>> sentences) {
        List<List<String>> forms =
                words.stream().map(word -> List.of(word.split(" "))).toList();
        return sentences.stream()
                .anyMatch(sentence -> forms.stream().anyMatch(form -> Collections.indexOfSubList(sentence, form) >= 0));
    }

    private static Set<StateCode> named(
            PhraseIndex<StateName> states,
            PhraseIndex<City> cities,
            List<List<String>> sentences,
            Set<StateCode> realms) {
        Set<StateCode> found = new LinkedHashSet<>();
        for (List<String> words : sentences) {
            for (int at = 0; at < words.size(); at++) {
                Stream.concat(
                                states.at(words, at).map(match -> match.value().code()).stream(),
                                cities.at(words, at).map(match -> match.value().country()).stream())
                        .filter(realms::contains)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
