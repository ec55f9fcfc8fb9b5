package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what somebody says: to whom, on what topics, and through whom it is reported, as in {@code A said that B had told
 * Chad to pay}.
 */
final class StatementWriter {

    private static final int LONGEST_CHAIN = 8;

    private final ArticleText text;
    private final Actors actors;
    private final TopicReader topics;
    private final SpeakerReader speakers;
    private final String rulebook;

    StatementWriter(ArticleText text, Actors actors, TopicReader topics, SpeakerReader speakers, String rulebook) {
        this.text = text;
        this.actors = actors;
        this.topics = topics;
        this.speakers = speakers;
        this.rulebook = rulebook;
    }

    /** What a speaker does in one sentence of a quotation. */
    Statement quoted(Quotation quotation, Actor speaker, StatementAct act, Said said) {
        Sentence sentence = said.sentence();
        TextSpan told = said.spans().stream().reduce(TextSpan::cover).orElse(sentence.span());
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
                via(quotation, speaker),
                null,
                Evidence.in(text.article(), sentence.span()),
                new Derivation(quotation.rule(), rulebook));
    }

    /**
     * Those through whom it is reported, the outermost first: {@code A said that B had promised to sign}. Nobody carries his own
     * words: {@code he said that he had promised to sign}.
     */
    private List<String> via(Quotation quotation, Actor speaker) {
        List<String> chain = new ArrayList<>();
        Integer parent = quotation.parent();
        for (int i = 0; parent != null && i < LONGEST_CHAIN; i++) {
            Quotation outer = text.analysis().quotations().get(parent);
            speakers.speakers(outer).stream()
                    .findFirst()
                    .map(Actor::name)
                    .filter(name -> !name.equals(speaker.name()) && !chain.contains(name))
                    .ifPresent(name -> chain.add(0, name));
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

    /** What somebody does by a sentence in which nobody is told to speak. */
    Statement unquoted(
            String speaker,
            @Nullable StateCode state,
            @Nullable String title,
            StatementAct act,
            Said said,
            String rule) {
        TextSpan span = said.sentence().span();
        return new Statement(
                speaker,
                state,
                title,
                act,
                text.words(span),
                List.of(),
                null,
                List.copyOf(topics.topics(said.sentence())),
                List.of(),
                null,
                Evidence.in(text.article(), span),
                new Derivation(rule, rulebook));
    }
}
