package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Speakers who go by no name: {@code a senior official of the ministry}, {@code the Department}. */
final class DescribedSpeakers {

    private final ArticleText text;
    private final WordClasses words;
    private final Voices voices;
    private final UnnamedStates unnamed;

    DescribedSpeakers(ArticleText text, WordClasses words, Voices voices, UnnamedStates unnamed) {
        this.text = text;
        this.words = words;
        this.voices = voices;
        this.unnamed = unnamed;
    }

    /** The words of a source without the article. */
    String description(TextSpan source) {
        return text.words(source)
                .replaceFirst("^(?i)(by |from |of )?(the|a|an) ", "")
                .replaceFirst("(?: (?:himself|herself|itself|themselves)|['’]s)$", "");
    }

    /**
     * Who has no name, by the fuller of two descriptions.
     *
     * @param source the words that stand for the speaker
     * @param found who is meant by them where they stand
     * @param resolved whom the rest of the article knows of the same
     */
    Actor speaker(
            Quotation quotation,
            Sentence sentence,
            Token head,
            TextSpan source,
            List<Actor> found,
            List<Actor> resolved) {
        String here = description(source);
        Actor known = !found.isEmpty() ? found.get(0) : !resolved.isEmpty() ? resolved.get(0) : null;
        boolean media = words.value("media-noun", sentence, head).isPresent() || isPrivate(head, known);
        Optional<Voice> signed = voices.of(sentence).filter(Voice::signed);
        if (signed.isPresent() && isSameState(known, signed.get().speaker()) && quotation.parent() == null) {
            return signed.get().speaker();
        }
        boolean publisher = words.contains("publishing-noun", head.lemma()) && here.indexOf(' ') < 0;
        if (publisher && head.xpos().equals("NNP") && known == null) {
            Optional<Voice> release = voices.of(sentence).filter(voice -> voice.manner() == Voice.Manner.OFFICE);
            if (release.isPresent()) {
                return release.get().speaker();
            }
        }
        if (known == null) {
            StateCode state =
                    media ? null : unnamed.of(sentence, head, here, quotation).orElse(null);
            return new Actor(Actor.Kind.OFFICIAL, here, state, null, null);
        }
        if (known.kind() == Actor.Kind.STATE || known.kind() == Actor.Kind.ORGANISATION) {
            return known;
        }
        String told = SpokenNames.owner(known.name(), head);
        String name = here.length() > told.length() && here.length() < 80 ? here : told;
        StateCode state =
                known.state() == null && !resolved.isEmpty() ? resolved.get(0).state() : known.state();
        if (state == null && !media && Utterers.isOffice(known) && unnamed.isServing(head)) {
            state = unnamed.of(sentence, head, here, quotation).orElse(null);
        }
        return new Actor(known.kind(), name, media ? null : state, known.title(), known.rank());
    }

    /** "A Norwegian trader" speaks for no state. */
    private boolean isPrivate(Token head, @Nullable Actor known) {
        return (head.xpos().equals("NN") || head.xpos().equals("NNS"))
                && words.contains("private-noun", head.lemma())
                && (known == null || known.kind() == Actor.Kind.OFFICIAL || known.kind() == Actor.Kind.OTHER);
    }

    /** "The United States supports" in a release that its secretary of state has signed. */
    private static boolean isSameState(@Nullable Actor known, Actor signer) {
        return known != null
                && known.kind() == Actor.Kind.STATE
                && known.state() != null
                && known.state().equals(signer.state());
    }
}
