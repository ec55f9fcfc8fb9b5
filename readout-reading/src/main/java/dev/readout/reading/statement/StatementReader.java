package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes statements of an article's quotations: one for each speaker and each sentence that carries the words. */
public final class StatementReader {

    private static final int LONGEST_CHAIN = 8;
    private static final String ACCORDING = "according";

    private final ArticleText text;
    private final Actors actors;
    private final TopicReader topics;
    private final SpeakerReader speakers;
    private final ActReader acts;
    private final String rulebook;

    /** A reader of one article. */
    public StatementReader(ArticleText text, Actors actors, TopicReader topics, Rulebook rulebook) {
        this.text = text;
        this.actors = actors;
        this.topics = topics;
        this.speakers = new SpeakerReader(text, actors, rulebook.lexicon().words());
        this.acts = new ActReader(text, actors);
        this.rulebook = rulebook.version();
    }

    /** The statements in order. */
    public List<Statement> read() {
        Map<String, Statement> byId = new LinkedHashMap<>();
        for (Quotation quotation : text.analysis().quotations()) {
            List<Actor> who = speakers.speakers(quotation);
            Optional<StatementAct> act = acts.act(quotation, who);
            for (Actor speaker : act.isPresent() ? who : List.<Actor>of()) {
                if (speaksHere(quotation, speaker, act.get())) {
                    statements(quotation, speaker, act.get())
                            .forEach(told -> byId.putIfAbsent(told.id() + told.speaker() + told.state(), told));
                }
            }
        }
        return withoutCarriers(List.copyOf(byId.values()));
    }

    /** Inside another's words a state does not speak; it is spoken of. Two sides there can at most agree. */
    private static boolean speaksHere(Quotation quotation, Actor speaker, StatementAct act) {
        boolean inside = quotation.parent() != null;
        boolean state = speaker.kind() == Actor.Kind.STATE;
        boolean group = speaker.kind() == Actor.Kind.GROUP;
        return !inside || !(state || (group && act != StatementAct.AGREE));
    }

    /** Who only carries another's words ({@code according to}) speaks only where nobody else does. */
    private static List<Statement> withoutCarriers(List<Statement> statements) {
        Set<Evidence> spoken = new HashSet<>();
        for (Statement told : statements) {
            if (!told.derivation().rule().startsWith(ACCORDING)) {
                spoken.add(told.evidence());
            }
        }
        return statements.stream()
                .filter(told -> !told.derivation().rule().startsWith(ACCORDING) || !spoken.contains(told.evidence()))
                .toList();
    }

    private List<Statement> statements(Quotation quotation, Actor speaker, StatementAct act) {
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            TextSpan told = told(quotation, sentence);
            if (told != null && text.kind(sentence) == BlockKind.BODY) {
                found.add(statement(quotation, speaker, act, sentence, told));
            }
        }
        return found;
    }

    /** The words of a sentence that belong to a quotation, or null. */
    private static @Nullable TextSpan told(Quotation quotation, Sentence sentence) {
        TextSpan told = null;
        for (TextSpan span : quotation.content()) {
            if (span.overlaps(sentence.span())) {
                TextSpan inside = new TextSpan(
                        Math.max(span.start(), sentence.span().start()),
                        Math.min(span.end(), sentence.span().end()));
                told = told == null ? inside : told.cover(inside);
            }
        }
        return told;
    }

    private Statement statement(
            Quotation quotation, Actor speaker, StatementAct act, Sentence sentence, TextSpan told) {
        List<String> quotes = new ArrayList<>();
        for (TextSpan span : quotation.content()) {
            if (quotation.kind() == Quotation.Kind.DIRECT && sentence.span().contains(span)) {
                quotes.add(text.article().words(span));
            }
        }
        return new Statement(
                speaker.name(),
                speaker.state(),
                speaker.title(),
                act,
                text.words(told),
                quotes,
                addressee(quotation, sentence, speaker),
                List.copyOf(topics.topics(sentence, told)),
                via(quotation),
                null,
                Evidence.in(text.article(), sentence.span()),
                new Derivation(quotation.rule(), rulebook));
    }

    private List<String> via(Quotation quotation) {
        List<String> chain = new ArrayList<>();
        Integer parent = quotation.parent();
        for (int i = 0; parent != null && i < LONGEST_CHAIN; i++) {
            Quotation outer = text.analysis().quotations().get(parent);
            speakers.speakers(outer).stream().findFirst().ifPresent(speaker -> chain.add(0, speaker.name()));
            parent = outer.parent();
        }
        return chain;
    }

    /** Who is spoken to: the object of the verb that reports it. */
    private @Nullable StateCode addressee(Quotation quotation, Sentence sentence, Actor speaker) {
        TextSpan cue = quotation.cue();
        if (cue == null || !sentence.span().contains(cue)) {
            return null;
        }
        return sentence.headOf(cue).stream()
                .flatMap(verb -> sentence.children(verb).stream())
                .filter(child -> child.is("obj") || child.is("iobj"))
                .flatMap(child -> actors.of(sentence, child).stream())
                .map(Actor::state)
                .filter(state -> state != null && !state.equals(speaker.state()))
                .findFirst()
                .orElse(null);
    }
}
