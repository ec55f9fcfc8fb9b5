package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;

/** Who is meant by {@code they} where the sentence before speaks of several of one body: {@code EU ministers met. They said}. */
final class PluralsBefore {

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    PluralsBefore(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** Those of whom the sentence before speaks, as it describes them; nobody where it does not tell of one body's people. */
    Optional<Actor> meantBy(Sentence sentence, Token pronoun) {
        if (!ClauseForm.lower(pronoun).equals("they") || !pronoun.is("nsubj") || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return Relations.subject(before, before.root())
                .filter(subject -> subject.xpos().equals("NNS") && words.contains("official-noun", subject.lemma()))
                .flatMap(subject -> ofBody(before, subject));
    }

    private Optional<Actor> ofBody(Sentence before, Token subject) {
        List<Actor> found = actors.at(before, subject);
        if (found.size() != 1 || found.get(0).isPerson() || found.get(0).state() == null) {
            return Optional.empty();
        }
        Actor known = found.get(0);
        String here = text.words(before.subtreeSpan(subject)).replaceFirst(",.*$", "").replaceFirst("^(?i)the ", "");
        return Optional.of(new Actor(Actor.Kind.OFFICIAL, here, known.state(), known.title(), known.rank()));
    }
}
