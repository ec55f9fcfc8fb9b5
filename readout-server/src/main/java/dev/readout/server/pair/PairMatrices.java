package dev.readout.server.pair;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What two sides said at each of their contacts: topics, and words for the contact. */
final class PairMatrices {

    private static final int COLUMNS = 12;

    private final StateCode first;
    private final StateCode second;
    private final PairDraft.Holdings holdings;

    PairMatrices(StateCode first, StateCode second, PairDraft.Holdings holdings) {
        this.first = first;
        this.second = second;
        this.holdings = holdings;
    }

    /** Contacts that either side gave an account of, oldest first. */
    private List<Engagement> told(Map<String, ? extends Map<StateCode, Set<String>>> said) {
        List<Engagement> told = holdings.engagements().stream()
                .filter(one -> one.start() != null && said.containsKey(one.id()))
                .limit(COLUMNS)
                .toList();
        List<Engagement> ordered = new ArrayList<>(told);
        ordered.sort(Comparator.comparing(Engagement::start).thenComparing(Engagement::id));
        return ordered;
    }

    PairPage.Matrix topics() {
        Map<String, Map<StateCode, Set<String>>> said = new LinkedHashMap<>();
        for (Statement told : holdings.statements()) {
            if (told.engagement() != null && told.state() != null) {
                for (Topic topic : told.topics()) {
                    note(said, told.engagement(), told.state(), Words.topic(topic));
                }
            }
        }
        return matrix(said);
    }

    PairPage.Matrix words() {
        Map<String, Map<StateCode, Set<String>>> said = new LinkedHashMap<>();
        for (Engagement engagement : holdings.engagements()) {
            for (Tone tone : engagement.tones()) {
                if (tone.state() != null) {
                    note(said, engagement.id(), tone.state(), tone.term().toLowerCase(Locale.ROOT));
                }
            }
        }
        return matrix(said);
    }

    private void note(Map<String, Map<StateCode, Set<String>>> said, String engagement, StateCode state, String name) {
        if (state.equals(first) || state.equals(second)) {
            said.computeIfAbsent(engagement, id -> new TreeMap<>())
                    .computeIfAbsent(state, side -> new TreeSet<>())
                    .add(name);
        }
    }

    private PairPage.Matrix matrix(Map<String, Map<StateCode, Set<String>>> said) {
        List<Engagement> columns = told(said);
        Set<String> lines = new TreeSet<>();
        columns.forEach(one -> said.getOrDefault(one.id(), Map.of()).values().forEach(lines::addAll));
        List<PairPage.Line> rows = lines.stream()
                .map(name -> line(name, columns, said))
                .sorted(Comparator.comparing((PairPage.Line line) -> -(line.first() + line.second()))
                        .thenComparing(PairPage.Line::name))
                .toList();
        return new PairPage.Matrix(
                columns.stream()
                        .map(one -> new PairPage.Column(String.valueOf(one.start()), "/engagement/" + one.id()))
                        .toList(),
                rows);
    }

    private PairPage.Line line(String name, List<Engagement> columns, Map<String, Map<StateCode, Set<String>>> said) {
        List<PairPage.Square> squares = new ArrayList<>();
        int byFirst = 0;
        int bySecond = 0;
        for (Engagement one : columns) {
            Map<StateCode, Set<String>> by = said.getOrDefault(one.id(), Map.of());
            boolean left = by.getOrDefault(first, Set.of()).contains(name);
            boolean right = by.getOrDefault(second, Set.of()).contains(name);
            byFirst += left ? 1 : 0;
            bySecond += right ? 1 : 0;
            squares.add(new PairPage.Square(
                    left, right, "/engagement/" + one.id() + "#accounts", name + ", " + one.start()));
        }
        return new PairPage.Line(name, squares, byFirst, bySecond);
    }
}
