package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where the tree makes a pronoun the source that no earlier sentence explains, but its own does: {@code Chad renewed its
 * demand}, {@code a pact in which they undertook}, {@code toured the port, which was shut, and said}.
 */
final class UntoldSources {

    private static final Set<String> SEVERAL = Set.of("they", "both");
    private static final Set<String> OWNING = Set.of("its", "his", "her", "their");
    private static final Set<String> RELATIVE = Set.of("which", "that");

    private final Actors actors;
    private final WordClasses words;

    UntoldSources(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /**
     * Those meant; nobody where the sentence does not tell.
     *
     * @param cue the reporting word, or null
     */
    List<Actor> of(Sentence sentence, Token pronoun, @Nullable TextSpan cue) {
        if (pronoun.deprel().equals("nmod:poss")) {
            return OWNING.contains(ClauseForm.lower(pronoun)) ? owner(sentence, pronoun) : List.of();
        }
        String form = ClauseForm.lower(pronoun);
        if (SEVERAL.contains(form)) {
            return several(sentence, pronoun);
        }
        return RELATIVE.contains(form) && cue != null
                ? sentence.headOf(cue).map(verb -> withoutAside(sentence, verb)).orElse(List.of())
                : List.of();
    }

    /**
     * The word for who speaks, where the tree takes whom he tells it for him: a name without a preposition that opens the clause.
     * Empty where the source is no object of the verb.
     *
     * @param source the head of the source
     */
    static Optional<Token> subjectBefore(Sentence sentence, Token source, @Nullable TextSpan cue) {
        Optional<Token> verb = cue == null ? Optional.empty() : sentence.headOf(cue);
        return verb.filter(word -> source.head() == word.index() && (source.is("obj") || source.is("iobj")))
                .flatMap(word -> sentence.children(word, "obl").stream()
                        .filter(child -> child.index() < word.index() && child.upos() == Upos.PROPN)
                        .filter(child -> sentence.child(child, "case").isEmpty())
                        .findFirst());
    }

    /** "Its demand": of who renews it, or does not drop it. */
    private List<Actor> owner(Sentence sentence, Token pronoun) {
        Token noun = sentence.token(pronoun.head());
        Optional<Token> verb = sentence.head(noun)
                .filter(word -> word.upos() == Upos.VERB && !ClauseForm.isAhead(sentence, word))
                .filter(word -> noun.is("obj") || noun.is("obl"))
                .filter(word -> words.contains("restating-verb", word.lemma())
                        || (words.contains("dropping-verb", word.lemma()) && ClauseForm.isNegated(sentence, word)));
        return verb.flatMap(word -> Relations.subject(sentence, word))
                .map(subject -> actors.at(sentence, subject))
                .filter(found -> found.size() == 1)
                .orElse(List.of());
    }

    /** "A pact in which they undertook": those who do what the clause around tells. */
    private List<Actor> several(Sentence sentence, Token pronoun) {
        return sentence.head(pronoun)
                .flatMap(verb -> clauseAround(sentence, verb))
                .flatMap(verb -> Relations.subject(sentence, verb))
                .map(subject -> actors.at(sentence, subject))
                .filter(found -> found.size() > 1)
                .orElse(List.of());
    }

    /** "Toured the port, which was shut, and said": who does what the clause around the relative one tells. */
    private List<Actor> withoutAside(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(aside -> verb.is("conj") && aside.deprel().equals("acl:relcl"))
                .flatMap(aside -> clauseAround(sentence, aside))
                .flatMap(above -> Relations.subject(sentence, above))
                .map(subject -> actors.at(sentence, subject))
                .filter(found -> found.size() == 1 && found.get(0).isPerson())
                .orElse(List.of());
    }

    /** The verb of the clause around that of a verb. */
    private static Optional<Token> clauseAround(Sentence sentence, Token verb) {
        Token at = verb;
        while (at.head() != 0) {
            at = sentence.token(at.head());
            if (at.upos() == Upos.VERB && sentence.child(at, "nsubj").isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
