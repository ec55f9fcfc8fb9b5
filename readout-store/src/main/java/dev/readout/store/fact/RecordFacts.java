package dev.readout.store.fact;

import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The facts of a record as states that nobody has decided about. */
public final class RecordFacts {

    private final Map<FactKey, Integer> copies = new HashMap<>();
    private final List<FactState> states = new ArrayList<>();

    private RecordFacts() {}

    /** All facts, sort by sort, in the order of the record. */
    public static List<FactState> of(Record record) {
        RecordFacts facts = new RecordFacts();
        facts.add(
                Sort.ENGAGEMENT,
                record.engagements(),
                Engagement::id,
                engagement -> engagement.mentions().get(0).evidence());
        facts.add(Sort.STATEMENT, record.statements(), Statement::id, Statement::evidence);
        facts.add(Sort.AGREEMENT, record.agreements(), Agreement::id, Agreement::evidence);
        facts.add(
                Sort.MEASURE,
                record.measures(),
                Measure::id,
                measure -> measure.mentions().get(0));
        facts.add(Sort.EVENT, record.events(), CodedEvent::id, CodedEvent::evidence);
        return facts.states;
    }

    private <T> void add(Sort sort, List<T> facts, Function<T, String> id, Function<T, Evidence> first) {
        Map<Evidence, Integer> places = new HashMap<>();
        for (T fact : facts) {
            int copy = copies.merge(new FactKey(sort, id.apply(fact), 0), 1, Integer::sum) - 1;
            int place = places.merge(first.apply(fact), 1, Integer::sum) - 1;
            states.add(FactState.read(new FactKey(sort, id.apply(fact), copy), place, fact));
        }
    }
}
