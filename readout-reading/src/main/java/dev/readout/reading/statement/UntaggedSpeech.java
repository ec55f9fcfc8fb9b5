package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sentences say that report nobody's words: those of a release itself ({@code We regret the closure}), and speech that runs
 * on beside what somebody said ({@code The tariffs must go}).
 */
final class UntaggedSpeech {

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;
    private final Voices voices;
    private final RunOn runOn;
    private final StatementWriter writer;

    UntaggedSpeech(ArticleText text, Actors actors, WordClasses words, Voices voices, StatementWriter writer) {
        this.text = text;
        this.actors = actors;
        this.words = words;
        this.voices = voices;
        this.runOn = new RunOn(actors, words);
        this.writer = writer;
    }

    /**
     * The statements of the sentences that report nobody's words.
     *
     * @param tagged what is reported as somebody's
     */
    List<Statement> statements(List<Statement> tagged) {
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
                found.addAll(retold(sentence, tagged));
            } else if (isQuoted(sentence)) {
                before = null;
            } else {
                boolean next = i + 1 < body.size() && body.get(i + 1).paragraph() == sentence.paragraph();
                Statement behind = next ? last.get(body.get(i + 1).span()) : null;
                List<Statement> here = statements(sentence, before == null ? behind : before);
                before = here.isEmpty() ? null : here.get(here.size() - 1);
                found.addAll(here);
            }
        }
        return found;
    }

    /** What somebody says behind a colon. */
    private List<Statement> announced(Announced.Words told) {
        Actor speaker = told.speaker();
        Set<StatementAct> acts = new ContentAct(actors, words).acts(told.said(), speaker.state());
        return (acts.isEmpty() ? Set.of(StatementAct.SAY) : acts)
                .stream()
                        .sorted()
                        .map(act -> writer.unquoted(
                                speaker.name(), speaker.state(), speaker.title(), act, told.said(), "speech:colon"))
                        .toList();
    }

    /** What one sentence says in its own voice, or in that of the statement beside it. */
    private List<Statement> statements(Sentence sentence, @Nullable Statement beside) {
        Said said = new Said(sentence, List.of(sentence.span()));
        Optional<Voice> voice = voices.of(sentence);
        if (voice.isPresent()) {
            Actor own = voice.get().speaker();
            return new OwnWords(actors, words, voice.get())
                    .acts(sentence, voices.start(sentence)).stream()
                            .sorted()
                            .map(act -> writer.unquoted(
                                    own.name(), own.state(), own.title(), act, said, "release:own-words"))
                            .toList();
        }
        Optional<Announced.Words> announced =
                new Announced(actors, words).in(sentence).or(() -> new CommentNouns(actors, words).in(sentence));
        if (announced.isPresent()) {
            return announced(announced.get());
        }
        if (beside == null || beside.speaker().equals("both sides")) {
            return List.of();
        }
        return runOn.acts(sentence, beside).stream()
                .sorted()
                .map(act ->
                        writer.unquoted(beside.speaker(), beside.state(), beside.title(), act, said, "speech:runs-on"))
                .toList();
    }

    /** "The minister told us that he agreed": whoever answers and tells another's words has spoken too. */
    private List<Statement> retold(Sentence sentence, List<Statement> tagged) {
        Optional<Actor> answering = voices.of(sentence)
                .filter(voice -> voice.manner() == Voice.Manner.SPOKEN)
                .map(Voice::speaker);
        boolean told = answering.isEmpty()
                || tagged.stream()
                        .filter(other -> other.evidence().span().equals(sentence.span()))
                        .anyMatch(
                                other -> other.speaker().equals(answering.get().name()));
        return told ? List.of() : statements(sentence, null);
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
}
