package dev.readout.language.token;

import java.util.List;

/**
 * What is certain of the borders of sentences without reading them: what holds at 97 of 100 places or more in the
 * training parts of the treebanks (or at 3 or fewer). Where it is not certain, the model decides. Immutable; may be
 * shared between threads.
 */
public final class SentenceRules {

    /** Within so many words from a paragraph's start, a comma may end a greeting: {@code Dear Ms. Smith,}. */
    private static final int GREETING = 5;

    /**
     * What is certain of a word.
     *
     * @param words the words of its paragraph
     * @param place its place among them, from 0
     */
    public Bound bound(List<Word> words, int place) {
        if (place == 0) {
            return Bound.START;
        }
        int dateline = Dateline.length(words);
        if (place <= dateline) {
            return place < dateline ? Bound.INSIDE : Bound.START;
        }
        Sign next = Sign.at(words, place);
        if (next.closes() || (next == Sign.STOP && !Sign.spaceBefore(words, place))) {
            return Bound.INSIDE;
        }
        int before = place - 1;
        while (before > 0 && Sign.at(words, before) == Sign.CLOSING) {
            before--;
        }
        boolean closed = before < place - 1;
        Sign previous = Sign.at(words, before);
        if (previous == Sign.STOP) {
            return afterStop(next, closed, words.get(before).form(), Sign.spaceBefore(words, place));
        }
        return closed ? afterClosed(next) : afterOther(previous, next, words, place);
    }

    private static Bound afterStop(Sign next, boolean closed, String stop, boolean space) {
        boolean begins = next == Sign.CAPITAL || next == Sign.NUMBER || next == Sign.QUOTE;
        boolean full = stop.equals(".");
        if (space && begins && (full || (!closed && !isPause(stop)))) {
            return Bound.START;
        }
        return Bound.OPEN;
    }

    /** Dots may be a pause: what follows may go on. */
    private static boolean isPause(String stop) {
        return stop.startsWith("..") || stop.startsWith("…");
    }

    private static Bound afterClosed(Sign next) {
        return next == Sign.LOWER || next == Sign.PAUSE ? Bound.INSIDE : Bound.OPEN;
    }

    private static Bound afterOther(Sign previous, Sign next, List<Word> words, int place) {
        if (!Sign.spaceBefore(words, place) || previous == Sign.QUOTE || previous == Sign.BRACKET) {
            return Bound.INSIDE;
        }
        if (previous == Sign.PAUSE) {
            boolean greeting = place <= GREETING && next == Sign.CAPITAL;
            return greeting ? Bound.OPEN : Bound.INSIDE;
        }
        boolean goesOn = next == Sign.LOWER && previous != Sign.ENDING && previous != Sign.OTHER;
        return goesOn ? Bound.INSIDE : Bound.OPEN;
    }
}
