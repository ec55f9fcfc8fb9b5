package dev.readout.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers in bounded memory, those that are worth it: how often one was asked for, times what it costs to make again, for each
 * byte that it takes (GreedyDual-Size with frequency, after Cao and Irani 1997 and Cherkasova 1998). The one of least worth goes
 * first, and what comes later begins with the worth of what went, so that what was asked for often, but long ago, goes at last.
 * May be shared between threads.
 */
final class AnswerMemory {

    private final long mostBytes;
    private final Map<String, Entry> entries = new HashMap<>();
    private final TreeSet<Entry> order =
            new TreeSet<>(Comparator.comparingDouble(Entry::worth).thenComparingLong(Entry::turn));
    private long revision;
    private long bytes;
    private long turns;
    private double gone;

    /** A memory of so many bytes. */
    AnswerMemory(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** An answer that is kept, at the worth that it had when it was asked for last. */
    private record Entry(String question, KeptAnswer answer, long asked, double worth, long turn) {

        long size() {
            return answer.size() + question.length();
        }
    }

    /** The answer that a question was given at a revision of the record, if it is kept. */
    synchronized Optional<KeptAnswer> answer(String question, long asOf) {
        Entry entry = entries.get(question);
        if (entry == null || asOf != revision) {
            return Optional.empty();
        }
        replace(entry, question, entry.answer());
        return Optional.of(entry.answer());
    }

    /** Keeps an answer, unless it is of an older revision than others; all that is older goes. */
    synchronized void keep(String question, KeptAnswer answer) {
        if (answer.revision() > revision) {
            entries.clear();
            order.clear();
            bytes = 0;
            gone = 0;
            revision = answer.revision();
        }
        if (answer.revision() < revision || answer.size() > mostBytes) {
            return;
        }
        replace(entries.get(question), question, answer);
        while (bytes > mostBytes) {
            Entry least = order.first();
            remove(least);
            gone = least.worth();
        }
    }

    private void replace(@Nullable Entry before, String question, KeptAnswer answer) {
        long asked = 1;
        if (before != null) {
            asked += before.asked();
            remove(before);
        }
        Entry entry = new Entry(question, answer, asked, gone + asked * answer.cost() / answer.size(), turns++);
        entries.put(question, entry);
        order.add(entry);
        bytes += entry.size();
    }

    private void remove(Entry entry) {
        entries.remove(entry.question());
        order.remove(entry);
        bytes -= entry.size();
    }
}
