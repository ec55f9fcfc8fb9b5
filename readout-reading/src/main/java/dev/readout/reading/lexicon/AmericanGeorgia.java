package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether an article means the American state by {@code Georgia}: it names that one's towns or parties, and nothing else. */
final class AmericanGeorgia {

    private static final StateCode UNITED_STATES = new StateCode("USA");
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(Atlanta|Savannah|Fulton County|Republicans?|Democrats?|Gov\\.|Sen\\.|Florida|Alabama|Tennessee|Texas|South Carolina)\\b");
    private static final Pattern CAUCASIAN = Pattern.compile(
            "\\b(Tbilisi|Batumi|Caucasus|Abkhazia|Ossetia|Armenia|Azerbaijan|Moldova|Ukraine|Russian?|NATO|EU"
                    + "|Georgian (Dream|[Pp]rime|[Pp]resident|[Ff]oreign|[Gg]overnment|[Pp]arliament|[Oo]pposition|[Ll]ari)"
                    + "|Georgia's ([Pp]rime|[Pp]resident|[Ff]oreign|[Pp]arliament))\\b");

    private AmericanGeorgia() {}

    /** The names of states, {@code Georgia} among them as the article means it. */
    static PhraseIndex<StateName> in(PhraseIndex<StateName> states, List<List<String>> sentences) {
        boolean named = sentences.stream().anyMatch(words -> words.contains("Georgia"));
        if (!named) {
            return states;
        }
        String text = WholeText.of(sentences);
        boolean american =
                AMERICAN.matcher(text).find() && !CAUCASIAN.matcher(text).find();
        return american
                ? states.with(Map.of(
                        "Georgia", new StateName(UNITED_STATES, StateName.Sort.NAMESAKE, "Georgia"),
                        "Georgian", new StateName(UNITED_STATES, StateName.Sort.NAMESAKE, "Georgian"),
                        "Georgians", new StateName(UNITED_STATES, StateName.Sort.NAMESAKE, "Georgians")))
                : states;
    }
}
