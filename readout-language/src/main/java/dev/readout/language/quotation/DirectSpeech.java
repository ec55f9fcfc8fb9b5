package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speech in quotation marks, paragraph by paragraph. Stretches without a word that reports them belong to the one before
 * them in their paragraph, else to the one behind; a paragraph of nothing but speech goes on in the voice of the paragraph
 * before it.
 */
final class DirectSpeech {

    private final ParsedText parse;
    private final SpeechCues cues;
    private final List<Report> reports = new ArrayList<>();

    DirectSpeech(ParsedText parse, SpeechCues cues) {
        this.parse = parse;
        this.cues = cues;
    }

    /** The reports of direct speech among {@code stretches}, in order. */
    List<Report> reports(List<Stretch> stretches) {
        for (int from = 0; from < stretches.size(); ) {
            int paragraph = stretches.get(from).paragraph();
            int to = from;
            while (to < stretches.size() && stretches.get(to).paragraph() == paragraph) {
                to++;
            }
            readParagraph(
                    stretches.subList(from, to).stream().filter(cues::isSpeech).toList());
            from = to;
        }
        return List.copyOf(reports);
    }

    private void readParagraph(List<Stretch> speech) {
        List<TextSpan> waiting = new ArrayList<>();
        Turn turn = null;
        for (Stretch stretch : speech) {
            Optional<Report> signed = Signature.behind(
                    parse, stretch, cues.sentenceAt(stretch.span().start()));
            if (signed.isPresent()) {
                finish(turn);
                turn = null;
                waiting.add(stretch.span());
                reports.add(signed.get().withContent(waiting));
                waiting.clear();
                continue;
            }
            Optional<SpeechCues.Found> found = cues.of(stretch);
            if (found.isPresent() && (turn == null || !turn.cue.sameHead(found.get()))) {
                finish(turn);
                turn = new Turn(found.get(), new ArrayList<>(waiting));
                waiting.clear();
            }
            (turn == null ? waiting : turn.content).add(stretch.span());
        }
        finish(turn);
        if (!waiting.isEmpty()) {
            goOn(speech.get(0), waiting);
        }
    }

    private void finish(@Nullable Turn turn) {
        if (turn != null) {
            reports.add(turn.cue.report(turn.content));
        }
    }

    /** Speech without any reporting word in its paragraph. */
    private void goOn(Stretch first, List<TextSpan> content) {
        int sentence = cues.sentenceAt(first.span().start());
        Report before = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        if (before != null && isNext(before, first) && cues.opensParagraph(first)) {
            reports.add(new Report(sentence, null, before.act(), null, null, content, before, "speech:goes-on"));
        } else {
            cues.introduction(sentence)
                    .map(found -> found.report(content))
                    .or(() -> Optional.of(
                            new Report(sentence, null, SpeechAct.SAY, null, null, content, null, "speech:unassigned")))
                    .filter(report -> report.source() != null)
                    .ifPresent(reports::add);
        }
    }

    /** Whether the earlier report ends in the paragraph before. */
    private boolean isNext(Report before, Stretch stretch) {
        TextSpan last = before.content().get(before.content().size() - 1);
        int sentence = cues.sentenceAt(
                Math.max(last.end() - 1, before.cue() == null ? 0 : before.cue().end() - 1));
        return parse.sentences().get(sentence).paragraph() == stretch.paragraph() - 1;
    }

    /** Speech under one reporting word. */
    private record Turn(SpeechCues.Found cue, List<TextSpan> content) {}
}
