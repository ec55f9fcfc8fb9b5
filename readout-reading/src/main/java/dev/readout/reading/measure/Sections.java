package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of whose measures a part of an article tells: by its heading ({@code Beijing's side}) or its label ({@code Canada: }). */
final class Sections {

    private static final Set<String> MARKS = Set.of(":", "–", "—", ".");

    private final Map<Integer, StateCode> bySentence = new HashMap<>();

    Sections(ArticleText text, Actors actors) {
        StateCode headed = null;
        StateCode labelled = null;
        int paragraph = -1;
        for (Sentence sentence : text.body()) {
            if (text.isHeading(sentence) && !isEntry(sentence)) {
                headed = owner(sentence, actors);
                labelled = null;
                continue;
            }
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                labelled = label(sentence, actors);
            }
            StateCode state = labelled == null ? headed : labelled;
            if (state != null) {
                bySentence.put(sentence.index(), state);
            }
        }
    }

    /** The state that the part is about in which a sentence stands. */
    Optional<StateCode> of(Sentence sentence) {
        return Optional.ofNullable(bySentence.get(sentence.index()));
    }

    /** {@code Vietnam: 20 percent} is an entry of a list and no heading. */
    private static boolean isEntry(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.upos() == Upos.NUM || token.form().equals(":"));
    }

    /** Whose side a heading announces: the one owner that it names, or the state that is all of it. */
    private static @Nullable StateCode owner(Sentence heading, Actors actors) {
        StateCode owner = null;
        for (Token token : heading.tokens()) {
            Optional<StateName> name = actors.stateName(heading, token);
            boolean owns = token.is("nmod:poss") || token.head() == 0;
            if (name.isPresent() && owns) {
                owner = name.get().code();
            } else if (name.isPresent() && (owner == null || !name.get().code().equals(owner))) {
                return null;
            }
        }
        return owner;
    }

    /** {@code Canada: the surtax stays}. */
    private static @Nullable StateCode label(Sentence sentence, Actors actors) {
        for (Token token : sentence.tokens()) {
            if (token.upos() == Upos.PUNCT) {
                return token.index() > 1 && MARKS.contains(token.form())
                        ? actors.stateName(sentence, sentence.token(token.index() - 1))
                                .map(StateName::code)
                                .orElse(null)
                        : null;
            }
            if (token.upos() != Upos.PROPN && token.upos() != Upos.DET) {
                return null;
            }
        }
        return null;
    }
}
