package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Who once held an office acts for no state any more: {@code spoke with former Prime Minister Anna Holm} is no contact between
 * states, unless it is told of a time when the office may have been held.
 */
final class FormerHolders {

    private static final Set<Upos> IN_TITLES = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.PART, Upos.ADP, Upos.DET);
    private static final int MOST_WORDS = 8;
    private static final int RECENT_DAYS = 180;

    private final ArticleText text;
    private final WordClasses words;

    FormerHolders(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** Leaves out those who were met or called as former office-holders, and what is then left to one side. */
    void leave(Collection<Draft> drafts) {
        drafts.removeIf(draft -> Meetings.FACE_OR_VOICE.contains(draft.kind)
                && isOfNow(draft)
                && draft.parties.removeIf(party -> isFormer(draft.sentence, party))
                && draft.states() < 2);
    }

    private boolean isOfNow(Draft draft) {
        PartialDate start = draft.start;
        PartialDate published = text.published();
        return start == null
                || published == null
                || !start.lastDay().isBefore(published.firstDay().minusDays(RECENT_DAYS));
    }

    private boolean isFormer(Sentence sentence, Actor party) {
        return party.isPerson()
                && text.names(sentence).stream()
                        .filter(name -> name.type() == NameType.PERSON && isOf(party, name))
                        .anyMatch(name -> isCalledFormer(sentence, name));
    }

    private boolean isOf(Actor party, NamedEntity name) {
        String words = text.words(name.span());
        return party.name().equals(words) || party.name().endsWith(" " + words);
    }

    private boolean isCalledFormer(Sentence sentence, NamedEntity name) {
        int first = sentence.tokensIn(name.span()).get(0).index();
        for (int at = first - 1; at > 0 && first - at <= MOST_WORDS; at--) {
            Token word = sentence.token(at);
            if (words.has("former-adjective", word.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!IN_TITLES.contains(word.upos())) {
                return false;
            }
        }
        return false;
    }
}
