package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes statements of an article's quotations: one for each speaker and each sentence that carries the words. */
public final class StatementReader {

    private static final int LONGEST_CHAIN = 8;
    private static final String ACCORDING = "according";
    private static final String MARKS = "\"“”„«'‘";

    private final ArticleText text;
    private final Actors actors;
    private final TopicReader topics;
    private final SpeakerReader speakers;
    private final ActReader acts;
    private final RunOn runOn;
    private final InnerSpeech inner;
    private final WordClasses words;
    private final Voices voices;
    private final String rulebook;

    /** A reader of one article. */
    public StatementReader(ArticleText text, Actors actors, TopicReader topics, Rulebook rulebook) {
        this.text = text;
        this.actors = actors;
        this.topics = topics;
        WordClasses words = rulebook.lexicon().words();
        this.words = words;
        this.voices = new Voices(text, actors, rulebook.lexicon());
        this.speakers = new SpeakerReader(text, actors, words, voices);
        this.inner = new InnerSpeech(text);
        this.runOn = new RunOn(actors, words);
        this.acts = new ActReader(text, actors, words);
        this.rulebook = rulebook.version();
    }

    /** The statements in order. */
    public List<Statement> read() {
        Map<String, Statement> byId = new LinkedHashMap<>();
        for (Quotation quotation : text.analysis().quotations()) {
            List<Actor> who = isLabel(quotation) ? List.of() : speakers.speakers(quotation);
            for (Actor speaker : who) {
                statements(quotation, speaker, who)
                        .forEach(told -> byId.putIfAbsent(told.id() + told.speaker() + told.state(), told));
            }
        }
        List<Statement> all = new ArrayList<>(withoutCarriers(List.copyOf(byId.values())));
        all.replaceAll(told -> inVoiceBefore(told, all));
        all.addAll(untagged(all));
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

    /** What sentences say that report nobody's words: those of a release itself, and speech that runs on. */
    private List<Statement> untagged(List<Statement> tagged) {
        Map<TextSpan, Statement> last = new HashMap<>();
        tagged.stream()
                .filter(told -> told.via().isEmpty())
                .forEach(told -> last.put(told.evidence().span(), told));
        Set<TextSpan> spoken =
                tagged.stream().map(told -> told.evidence().span()).collect(OrderedSets.collector());
        List<Statement> found = new ArrayList<>();
        Statement before = null;
        List<Sentence> body = text.body();
        for (int i = 0; i < body.size(); i++) {
            Sentence sentence = body.get(i);
            before = i > 0 && body.get(i - 1).paragraph() == sentence.paragraph() ? before : null;
            if (spoken.contains(sentence.span())) {
                before = last.get(sentence.span());
            } else if (isQuoted(sentence)) {
                before = null;
            } else {
                boolean next = i + 1 < body.size() && body.get(i + 1).paragraph() == sentence.paragraph();
                Statement behind = next ? last.get(body.get(i + 1).span()) : null;
                List<Statement> here = untagged(sentence, before == null ? behind : before);
                before = here.isEmpty() ? null : here.get(here.size() - 1);
                found.addAll(here);
            }
        }
        return found;
    }

    /** "Lee said … Norway urges …": where an official has spoken in the sentence before, the state's words are the official's. */
    private Statement inVoiceBefore(Statement told, List<Statement> all) {
        boolean state = actors.stateIn(told.speaker())
                .filter(name ->
                        name.sort() == StateName.Sort.STATE && name.code().equals(told.state()))
                .isPresent();
        if (!state || !told.via().isEmpty()) {
            return told;
        }
        return all.stream()
                .filter(other -> other.via().isEmpty() && Objects.equals(other.state(), told.state()))
                .filter(other ->
                        isRightBefore(other.evidence().span(), told.evidence().span()))
                .filter(other -> other.title() != null)
                .findFirst()
                .map(other -> told.spokenBy(other.speaker(), other.title()))
                .orElse(told);
    }

    private boolean isRightBefore(TextSpan first, TextSpan second) {
        List<Sentence> body = text.body();
        for (int i = 1; i < body.size(); i++) {
            Sentence previous = body.get(i - 1);
            if (body.get(i).span().equals(second)) {
                return previous.span().equals(first)
                        && previous.paragraph() == body.get(i).paragraph();
            }
        }
        return false;
    }

    private List<Statement> untagged(Sentence sentence, @Nullable Statement beside) {
        Said said = new Said(sentence, List.of(sentence.span()));
        Optional<Voice> voice = voices.of(sentence);
        if (voice.isPresent()) {
            Actor own = voice.get().speaker();
            return new OwnWords(actors, words, voice.get())
                    .acts(sentence, voices.start(sentence)).stream()
                            .sorted()
                            .map(act -> untagged(own.name(), own.state(), own.title(), act, said, "release:own-words"))
                            .toList();
        }
        if (beside == null || beside.speaker().equals("both sides")) {
            return List.of();
        }
        return runOn.acts(sentence, beside).stream()
                .sorted()
                .map(act -> untagged(beside.speaker(), beside.state(), beside.title(), act, said, "speech:runs-on"))
                .toList();
    }

    private Statement untagged(
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

    /** Whether the sentence is somebody's words, or its main verb reports them. */
    private boolean isQuoted(Sentence sentence) {
        TextSpan root = sentence.root().span();
        return text.analysis().quotations().stream()
                .filter(quotation -> quotation.act() != SpeechAct.MENTION && quotation.act() != SpeechAct.THINK)
                .anyMatch(quotation -> quotation.kind() == Quotation.Kind.DIRECT
                        ? quotation.content().stream().anyMatch(span -> span.overlaps(sentence.span()))
                        : quotation.content().stream().anyMatch(span -> span.contains(root))
                                || reports(quotation, root));
    }

    private static boolean reports(Quotation quotation, TextSpan root) {
        return quotation.cue() != null && quotation.cue().contains(root);
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

    private List<Statement> statements(Quotation quotation, Actor speaker, List<Actor> all) {
        List<Statement> found = new ArrayList<>();
        List<Actor> outer = quotation.parent() == null
                ? List.of()
                : speakers.speakers(text.analysis().quotations().get(quotation.parent()));
        for (Sentence sentence : sentences(quotation)) {
            Said said = said(quotation, sentence);
            if (!said.spans().isEmpty() && text.kind(sentence) == BlockKind.BODY && !text.isHeading(sentence)) {
                for (StatementAct act : acts.acts(quotation, all, said)) {
                    if (inner.isSpoken(quotation, outer, speaker, act)) {
                        found.add(statement(quotation, speaker, act, said));
                    }
                }
            }
        }
        return found;
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

    private Statement statement(Quotation quotation, Actor speaker, StatementAct act, Said said) {
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
