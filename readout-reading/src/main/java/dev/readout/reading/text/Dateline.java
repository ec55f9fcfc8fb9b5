package dev.readout.reading.text;

import dev.readout.model.record.Place;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where an article says that it was written: {@code BANGKOK, Jan. 27 (Agency) –}. Two cities, or a city that is not
 * known, tell nothing.
 */
public final class Dateline {

    private static final Pattern LINE = Pattern.compile("^\\s*(\\p{Lu}[\\p{L}.'’ ]{2,30}?)(?:,[^–—:-]{1,40})?"
            + "\\s*(?:\\([^)]{1,40}\\))?\\s*(?:[–—:]|--?|(?<=\\)))(?:\\s|$)");

    /** {@code Riyadh, 4 May 2025, SPA}, {@code GNS | Doha, March 18}: a city before a date, in a line of its own or not. */
    private static final Pattern DATED = Pattern.compile(
            "^\\s*(?:\\p{Lu}{2,8}\\s*[|/–-]\\s*)?(\\p{Lu}[\\p{L}.'’ ]{2,30}?),\\s*"
                    + "(?:\\p{L}+day,?\\s+)?(?:\\d{1,2}\\.?\\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?\\s+\\d");

    private final Lexicon lexicon;

    /** Reads by the cities of a lexicon. */
    public Dateline(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The place that the first sentence of an article begins with. */
    public Optional<Place> place(String sentence) {
        Matcher match = LINE.matcher(sentence);
        Optional<Place> place = match.find() ? named(match.group(1).strip()) : Optional.empty();
        Matcher dated = DATED.matcher(sentence);
        return place.isPresent() || !dated.find() ? place : named(dated.group(1).strip());
    }

    private Optional<Place> named(String words) {
        String name = capitalised(words);
        return city(name).map(city -> new Place(city.name(), city.country(), city.coordinates()));
    }

    private Optional<City> city(String name) {
        PhraseIndex<City> cities = lexicon.cities();
        return cities.exactly(name).or(() -> cities.exactly(name.toUpperCase(Locale.ROOT)));
    }

    private static String capitalised(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : Arrays.asList(words.toLowerCase(Locale.ROOT).split(" "))) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
                    .append(word.substring(Math.min(1, word.length())));
        }
        return name.toString();
    }
}
