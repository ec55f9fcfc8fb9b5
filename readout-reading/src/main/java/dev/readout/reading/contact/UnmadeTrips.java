package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Journeys that will not be made: {@code struck Chad from his itinerary}, {@code will not travel to Chad in May}. */
final class UnmadeTrips {

    private static final List<String> OFF = List.of("from", "off");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");
    private static final Set<String> UNITS =
            Set.of("week", "month", "year", "spring", "summer", "autumn", "winter", "weekend", "tomorrow");
    private static final List<String> DAYS = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList();

    private final WordClasses words;
    private final Negations negations;

    UnmadeTrips(WordClasses words, Negations negations) {
        this.words = words;
        this.negations = negations;
    }

    /** Whether a verb tells of a journey, or of a stop of one, that was thought of and will not be made. */
    boolean isOne(Sentence sentence, Token verb) {
        return isStruckOff(sentence, verb) || isAnnouncedAbsence(sentence, verb);
    }

    private boolean isStruckOff(Sentence sentence, Token verb) {
        return words.value("drop-stop-verb", sentence, verb).isPresent()
                && sentence.children(verb, "obl").stream()
                        .filter(child -> Relations.hasCase(sentence, child, OFF))
                        .anyMatch(child -> words.contains("route-noun", child.lemma()));
    }

    /** Without a time it may be said of anybody that he will not go somewhere. */
    private boolean isAnnouncedAbsence(Sentence sentence, Token verb) {
        return words.value("travel-verb", sentence, verb).isPresent()
                && negations.isNegated(sentence, verb)
                && sentence.children(verb, "advmod").stream().anyMatch(UnmadeTrips::isNot)
                && sentence.children(verb, "aux").stream().anyMatch(StandingWords::isFuture)
                && sentence.children(verb, "obl").stream().anyMatch(UnmadeTrips::isTime);
    }

    private static boolean isNot(Token word) {
        return NOT.contains(word.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isTime(Token word) {
        return UNITS.contains(word.lemma().toLowerCase(Locale.ROOT)) || DAYS.contains(word.form());
    }
}
