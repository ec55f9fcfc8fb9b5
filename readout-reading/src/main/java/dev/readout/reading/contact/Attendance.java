package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Participant;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds those who are told to have been there too, by the sentences that readouts keep for them: {@code Also present were A and
 * B}, {@code Attending on the Lao side were C and D; on the Vietnamese side, E}.
 */
final class Attendance {

    private static final Pattern LIST =
            Pattern.compile("(?i)^(?:(?:also )?(?:attending|present|in attendance|taking part"
                    + "|participating|joining)\\b[^.]{0,90}?\\b(?:was|were|are|is)\\b"
                    + "|.{0,200}\\b(?:was|were) (?:also |both |all )?(?:present|in attendance)(?: at| during|\\W*$)"
                    + "|on the [\\p{L} ]{2,40} side,? (?:the )?(?:meeting|talks|session)? ?(?:was|were) (?:also )?"
                    + "(?:attended by|joined by|present))");

    private final ArticleText text;
    private final Actors actors;
    private final Stories stories;
    private final WordClasses words;

    Attendance(ArticleText text, Actors actors, Stories stories, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.stories = stories;
        this.words = words;
    }

    /** Adds whom a sentence lists to the meeting told last. */
    void add(Sentence sentence) {
        if (LIST.matcher(text.words(sentence.span())).find()) {
            stories.last(story -> story.kind == EngagementKind.MEETING && story.parties.size() > 1)
                    .ifPresent(story -> add(sentence, story));
        }
    }

    private void add(Sentence sentence, Story story) {
        StateCode side = null;
        for (Token token : sentence.tokens()) {
            if (words.has("attending-side-noun", token.lemma())) {
                side = state(sentence, token).orElse(side);
            }
            for (Actor person : actors.of(sentence, token)) {
                addPerson(story, person, side);
            }
        }
    }

    private static void addPerson(Story story, Actor person, @Nullable StateCode side) {
        StateCode state = person.state() == null ? side : person.state();
        if (person.isPerson() && state != null && story.parties.containsKey(state)) {
            story.addPerson(state, new Participant(person.name(), person.title()));
        }
    }

    /** {@code on the Lao side}: by the words before it. */
    private Optional<StateCode> state(Sentence sentence, Token side) {
        return sentence.children(side).stream()
                .flatMap(word -> actors.stateName(sentence, word).stream())
                .map(name -> name.code())
                .findFirst();
    }
}
