package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.EngagementKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code A saw B, with whom he talked about tomatoes}: what the relative clause tells is the meeting itself, no call beside it. */
final class SpokenWith {

    private SpokenWith() {}

    /** Leaves such calls out of the contacts of a sentence. */
    static void settle(Sentence sentence, Map<Integer, Draft> byAct) {
        for (Draft talk : List.copyOf(byAct.values())) {
            boolean inside = talk.isVerbal()
                    && talk.rule.equals("contact.speak-with")
                    && talk.act.deprel().equals("acl:relcl");
            if (inside && byAct.values().stream().anyMatch(met -> isMetThere(sentence, met, talk))) {
                byAct.remove(talk.act.index());
            }
        }
    }

    private static boolean isMetThere(Sentence sentence, Draft met, Draft talk) {
        return met != talk
                && met.kind == EngagementKind.MEETING
                && met.isVerbal()
                && sentence.isWithin(talk.act, met.act)
                && talk.parties.stream()
                        .allMatch(one ->
                                met.parties.stream().anyMatch(other -> Objects.equals(one.state(), other.state())));
    }
}
