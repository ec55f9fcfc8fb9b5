package dev.readout.reading.statement;

import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which states speak under one name that is no organisation's: the E3 are three, each of which says what they say. */
final class StandingGroups {

    private final WordClasses words;

    StandingGroups(WordClasses words) {
        this.words = words;
    }

    /** A speaker, or each of those who speak together by that name. */
    List<Actor> each(Actor speaker) {
        List<Actor> members = words.value("standing-group", speaker.name().toLowerCase(Locale.ROOT)).stream()
                .flatMap(codes -> Stream.of(codes.split("/", -1)))
                .map(code -> new Actor(Actor.Kind.GROUP, speaker.name(), new StateCode(code), null, null))
                .toList();
        return members.isEmpty() ? List.of(speaker) : members;
    }
}
