package dev.readout.language.time.rule;

import java.util.ArrayList;
import java.util.List;

/** What the rules have found in a sentence so far, by the place where it starts. */
final class Finds {

    private final List<List<Find>> byStart;

    Finds(int atoms) {
        byStart = new ArrayList<>(atoms);
        for (int i = 0; i < atoms; i++) {
            byStart.add(List.of());
        }
    }

    List<Find> at(int start) {
        return start < byStart.size() ? byStart.get(start) : List.of();
    }

    void add(Find find) {
        if (byStart.get(find.start()).isEmpty()) {
            byStart.set(find.start(), new ArrayList<>(4));
        }
        byStart.get(find.start()).add(find);
    }

    List<Find> all() {
        return byStart.stream().flatMap(List::stream).toList();
    }
}
