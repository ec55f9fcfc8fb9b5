package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;

/** Journeys of which no state is told, only when they were: {@code travelled to North Africa June 13-17}. */
final class RegionJourneys {
    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    RegionJourneys(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** The journeys of a sentence whose month it tells. */
    List<Draft> of(Sentence sentence) {
        Optional<PartialDate> month = month(sentence);
        return month.isEmpty()
                ? List.of()
                : sentence.tokens().stream()
                        .filter(verb -> verb.upos() == Upos.VERB
                                && words.value("travel-verb", sentence, verb).isPresent())
                        .map(verb -> journey(sentence, verb, month.get()))
                        .toList();
    }

    private Draft journey(Sentence sentence, Token verb, PartialDate month) {
        Draft journey = new Draft(sentence, verb, EngagementKind.VISIT, "", 0);
        Relations.subject(sentence, verb).ifPresent(who -> journey.addVisitors(actors.at(sentence, who)));
        boolean ahead = sentence.children(verb).stream().anyMatch(StandingWords::isFuture);
        boolean over = verb.xpos().equals("VBD");
        journey.status = ahead ? EngagementStatus.SCHEDULED : over ? EngagementStatus.HELD : EngagementStatus.ONGOING;
        journey.start = month;
        return journey;
    }

    /** The one month of all the days that a sentence tells. */
    private Optional<PartialDate> month(Sentence sentence) {
        List<PartialDate> months = text.times(sentence).stream()
                .map(time -> Optional.ofNullable(time.start()))
                .flatMap(Optional::stream)
                .filter(start -> start.precision() != PartialDate.Precision.YEAR)
                .map(start -> start.precision() == PartialDate.Precision.DAY
                        ? start.cutTo(PartialDate.Precision.MONTH)
                        : start)
                .distinct()
                .toList();
        return months.size() == 1 ? Optional.of(months.get(0)) : Optional.empty();
    }
}
