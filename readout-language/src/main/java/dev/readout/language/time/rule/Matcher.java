package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import dev.readout.language.time.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one step of a pattern accepts. */
interface Matcher {

    /**
     * A stretch that was accepted.
     *
     * @param end one past its last atom
     * @param value what it stands for; null where it stands for nothing
     */
    record Match(int end, @Nullable Argument value) {}

    /** The stretches that begin at {@code at}, which lies in the sentence. */
    List<Match> matches(Trial trial, int at);

    /** Adds what such a stretch can begin with. */
    void starts(Starts starts);

    /** A word or sign by itself. */
    record Literal(String word) implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            return trial.atom(at).folded().equals(word) ? List.of(new Match(at + 1, null)) : List.of();
        }

        @Override
        public void starts(Starts starts) {
            starts.word(word);
        }
    }

    /** A word of a table. */
    record Word(WordTables tables, String table) implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            Argument value = tables.value(table, trial.atom(at).folded());
            return value == null ? List.of() : List.of(new Match(at + 1, value));
        }

        @Override
        public void starts(Starts starts) {
            starts.words(tables.wordsOf(table));
        }
    }

    /** Digits without comma or point. */
    record Digits() implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            String form = trial.atom(at).folded();
            boolean plain =
                    form.length() <= 6 && form.chars().allMatch(character -> character >= '0' && character <= '9');
            return plain ? List.of(new Match(at + 1, Argument.of(Double.parseDouble(form)))) : List.of();
        }

        @Override
        public void starts(Starts starts) {
            starts.number();
        }
    }

    /** A number in digits or words. */
    record Quantity(NumberReader reader, WordTables tables) implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            NumberReader.Found found = reader.at(trial.atoms(), at);
            return found == null ? List.of() : List.of(new Match(found.end(), Argument.of(found.value())));
        }

        @Override
        public void starts(Starts starts) {
            starts.number();
            starts.words(tables.wordsOf("number"));
        }
    }

    /** A word that begins with a letter. */
    record AnyWord() implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            return trial.atom(at).isWord() ? List.of(new Match(at + 1, null)) : List.of();
        }

        @Override
        public void starts(Starts starts) {
            starts.anything();
        }
    }

    /** An atom whose token bears a tag. */
    record Tagged(String tag) implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            return trial.atom(at).tag().equals(tag) ? List.of(new Match(at + 1, null)) : List.of();
        }

        @Override
        public void starts(Starts starts) {
            starts.anything();
        }
    }

    /** An expression that a rule of a lower level has found. */
    record Expression(String category) implements Matcher {
        @Override
        public List<Match> matches(Trial trial, int at) {
            List<Match> matches = new ArrayList<>();
            for (Find find : trial.findsAt(at)) {
                Meaning whole = find.rule().category().equals(category) ? find.whole() : null;
                if (whole != null) {
                    matches.add(new Match(find.end(), Argument.of(whole)));
                }
            }
            return matches;
        }

        @Override
        public void starts(Starts starts) {
            starts.category(category);
        }
    }

    /** What another accepts, under conditions. */
    record Conditioned(Matcher matcher, List<Condition> conditions) implements Matcher {
        /** Copies the list. */
        public Conditioned {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Match> matches(Trial trial, int at) {
            List<Match> matches = matcher.matches(trial, at);
            return matches.isEmpty()
                    ? matches
                    : matches.stream()
                            .filter(match ->
                                    conditions.stream().allMatch(condition -> condition.holds(trial, at, match)))
                            .toList();
        }

        @Override
        public void starts(Starts starts) {
            matcher.starts(starts);
        }
    }
}
