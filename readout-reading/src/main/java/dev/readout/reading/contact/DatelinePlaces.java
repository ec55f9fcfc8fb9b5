package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Dateline;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Places contacts where the article was written: meetings that were held and are told first ({@code HANOI, May 3 – The two
 * ministers met}), and what is said to have been {@code here}.
 */
final class DatelinePlaces {

    private final StatusReader status;
    private final Optional<Place> dateline;
    private final int lead;

    DatelinePlaces(ArticleText text, StatusReader status, Lexicon lexicon) {
        this.status = status;
        this.dateline = new Dateline(lexicon).place(opening(text));
        this.lead = lead(text);
    }

    /** The first words of the body. A dateline may be a sentence by itself. */
    private static String opening(ArticleText text) {
        return text.body().stream()
                .limit(2)
                .map(sentence -> text.article().words(sentence.span()))
                .collect(Collectors.joining(" "));
    }

    /** The first sentence that tells something: the first of the body with a verb. */
    private static int lead(ArticleText text) {
        return text.body().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(token -> token.upos() == Upos.VERB))
                .map(Sentence::index)
                .findFirst()
                .orElse(-1);
    }

    /** The state in which the article was written, by its dateline. */
    Optional<StateCode> country() {
        return dateline.map(Place::country);
    }

    /** Gives the place to the contacts of a sentence that have none. */
    void place(Sentence sentence, Collection<Draft> drafts) {
        boolean beside = drafts.stream().anyMatch(draft -> draft.kind == EngagementKind.GATHERING);
        if (sentence.index() == lead && !beside) {
            drafts.forEach(this::placeByDateline);
        }
        drafts.forEach(this::placeHere);
    }

    /** What has happened, and is told first, happened where the article was written. */
    private void placeByDateline(Draft draft) {
        Standing standing = status.standing(draft);
        boolean here = standing.declined() == null
                && (standing.status() == EngagementStatus.HELD || standing.status() == EngagementStatus.ONGOING);
        if (here && draft.place == null && draft.kind == EngagementKind.MEETING) {
            draft.place = dateline.orElse(null);
        }
    }

    /** {@code opened here today}: where the article was written. */
    private void placeHere(Draft draft) {
        boolean here = draft.place == null
                && draft.kind != EngagementKind.CALL
                && draft.kind != EngagementKind.VISIT
                && draft.sentence.tokens().stream()
                        .anyMatch(token -> token.form().equals("here")
                                && token.is("advmod")
                                && (token.head() == draft.act.index()
                                        || Governor.isOf(draft, draft.sentence.token(token.head()))));
        if (here) {
            draft.place = dateline.orElse(null);
        }
    }
}
