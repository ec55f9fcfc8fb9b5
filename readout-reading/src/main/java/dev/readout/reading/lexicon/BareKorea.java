package dev.readout.reading.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code Korea} without a word which: the South, as the press of Seoul and most others write it, unless the article names the North
 * alone, as that of Pyongyang does.
 */
final class BareKorea {

    private static final String SOUTH = "South Korea";
    private static final String NORTH = "North Korea";
    private static final Pattern OF_NORTH =
            Pattern.compile("\\b(?:North Korean?s?|DPRK|Pyongyang|Democratic People's Republic)\\b");
    private static final Pattern OF_SOUTH =
            Pattern.compile("\\b(?:South Korean?s?|ROK|Seoul|(?<!Democratic People's )Republic of Korea)\\b");

    private BareKorea() {}

    /** The names of states, {@code Korea} and its people among them as the article means them. */
    static PhraseIndex<StateName> in(PhraseIndex<StateName> states, List<List<String>> sentences) {
        boolean named = sentences.stream().anyMatch(words -> words.stream().anyMatch(BareKorea::isName));
        if (!named) {
            return states;
        }
        String text = WholeText.of(sentences);
        boolean north = OF_NORTH.matcher(text).find() && !OF_SOUTH.matcher(text).find();
        Map<String, StateName> names = new LinkedHashMap<>();
        String whole = north ? NORTH : SOUTH;
        states.exactly(whole).ifPresent(state -> names.put("Korea", state));
        for (String ending : List.of("n", "ns")) {
            states.exactly(whole + ending).ifPresent(people -> names.put("Korea" + ending, people));
        }
        return states.with(names);
    }

    private static boolean isName(String word) {
        return word.equals("Korea") || word.equals("Korean") || word.equals("Koreans");
    }
}
