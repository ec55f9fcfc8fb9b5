package dev.readout.language.time.meaning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one meaning by name; one that the text left out is absent.
 *
 * @param byName the arguments that are there
 */
public record Arguments(Map<String, Argument> byName) {

    /** Copies the map. */
    public Arguments {
        byName = Map.copyOf(byName);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    @Nullable
    Double number(String name) {
        Argument argument = byName.get(name);
        return argument == null ? null : argument.number();
    }

    @Nullable
    Integer whole(String name) {
        Double number = number(name);
        return number == null ? null : (int) Math.round(number);
    }

    int whole(String name, int otherwise) {
        Integer number = whole(name);
        return number == null ? otherwise : number;
    }

    @Nullable
    Meaning meaning(String name) {
        Argument argument = byName.get(name);
        return argument == null ? null : argument.meaning();
    }

    Meaning needed(String name) {
        Meaning meaning = meaning(name);
        if (meaning == null) {
            throw new IllegalArgumentException("argument " + name + " should be a meaning");
        }
        return meaning;
    }

    String word(String name) {
        Argument argument = byName.get(name);
        if (argument == null || argument.word() == null) {
            throw new IllegalArgumentException("argument " + name + " should be a word");
        }
        return argument.word();
    }

    int neededWhole(String name) {
        Integer number = whole(name);
        if (number == null) {
            throw new IllegalArgumentException("argument " + name + " should be a number");
        }
        return number;
    }

    /** The year of {@code name} with the era of {@code era} (-1 before Christ), as an astronomical year. */
    int year(String name) {
        int year = neededWhole(name);
        return whole("era", 1) < 0 ? 1 - year : year;
    }

    /** A year given as a number or as another meaning; null where neither is there. */
    @Nullable
    Meaning yearMeaning(String name) {
        if (!has(name)) {
            return null;
        }
        return number(name) == null ? meaning(name) : CalendarDate.ofYear(year(name));
    }
}
