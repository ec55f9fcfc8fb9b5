package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code received A on Monday and B on Tuesday}, {@code on Monday saw A, and on Tuesday B}: one verb, and a day of each. */
final class InTurn {

    private static final Set<EngagementKind> KINDS = Set.of(EngagementKind.MEETING, EngagementKind.CALL);

    private record Counterpart(int at, Actor actor) {}

    private final Actors actors;

    InTurn(Actors actors) {
        this.actors = actors;
    }

    /** One contact for each of those who come with a day of their own; none where a mention tells of one contact. */
    List<Draft> of(Draft draft) {
        List<TimeExpression> days = draft.times.stream()
                .filter(time -> time.start() != null && time.start().precision() == PartialDate.Precision.DAY)
                .sorted(Comparator.comparingInt(time -> time.span().start()))
                .toList();
        List<Counterpart> others =
                draft.isVerbal() && KINDS.contains(draft.kind) && days.size() > 1 ? counterparts(draft) : List.of();
        List<Draft> each = new ArrayList<>();
        for (int i = 0; others.size() > 1 && i < others.size(); i++) {
            int next = i + 1;
            day(others.get(i), next < others.size() ? others.get(next) : null, others, days)
                    .ifPresent(day -> each.add(one(draft, others.get(next - 1), others, day, next == 1)));
        }
        long different = each.stream().map(one -> one.start).distinct().count();
        return each.size() == others.size() && different > 1 ? each : List.of();
    }

    private List<Counterpart> counterparts(Draft draft) {
        Sentence sentence = draft.sentence;
        Set<StateCode> acting = new TreeSet<>();
        Relations.subject(sentence, draft.act).stream()
                .flatMap(subject -> actors.at(sentence, subject).stream())
                .map(Actor::state)
                .filter(Objects::nonNull)
                .forEach(acting::add);
        List<Counterpart> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.index() <= draft.act.index() || token.upos() != Upos.PROPN) {
                continue;
            }
            actors.of(sentence, token).stream()
                    .filter(actor -> actor.isPerson()
                            && actor.state() != null
                            && !acting.contains(actor.state())
                            && draft.parties.stream()
                                    .anyMatch(party -> actor.state().equals(party.state()))
                            && found.stream()
                                    .noneMatch(other ->
                                            actor.state().equals(other.actor().state())))
                    .findFirst()
                    .ifPresent(actor -> found.add(new Counterpart(token.span().start(), actor)));
        }
        return acting.isEmpty() ? List.of() : found;
    }

    /** Where the last word is a day, each day follows its counterpart; else it stands before. */
    private static Optional<TimeExpression> day(
            Counterpart one, @Nullable Counterpart next, List<Counterpart> all, List<TimeExpression> days) {
        int last = all.get(all.size() - 1).at();
        boolean behind = days.get(days.size() - 1).span().start() > last;
        return behind
                ? days.stream()
                        .filter(day -> day.span().start() > one.at()
                                && (next == null || day.span().start() < next.at()))
                        .findFirst()
                : days.stream().filter(day -> day.span().start() < one.at()).reduce((first, second) -> second);
    }

    private static Draft one(
            Draft draft, Counterpart counterpart, List<Counterpart> others, TimeExpression day, boolean first) {
        Draft one = draft.copy();
        draft.parties.stream()
                .filter(party ->
                        Objects.equals(party.state(), counterpart.actor().state())
                                || others.stream()
                                        .noneMatch(other -> Objects.equals(
                                                party.state(), other.actor().state())))
                .forEach(one.parties::add);
        one.start = day.start();
        one.end = day.end();
        one.place = first ? draft.place : null;
        return one;
    }
}
