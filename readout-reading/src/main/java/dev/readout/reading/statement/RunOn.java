package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reported speech that runs on without a tag: beside what an official said, a demand or promise of the official's own side. */
final class RunOn {

    private static final Set<StatementAct> EVIDENT =
            Set.of(StatementAct.URGE, StatementAct.REJECT, StatementAct.PROMISE, StatementAct.PRAISE);

    private final Actors actors;
    private final ContentAct contents;

    RunOn(Actors actors, WordClasses words) {
        this.actors = actors;
        this.contents = new ContentAct(actors, words);
    }

    /**
     * What the speaker of the sentence beside goes on to do in this one; nothing where the reporter speaks again.
     *
     * @param beside what was said in the sentence before or behind
     */
    Set<StatementAct> acts(Sentence sentence, Statement beside) {
        boolean asks = sentence.token(sentence.tokens().size()).form().startsWith("?");
        if (asks || beside.state() == null || isAnothers(sentence, beside)) {
            return Set.of();
        }
        boolean would = sentence.children(sentence.root(), "aux").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("would"));
        if (sentence.tokens().stream().anyMatch(token -> token.form().equals("yet") && isToDo(sentence, token))) {
            return Set.of();
        }
        return contents.acts(new Said(sentence, List.of(sentence.span())), beside.state()).stream()
                .filter(act -> EVIDENT.contains(act) && (act != StatementAct.PROMISE || would))
                .collect(OrderedSets.collector());
    }

    /** {@code Lima has yet to name a date}: the reporter tells that it has not. */
    private static boolean isToDo(Sentence sentence, Token yet) {
        return yet.index() < sentence.tokens().size()
                && sentence.token(yet.index() + 1).form().equals("to");
    }

    /** Whether somebody other than the speaker does it. */
    private boolean isAnothers(Sentence sentence, Statement beside) {
        Optional<Token> subject = Relations.subject(sentence, sentence.root());
        return subject.stream()
                .flatMap(token -> actors.at(sentence, token).stream())
                .anyMatch(actor -> !actor.name().equals(beside.speaker())
                        && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICIAL));
    }
}
