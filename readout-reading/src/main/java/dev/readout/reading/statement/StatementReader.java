package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes statements of an article's quotations: one for each speaker and each sentence that carries the words. */
public final class StatementReader {

    private static final String ACCORDING = "according";
    private static final String MARKS = "\"“”„«'‘";

    private final ArticleText text;
    private final Voices voices;
    private final SpeakerReader speakers;
    private final InnerSpeech inner;
    private final ActReader acts;
    private final StatementWriter writer;
    private final OfficialVoices officials;
    private final UntaggedSpeech untagged;
    private final StandingGroups standing;
    private final Unspoken unspoken;

    /** A reader of one article. */
    public StatementReader(ArticleText text, Actors actors, TopicReader topics, Rulebook rulebook) {
        this.text = text;
        WordClasses words = rulebook.lexicon().words();
        this.voices = new Voices(text, actors, rulebook.lexicon());
        this.speakers = new SpeakerReader(text, actors, words, voices);
        this.inner = new InnerSpeech(text, rulebook.lexicon().words());
        this.acts = new ActReader(text, actors, words);
        this.writer = new StatementWriter(text, actors, topics, speakers, rulebook.version());
        this.officials = new OfficialVoices(text, actors);
        this.standing = new StandingGroups(words);
        this.unspoken = new Unspoken(text, words);
        this.untagged = new UntaggedSpeech(text, actors, words, voices, writer);
    }

    /** The statements in order. */
    public List<Statement> read() {
        Map<String, Statement> byId = new LinkedHashMap<>();
        for (Quotation quotation : text.analysis().quotations()) {
            List<Actor> who =
                    isLabel(quotation) || unspoken.isOne(quotation) ? List.of() : speakers.speakers(quotation);
            for (Actor speaker : who) {
                statements(quotation, speaker, who)
                        .forEach(told -> byId.merge(
                                told.id() + told.speaker() + told.state(),
                                told,
                                (first, second) -> isCarried(first) ? second : first));
            }
        }
        List<Statement> all = new ArrayList<>(withoutCarriers(List.copyOf(byId.values())));
        all.replaceAll(told -> officials.inVoiceBefore(told, all));
        all.addAll(untagged.statements(all));
        all.sort(Comparator.comparingInt(told -> told.evidence().span().start()));
        return List.copyOf(all);
    }

    /**
     * A name and a colon that tell of whom a paragraph speaks, not who says it: {@code Norway: the ban stands}. Who speaks in a
     * transcript is known to its voices.
     */
    private boolean isLabel(Quotation quotation) {
        boolean marked =
                MARKS.indexOf(text.article().words(quotation.content().get(0)).charAt(0)) >= 0;
        return quotation.rule().equals("headline")
                && (voices.isTranscript(quotation.sentence())
                        || (!marked && speakers.speakers(quotation).stream().noneMatch(Actor::isPerson)));
    }

    /** Who only carries another's words ({@code according to}) speaks only where nobody else does. */
    private static List<Statement> withoutCarriers(List<Statement> statements) {
        Set<Evidence> spoken = new HashSet<>();
        for (Statement told : statements) {
            if (!isCarried(told)) {
                spoken.add(told.evidence());
            }
        }
        return statements.stream()
                .filter(told -> !isCarried(told) || !spoken.contains(told.evidence()))
                .toList();
    }

    private static boolean isCarried(Statement told) {
        return told.derivation().rule().startsWith(ACCORDING);
    }

    private List<Statement> statements(Quotation quotation, Actor speaker, List<Actor> all) {
        List<Statement> found = new ArrayList<>();
        List<Actor> outer = quotation.parent() == null
                ? List.of()
                : speakers.speakers(text.analysis().quotations().get(quotation.parent()));
        for (Sentence sentence : sentences(quotation)) {
            Said said = said(quotation, sentence);
            if (isWorded(said) && text.kind(sentence) == BlockKind.BODY && !text.isHeading(sentence)) {
                for (StatementAct act : acts.acts(quotation, all, said)) {
                    if (inner.isSpoken(quotation, outer, speaker, act)) {
                        standing.each(speaker).forEach(one -> found.add(writer.quoted(quotation, one, act, said)));
                    }
                }
            }
        }
        return found;
    }

    /** {@code Orion: 17.4%} says nothing. */
    private boolean isWorded(Said said) {
        return said.spans().stream()
                .anyMatch(span -> text.words(span).codePoints().anyMatch(Character::isLetter));
    }

    private List<Sentence> sentences(Quotation quotation) {
        return quotation.content().stream()
                .reduce(TextSpan::cover)
                .map(text::sentencesIn)
                .orElse(List.of());
    }

    /** The words of a sentence that belong to a quotation. */
    private static Said said(Quotation quotation, Sentence sentence) {
        List<TextSpan> spans = new ArrayList<>();
        for (TextSpan span : quotation.content()) {
            if (span.overlaps(sentence.span())) {
                spans.add(new TextSpan(
                        Math.max(span.start(), sentence.span().start()),
                        Math.min(span.end(), sentence.span().end())));
            }
        }
        return new Said(sentence, spans);
    }
}
