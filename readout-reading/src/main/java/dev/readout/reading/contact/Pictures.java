package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What titles and captions tell of the contact that an article is about: {@code Wang Yi meets Jake Sullivan in Bangkok, January
 * 26}. Only those that name people of two of its sides are asked.
 */
final class Pictures {

    private final ArticleText text;
    private final Actors actors;
    private final PlaceNames names;
    private final WordClasses words;

    Pictures(ArticleText text, Actors actors, PlaceNames names, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.names = names;
        this.words = words;
    }

    /** Fills in the place and the day of a contact where its own sentences do not tell them. */
    void complete(Story story) {
        for (Sentence sentence : text.sentences()) {
            BlockKind kind = text.kind(sentence);
            boolean beside = kind == BlockKind.CAPTION || kind == BlockKind.TITLE;
            if (beside && shows(story, sentence)) {
                place(story, sentence);
                date(story, sentence);
            } else if (kind == BlockKind.TITLE && isDayInBrackets(sentence)) {
                date(story, sentence);
            }
        }
    }

    /** {@code Meeting with the Prime Minister of Norway (17 May 2025)}: the day of what the title tells, whomever it names. */
    private boolean isDayInBrackets(Sentence sentence) {
        String words = text.words(sentence.span());
        return text.times(sentence).size() == 1
                && words.endsWith(")")
                && words.lastIndexOf('(')
                        <= text.times(sentence).get(0).span().start()
                                - sentence.span().start()
                && words.lastIndexOf('(') >= 0;
    }

    private boolean shows(Story story, Sentence sentence) {
        Set<StateCode> seen = new TreeSet<>();
        sentence.tokens().stream()
                .flatMap(token -> actors.of(sentence, token).stream())
                .filter(Actor::isPerson)
                .forEach(person -> story.stateOf(person).ifPresent(seen::add));
        return seen.size() >= 2;
    }

    private void place(Story story, Sentence sentence) {
        for (NamedEntity name : text.names(sentence)) {
            boolean cased = name.type() == NameType.PLACE
                    && sentence.tokensIn(name.span()).stream()
                            .anyMatch(token -> PlaceHeads.isIn(sentence, token, words));
            Optional<Place> place =
                    cased ? sentence.headOf(name.span()).flatMap(head -> names.at(sentence, head)) : Optional.empty();
            place.filter(found -> completes(story, found)).ifPresent(found -> story.place = found);
        }
    }

    private static boolean completes(Story story, Place found) {
        Place known = story.place;
        if (known == null) {
            return found.country() != null;
        }
        return known.name() == null && found.name() != null && Objects.equals(known.country(), found.country());
    }

    private void date(Story story, Sentence sentence) {
        PartialDate published = text.published();
        for (TimeExpression time : text.times(sentence)) {
            PartialDate day = time.start();
            boolean told = day != null
                    && day.precision() == PartialDate.Precision.DAY
                    && published != null
                    && !day.firstDay().isAfter(published.lastDay());
            boolean finer = story.start == null
                    || (day != null
                            && story.start.precision() != PartialDate.Precision.DAY
                            && story.start.isCompatibleWith(day));
            if (told && finer) {
                story.start = day;
                story.end = day;
            }
        }
    }
}
