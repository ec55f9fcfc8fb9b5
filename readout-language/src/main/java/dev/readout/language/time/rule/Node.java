package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a compiled pattern. Each way through is followed to its end; {@link Trial} keeps the longest. */
interface Node {

    /** Goes on from the atom at {@code at} with what follows this step. */
    void follow(Trial trial, int at);

    /** Adds what this step, or what follows it where it may be empty, can begin with. */
    void starts(Starts starts);

    /** What every way from here to the end must take. */
    Starts needs(Needs needs);

    /** The end of the pattern. */
    record End() implements Node {
        @Override
        public void follow(Trial trial, int at) {
            trial.accept(at);
        }

        @Override
        public void starts(Starts starts) {
            starts.anything();
        }

        @Override
        public Starts needs(Needs needs) {
            return Needs.none();
        }
    }

    /** One of several ways. */
    record Choice(List<Node> ways) implements Node {
        @Override
        public void follow(Trial trial, int at) {
            for (Node way : ways) {
                way.follow(trial, at);
            }
        }

        @Override
        public void starts(Starts starts) {
            ways.forEach(way -> way.starts(starts));
        }

        @Override
        public Starts needs(Needs needs) {
            return needs.oneOf(ways);
        }
    }

    /** One or more atoms. */
    record Take(Matcher matcher, int slot, Node next) implements Node {
        @Override
        public void follow(Trial trial, int at) {
            if (!trial.isWithin(at)) {
                return;
            }
            for (Matcher.Match match : matcher.matches(trial, at)) {
                go(trial, match);
            }
        }

        private void go(Trial trial, Matcher.Match match) {
            if (slot < 0) {
                next.follow(trial, match.end());
                return;
            }
            Argument before = trial.bind(slot, match.value());
            next.follow(trial, match.end());
            trial.bind(slot, before);
        }

        @Override
        public void starts(Starts starts) {
            matcher.starts(starts);
        }

        @Override
        public Starts needs(Needs needs) {
            Starts own = new Starts();
            matcher.starts(own);
            return needs.rarer(own, needs.of(next));
        }
    }

    /** Goes on only where conditions hold for the next atom. */
    record Guard(List<Condition> conditions, Node next) implements Node {
        @Override
        public void follow(Trial trial, int at) {
            Matcher.Match none = new Matcher.Match(at, null);
            if (trial.isWithin(at) && conditions.stream().allMatch(condition -> condition.holds(trial, at, none))) {
                next.follow(trial, at);
            }
        }

        @Override
        public void starts(Starts starts) {
            next.starts(starts);
        }

        @Override
        public Starts needs(Needs needs) {
            return needs.of(next);
        }
    }

    /** Binds a constant. */
    record Bind(int slot, @Nullable Argument value, Node next) implements Node {
        @Override
        public void follow(Trial trial, int at) {
            Argument before = trial.bind(slot, value);
            next.follow(trial, at);
            trial.bind(slot, before);
        }

        @Override
        public void starts(Starts starts) {
            next.starts(starts);
        }

        @Override
        public Starts needs(Needs needs) {
            return needs.of(next);
        }
    }

    /** Marks the start or the end of an extent. */
    record Mark(int which, Node next) implements Node {
        @Override
        public void follow(Trial trial, int at) {
            int before = trial.mark(which, at);
            next.follow(trial, at);
            trial.mark(which, before);
        }

        @Override
        public void starts(Starts starts) {
            next.starts(starts);
        }

        @Override
        public Starts needs(Needs needs) {
            return needs.of(next);
        }
    }

    /** Looks at the atom before ({@code offset} -1) or at the next one (0) without taking it. */
    record Look(int offset, boolean wanted, List<Matcher> any, boolean edge, Node next) implements Node {
        @Override
        public void follow(Trial trial, int at) {
            int place = at + offset;
            boolean seen = trial.isWithin(place)
                    ? any.stream()
                            .anyMatch(matcher -> !matcher.matches(trial, place).isEmpty())
                    : edge;
            if (seen == wanted) {
                next.follow(trial, at);
            }
        }

        @Override
        public void starts(Starts starts) {
            next.starts(starts);
        }

        @Override
        public Starts needs(Needs needs) {
            return needs.of(next);
        }
    }
}
