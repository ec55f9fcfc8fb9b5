package dev.readout.evaluation.quotations;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text's attributions as one layer of tags over its words, as the published figures count them: each word has one role
 * at most (cue before source before content), and a span is a run of words of one stretch in one sentence.
 */
final class RoleSpans {

    /**
     * A run of words.
     *
     * @param first place of its first word in the text, from 0
     * @param last place of its last word
     */
    record Run(Role role, int first, int last) {}

    private final List<@Nullable Role> roles;
    private final Set<Run> runs;

    private RoleSpans(List<@Nullable Role> roles, Set<Run> runs) {
        this.roles = roles;
        this.runs = runs;
    }

    /** The layer that {@code attributions} make over {@code sentences}. */
    static RoleSpans of(String text, List<List<TextSpan>> sentences, Collection<Attribution> attributions) {
        Role[] role = new Role[text.length()];
        int[] stretch = new int[text.length()];
        for (Role each : Role.values()) {
            for (Attribution attribution : attributions) {
                for (TextSpan span : attribution.parts().getOrDefault(each, List.of())) {
                    for (int i = span.start(); i < span.end(); i++) {
                        role[i] = each;
                        stretch[i] = span.start();
                    }
                }
            }
        }
        return cut(sentences, role, stretch);
    }

    /** The role of each word, null for none. */
    List<@Nullable Role> roles() {
        return roles;
    }

    /** The spans. */
    Set<Run> runs() {
        return runs;
    }

    private static RoleSpans cut(List<List<TextSpan>> sentences, @Nullable Role[] role, int[] stretch) {
        List<@Nullable Role> roles = new ArrayList<>();
        Set<Run> runs = new HashSet<>();
        for (List<TextSpan> sentence : sentences) {
            Run open = null;
            int from = -1;
            for (TextSpan word : sentence) {
                int at = role[word.start()] != null ? word.start() : word.end() - 1;
                Role here = role[at];
                boolean goesOn = open != null && here == open.role() && stretch[at] == from;
                if (!goesOn && open != null) {
                    runs.add(open);
                }
                int place = roles.size();
                open = here == null ? null : new Run(here, goesOn && open != null ? open.first() : place, place);
                from = stretch[at];
                roles.add(here);
            }
            if (open != null) {
                runs.add(open);
            }
        }
        return new RoleSpans(roles, runs);
    }
}
