package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import java.util.Set;

/** What a step of a pattern asks beside its words. */
interface Condition {

    /** Whether the stretch from {@code at} that was accepted as {@code match} passes. */
    boolean holds(Trial trial, int at, Matcher.Match match);

    /** Begins with a capital. */
    record Capital() implements Condition {
        @Override
        public boolean holds(Trial trial, int at, Matcher.Match match) {
            return trial.atom(at).isCapitalised();
        }
    }

    /** No white space, or some, stands before. */
    record Glued(boolean wanted) implements Condition {
        @Override
        public boolean holds(Trial trial, int at, Matcher.Match match) {
            return trial.atom(at).glued() == wanted;
        }
    }

    /** The token bears one of some tags, or none of them; an atom without a tag passes. */
    record Tags(Set<String> tags, boolean wanted) implements Condition {
        /** Copies the set. */
        public Tags {
            tags = Set.copyOf(tags);
        }

        @Override
        public boolean holds(Trial trial, int at, Matcher.Match match) {
            String tag = trial.atom(at).tag();
            return tag.isEmpty() || tags.contains(tag) == wanted;
        }
    }

    /** The number lies between two others, both taken in. */
    record Range(double low, double high) implements Condition {
        @Override
        public boolean holds(Trial trial, int at, Matcher.Match match) {
            Argument value = match.value();
            Double number = value == null ? null : value.number();
            return number != null && number >= low && number <= high;
        }
    }

    /** The number is a multiple of ten. */
    record Tens() implements Condition {
        @Override
        public boolean holds(Trial trial, int at, Matcher.Match match) {
            Argument value = match.value();
            Double number = value == null ? null : value.number();
            return number != null && number % 10 == 0;
        }
    }

    /** The first atom has so many characters. */
    record LengthOf(int characters) implements Condition {
        @Override
        public boolean holds(Trial trial, int at, Matcher.Match match) {
            return trial.atom(at).form().length() == characters;
        }
    }
}
