package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words of one sentence that tell one contact between them: {@code a round of talks}, {@code a meeting at the G7 Summit}. */
final class DoubleMentions {

    private static final Set<String> BORROWING =
            Set.of("contact.both-at", "contact.agrees-at", "contact.does-together", "contact.announce-together");

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
        dropBorrowed(sentence, byAct);
        dropBesideCalls(sentence, byAct);
        dropCounted(sentence, byAct);
        joinSessions(sentence, byAct);
        joinPurposes(sentence, byAct);
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

    /** {@code noted preparations for the summit in Oslo on May 3}: place and day are those of the summit alone. */
    private static void dropBorrowed(Sentence sentence, Map<Integer, Draft> byAct) {
        List<Draft> all = List.copyOf(byAct.values());
        for (Draft doing : all) {
            boolean borrowed = BORROWING.contains(doing.rule)
                    && all.stream().anyMatch(inner -> !inner.isVerbal() && isInObject(sentence, inner.act, doing.act));
            if (borrowed) {
                byAct.remove(doing.act.index());
            }
        }
    }

    /** {@code telephoned B during a meeting of ministers}, {@code after the summit}: A and B did not meet in these talks. */
    private static void dropBesideCalls(Sentence sentence, Map<Integer, Draft> byAct) {
        List<Draft> all = List.copyOf(byAct.values());
        for (Draft talks : all) {
            boolean loose = talks.rule.equals("contact.in-talks")
                    && talks.kind == EngagementKind.MEETING
                    && all.stream()
                            .anyMatch(other -> isCallOf(other, talks.act) || isMetFor(sentence, other, talks.act));
            if (loose) {
                byAct.remove(talks.act.index());
            }
        }
    }

    /** {@code spoke for an hour, their first conversation since May}: which of their contacts it was. */
    private static void dropCounted(Sentence sentence, Map<Integer, Draft> byAct) {
        List<Draft> all = List.copyOf(byAct.values());
        for (Draft counted : all) {
            boolean apposed = !counted.isVerbal()
                    && sentence.children(counted.act, "nmod:poss").stream()
                            .anyMatch(
                                    owner -> owner.form().equalsIgnoreCase("their") && isBehindComma(sentence, owner));
            boolean told = apposed
                    && all.stream()
                            .anyMatch(other -> other.isVerbal()
                                    && Meetings.FACE_OR_VOICE.contains(other.kind)
                                    && other.states() > 1
                                    && other.act.index() < counted.act.index());
            if (told) {
                byAct.remove(counted.act.index());
            }
        }
    }

    private static boolean isBehindComma(Sentence sentence, Token word) {
        return word.index() > 1 && sentence.token(word.index() - 1).form().equals(",");
    }

    /** Whether the verb that the talks hang on tells of a call, by itself or by its object. */
    private static boolean isCallOf(Draft call, Token talks) {
        boolean said = call.act.index() == talks.head() || (call.act.is("obj") && call.act.head() == talks.head());
        return said && call.kind == EngagementKind.CALL;
    }

    /** {@code will meet for talks}: one contact. */
    private static boolean isMetFor(Sentence sentence, Draft met, Token talks) {
        return met.act.index() == talks.head()
                && met.isVerbal()
                && met.kind == EngagementKind.MEETING
                && met.states() > 1
                && Relations.hasCase(sentence, talks, List.of("for"));
    }

    private static boolean isInObject(Sentence sentence, Token inner, Token verb) {
        Token word = inner;
        while (word.head() != 0 && word.head() != verb.index()) {
            word = sentence.token(word.head());
        }
        return word.head() == verb.index() && word.is("obj");
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

    /** {@code the first meeting of the Chad-EU Dialogue} is one contact of these two, told by the dialogue. */
    private void joinSessions(Sentence sentence, Map<Integer, Draft> byAct) {
        for (Draft session : List.copyOf(byAct.values())) {
            boolean noun = !session.isVerbal()
                    && words.has("session-noun", session.act.lemma().toLowerCase(Locale.ROOT));
            if (noun) {
                sentence.children(session.act, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("of", "in")))
                        .map(child -> byAct.get(child.index()))
                        .filter(Objects::nonNull)
                        .filter(dialogue -> dialogue.kind == EngagementKind.MEETING && dialogue.states() > 1)
                        .filter(dialogue -> session.kind == EngagementKind.GATHERING
                                || words.has(
                                        "named-talk-noun", dialogue.act.lemma().toLowerCase(Locale.ROOT))
                                || words.value("joint-body-noun", sentence, dialogue.act)
                                        .isEmpty())
                        .findFirst()
                        .ifPresent(dialogue -> {
                            dialogue.addParties(session.parties);
                            dialogue.round = session.act;
                            byAct.remove(session.act.index());
                        });
            }
        }
    }

    /** {@code A met B to launch the A-B dialogue}: what they met for is no second contact. */
    private static void joinPurposes(Sentence sentence, Map<Integer, Draft> byAct) {
        for (Draft purpose : List.copyOf(byAct.values())) {
            Token verb = purpose.isVerbal() || !purpose.act.is("obj")
                    ? purpose.act
                    : sentence.head(purpose.act).orElse(purpose.act);
            boolean infinitive = verb.index() != purpose.act.index()
                    && Relations.isInfinitive(sentence, verb)
                    && (verb.is("advcl") || verb.is("xcomp"));
            Draft met = infinitive ? byAct.get(verb.head()) : null;
            boolean same = met != null
                    && met.isVerbal()
                    && met.kind == EngagementKind.MEETING
                    && purpose.kind == EngagementKind.MEETING
                    && met.states() > 1
                    && purpose.parties.stream()
                            .allMatch(party ->
                                    met.parties.stream().anyMatch(one -> Objects.equals(one.state(), party.state())));
            if (same) {
                byAct.remove(purpose.act.index());
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
