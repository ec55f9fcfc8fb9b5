package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.Statement;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Objects;

/**
 * In whose voice a state speaks: {@code Minister A of Chad spoke. Chad urges the bank to pay}, where an official of its has just
 * spoken, in the official's.
 */
final class OfficialVoices {

    private final ArticleText text;
    private final Actors actors;

    OfficialVoices(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** "Lee said … Norway urges …": where an official has spoken in the sentence before, the state's words are the official's. */
    Statement inVoiceBefore(Statement told, List<Statement> all) {
        boolean state = actors.stateIn(told.speaker())
                .filter(name ->
                        name.sort() == StateName.Sort.STATE && name.code().equals(told.state()))
                .isPresent();
        if (!state || !told.via().isEmpty()) {
            return told;
        }
        return all.stream()
                .filter(other -> other.via().isEmpty() && Objects.equals(other.state(), told.state()))
                .filter(other ->
                        isRightBefore(other.evidence().span(), told.evidence().span()))
                .filter(other -> other.title() != null)
                .findFirst()
                .map(other -> told.spokenBy(other.speaker(), other.title()))
                .orElse(told);
    }

    private boolean isRightBefore(TextSpan first, TextSpan second) {
        List<Sentence> body = text.body();
        for (int i = 1; i < body.size(); i++) {
            Sentence previous = body.get(i - 1);
            if (body.get(i).span().equals(second)) {
                return previous.span().equals(first)
                        && previous.paragraph() == body.get(i).paragraph();
            }
        }
        return false;
    }
}
