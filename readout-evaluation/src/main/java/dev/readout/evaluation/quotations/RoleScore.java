package dev.readout.evaluation.quotations;

import dev.readout.evaluation.Tally;
import dev.readout.model.text.TextSpan;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts, over texts, how many spans of each role are found exactly, and how many words. */
final class RoleScore {

    private final Map<Role, Tally> exact = new EnumMap<>(Role.class);
    private final Map<Role, Tally> words = new EnumMap<>(Role.class);

    /** Counts one text. */
    void add(AttributedText gold, Collection<Attribution> found) {
        List<List<TextSpan>> sentences = ScoringWords.sentences(gold.text());
        RoleSpans expected = RoleSpans.of(gold.text(), sentences, gold.attributions());
        RoleSpans seen = RoleSpans.of(gold.text(), sentences, found);
        for (Role role : Role.values()) {
            exact.merge(role, exactly(expected, seen, role), Tally::plus);
            words.merge(role, wordByWord(expected, seen, role), Tally::plus);
        }
    }

    /** Spans with the same first and last word. */
    Tally exact(Role role) {
        return exact.getOrDefault(role, Tally.NONE);
    }

    /** Words of the same role. */
    Tally words(Role role) {
        return words.getOrDefault(role, Tally.NONE);
    }

    private static Tally exactly(RoleSpans gold, RoleSpans found, Role role) {
        return new Tally(
                gold.runs().stream().filter(run -> run.role() == role).count(),
                found.runs().stream().filter(run -> run.role() == role).count(),
                found.runs().stream()
                        .filter(run -> run.role() == role && gold.runs().contains(run))
                        .count());
    }

    private static Tally wordByWord(RoleSpans gold, RoleSpans found, Role role) {
        long right = 0;
        for (int i = 0; i < gold.roles().size(); i++) {
            right += gold.roles().get(i) == role && found.roles().get(i) == role ? 1 : 0;
        }
        return new Tally(count(gold, role), count(found, role), right);
    }

    private static long count(RoleSpans spans, Role role) {
        return spans.roles().stream().filter(each -> each == role).count();
    }
}
