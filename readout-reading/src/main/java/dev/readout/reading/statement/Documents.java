package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who speaks where a document does: {@code the statement said}, {@code a letter by the ministry warned}. */
final class Documents {

    private static final int REACH = 4;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    Documents(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** Who made a document that speaks: {@code a statement by the ministry}. */
    Token author(Sentence sentence, Token token) {
        if (!isDocument(token)) {
            return token;
        }
        return sentence.children(token).stream()
                .filter(child -> child.deprel().equals("nmod:poss")
                        || (child.is("nmod") && Relations.hasCase(sentence, child, List.of("by", "from", "of"))))
                .findFirst()
                .orElse(token);
    }

    /** Whether a word means something written. */
    boolean isDocument(Token token) {
        return words.contains("document-noun", token.lemma());
    }

    /** Who speaks in a document whose author its phrase does not name: all sides of a joint one, else a state it tells. */
    List<Actor> speakers(Sentence sentence, Token noun) {
        String phrase = text.words(sentence.subtreeSpan(noun));
        boolean joint = phrase.toLowerCase(Locale.ROOT).contains("joint")
                || (sentence.child(noun, "det").isPresent() && isJointly(noun));
        if (joint) {
            List<Actor> both = new ArrayList<>();
            actors.sides().forEach(side -> both.add(new Actor(Actor.Kind.GROUP, "both sides", side, null, null)));
            return both;
        }
        List<Actor> author = earlierAuthor(sentence, noun);
        if (!author.isEmpty()) {
            return author;
        }
        return actors.stateIn(phrase)
                .map(state -> List.of(new Actor(
                        Actor.Kind.OFFICIAL, phrase.replaceFirst("^(?i)(the|a|an) ", ""), state.code(), null, null)))
                .orElse(List.of());
    }

    /** "In a letter, Lee accused … The letter also threatened …": who spoke where the document was spoken of before. */
    private List<Actor> earlierAuthor(Sentence sentence, Token noun) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence before = text.sentences().get(i);
            for (Token token : before.tokens()) {
                boolean told = token.lemma().equals(noun.lemma()) && token.head() != 0 && !token.is("nsubj");
                List<Actor> found = told
                        ? Relations.subject(before, before.token(token.head()))
                                .map(subject -> actors.at(before, subject))
                                .orElse(List.of())
                        : List.of();
                if (found.size() == 1
                        && (found.get(0).isPerson() || found.get(0).kind() == Actor.Kind.BODY)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whether the article has spoken of a joint statement, communiqué or declaration by that noun. */
    private boolean isJointly(Token noun) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equals(noun.lemma()))
                        .flatMap(token -> sentence.children(token, "amod").stream()))
                .anyMatch(word -> word.lemma().equals("joint"));
    }
}
