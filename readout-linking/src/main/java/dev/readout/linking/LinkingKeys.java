package dev.readout.linking;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ReadingMarks;
import dev.readout.model.record.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The numbers under which readings lie until others come that may tell of the same: hashes of the keys of {@link BlockMember}
 * and {@link MeasureMerger}. Two keys may share a number, so that what is found by one is compared all the same.
 */
final class LinkingKeys {

    private static final char BY_TIME = 'k';
    private static final char TRACE = 't';
    private static final char TRACE_OF_OPEN = 'o';
    private static final char MEASURE = 'm';

    private LinkingKeys() {}

    /** What a reading is found by. */
    static ReadingMarks marks(ArticleReading reading) {
        SortedSet<Long> keys = new TreeSet<>();
        for (Telling telling : Telling.of(reading)) {
            BlockMember member = new BlockMember(telling);
            add(keys, BY_TIME, member.keys());
            add(keys, member.isOpen() ? TRACE_OF_OPEN : TRACE, member.traces());
        }
        add(keys, MEASURE, reading.measures().stream().map(MeasureMerger::key).toList());
        Optional<Signature> signature = Signature.of(reading.article());
        return new ReadingMarks(
                List.copyOf(keys),
                signature.map(Signature::bands).stream()
                        .flatMapToLong(LongStream::of)
                        .boxed()
                        .toList(),
                signature.map(Signature::text).orElse(null));
    }

    /** Where those lie that an account is to be compared with. */
    static SortedSet<Long> partners(BlockMember member) {
        SortedSet<Long> keys = new TreeSet<>();
        add(keys, BY_TIME, member.keys());
        add(keys, TRACE_OF_OPEN, member.traces());
        if (member.isOpen()) {
            add(keys, TRACE, member.traces());
        }
        return keys;
    }

    /** Where the accounts of measures lie. */
    static SortedSet<Long> ofMeasures(Collection<Measure> measures) {
        SortedSet<Long> keys = new TreeSet<>();
        add(keys, MEASURE, measures.stream().map(MeasureMerger::key).toList());
        return keys;
    }

    private static void add(Collection<Long> keys, char sort, Collection<String> names) {
        List<Long> numbers = new ArrayList<>();
        names.forEach(name -> numbers.add(Signature.hash(List.of(String.valueOf(sort), name))));
        keys.addAll(numbers);
    }
}
