package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Optional;

/** Finds the verbs that introduce direct speech, each with its speaker: by the tree, else by the words beside it. */
final class SpeechVerbs {

    private final CueLexicon lexicon;
    private final SpeechPlaces places;

    SpeechVerbs(CueLexicon lexicon, SpeechPlaces places) {
        this.lexicon = lexicon;
        this.places = places;
    }

    /** What {@code token} reports, if it is a verb that introduces speech; nothing of a verb that another one reports for. */
    Optional<SpeechCue> found(Sentence sentence, Token token) {
        if (token.upos() != Upos.VERB || isQuotedAs(sentence, token)) {
            return Optional.empty();
        }
        return lexicon.cues(sentence, token).stream()
                .filter(Cue::introducesSpeech)
                .findFirst()
                .map(cue -> new SpeechCue(
                        sentence, token, cue, speaker(sentence, token).orElse(null)));
    }

    /** "Was quoted as saying": the second verb reports. */
    private static boolean isQuotedAs(Sentence sentence, Token verb) {
        return Grammar.isPassive(sentence, verb)
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.xpos().equals("VBG") && Grammar.isMarked(sentence, child, "as"));
    }

    private Optional<Token> speaker(Sentence sentence, Token verb) {
        Optional<Token> subject = SourcePhrase.subject(sentence, verb).filter(places::isOutside);
        if (subject.isPresent()) {
            return subject;
        }
        return verb.lemma().equals("tell") ? nounBefore(sentence, verb) : inverted(sentence, verb);
    }

    /** "…," one negotiator told this newspaper: the noun right before the verb, where the tree gives it to another. */
    private Optional<Token> nounBefore(Sentence sentence, Token verb) {
        return Optional.of(verb.index() - 1)
                .filter(index -> index > 0)
                .map(sentence::token)
                .filter(places::isOutside)
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON);
    }

    /** "… ," said the minister: the noun behind the verb, whatever the parser calls it. */
    private Optional<Token> inverted(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.index() > verb.index() && places.isOutside(child))
                .filter(child -> child.upos() == Upos.NOUN || child.upos() == Upos.PROPN || child.upos() == Upos.PRON)
                .filter(child -> sentence.children(child, "case").isEmpty())
                .filter(child -> sentence.subtree(child).get(0).index() == verb.index() + 1)
                .findFirst();
    }
}
