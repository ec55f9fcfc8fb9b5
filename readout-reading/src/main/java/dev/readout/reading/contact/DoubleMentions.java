package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words of one sentence that tell one contact between them: {@code a round of talks}, {@code a meeting at the G7 Summit}. */
final class DoubleMentions {

    private final WordClasses words;

    DoubleMentions(WordClasses words) {
        this.words = words;
    }

    /**
     * Leaves one of each such two.
     *
     * @param byAct the contacts of the sentence by the place of the words that tell them
     */
    void settle(Sentence sentence, Map<Integer, Draft> byAct) {
        dropOuter(sentence, byAct);
        joinRounds(sentence, byAct);
        joinBodies(sentence, byAct);
    }

    /** {@code the joint working group met}: the body is no second contact beside its session. */
    private void joinBodies(Sentence sentence, Map<Integer, Draft> byAct) {
        for (Draft body : List.copyOf(byAct.values())) {
            boolean meets = body.act.is("nsubj")
                    && words.value("joint-body-noun", sentence, body.act).isPresent();
            Draft session = meets ? byAct.get(body.act.head()) : null;
            if (session != null && session.isVerbal()) {
                session.addParties(body.parties);
                byAct.remove(body.act.index());
            }
        }
    }

    /** {@code a meeting at the G7 Summit}: the gathering is the one that the forum's name stands nearest to. */
    private static void dropOuter(Sentence sentence, Map<Integer, Draft> byAct) {
        List<Draft> gatherings = byAct.values().stream()
                .filter(draft -> draft.kind == EngagementKind.GATHERING && !draft.forums.isEmpty())
                .toList();
        for (Draft outer : gatherings) {
            boolean told = gatherings.stream()
                    .anyMatch(inner -> inner.act.index() != outer.act.index()
                            && inner.forums.equals(outer.forums)
                            && sentence.isWithin(inner.act, outer.act)
                            && inner.act.is("nmod"));
            if (told) {
                byAct.remove(outer.act.index());
            }
        }
    }

    /** {@code a round of talks} is one contact, told by the talks. */
    private void joinRounds(Sentence sentence, Map<Integer, Draft> byAct) {
        for (Draft round : List.copyOf(byAct.values())) {
            if (words.contains("round-noun", round.act.lemma())) {
                sentence.children(round.act, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("of")))
                        .map(child -> byAct.get(child.index()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(talks -> {
                            talks.addParties(round.parties);
                            talks.round = round.act;
                            byAct.remove(round.act.index());
                        });
            }
        }
    }
}
