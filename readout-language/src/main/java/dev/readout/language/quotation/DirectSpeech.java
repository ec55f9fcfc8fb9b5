package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speech in quotation marks, paragraph by paragraph. Stretches without a word that reports them belong to the one before
 * them in their paragraph, or to whom the sentence before them reports in other words ({@code Prices will fall, she said.
 * “We are sure.”}), else to the one behind; a paragraph of nothing but speech goes on in the voice of the paragraph before it.
 */
final class DirectSpeech {

    private final ParsedText parse;
    private final SpeechPlaces places;
    private final SpeechCues cues;
    private final List<Report> indirect;
    private final List<Report> reports = new ArrayList<>();

    DirectSpeech(ParsedText parse, SpeechPlaces places, SpeechCues cues, List<Report> indirect) {
        this.parse = parse;
        this.places = places;
        this.cues = cues;
        this.indirect = List.copyOf(indirect);
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
        Report voice = null;
        for (Stretch stretch : speech) {
            Optional<Report> signed = Signature.behind(
                    parse, stretch, places.sentenceAt(stretch.span().start()));
            if (signed.isPresent()) {
                finish(turn);
                turn = null;
                waiting.add(stretch.span());
                reports.add(signed.get().withContent(waiting));
                waiting.clear();
                continue;
            }
            Optional<SpeechCue> found = cues.of(stretch);
            if (found.isPresent() && (turn == null || !turn.cue.sameHead(found.get()))) {
                finish(turn);
                turn = new Turn(found.get(), new ArrayList<>(waiting));
                waiting.clear();
            }
            voice = turn == null ? voiceBefore(stretch).orElse(voice) : null;
            if (voice != null) {
                reports.add(goingOn(stretch, List.of(stretch.span()), voice, SpeechAct.SAY));
                continue;
            }
            (turn == null ? waiting : turn.content).add(stretch.span());
        }
        finish(turn);
        if (!waiting.isEmpty()) {
            TextSpan first = waiting.get(0);
            speech.stream()
                    .filter(stretch -> stretch.span().equals(first))
                    .findFirst()
                    .ifPresent(stretch -> goOn(stretch, waiting));
        }
    }

    private void finish(@Nullable Turn turn) {
        if (turn != null) {
            reports.add(turn.cue.report(turn.content));
        }
    }

    /** Speech without any reporting word in its paragraph. */
    private void goOn(Stretch first, List<TextSpan> content) {
        int sentence = places.sentenceAt(first.span().start());
        Report before = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        if (before != null && isNext(before, first) && places.opensParagraph(first)) {
            reports.add(goingOn(first, content, before, before.act()));
        } else {
            cues.introduction(sentence)
                    .map(found -> found.report(content))
                    .or(() -> Optional.of(
                            new Report(sentence, null, SpeechAct.SAY, null, null, content, null, "speech:unassigned")))
                    .filter(report -> report.source() != null)
                    .ifPresent(reports::add);
        }
    }

    private Report goingOn(Stretch first, List<TextSpan> content, Report voice, SpeechAct act) {
        int sentence = places.sentenceAt(first.span().start());
        return new Report(sentence, null, act, null, null, content, voice, "speech:goes-on");
    }

    /** What the sentence before the stretch, in the same paragraph, reports as a whole. */
    private Optional<Report> voiceBefore(Stretch stretch) {
        int before = places.sentenceAt(stretch.span().start()) - 1;
        boolean follows = before >= 0
                && places.opensSentence(stretch)
                && parse.sentences().get(before).paragraph() == stretch.paragraph();
        return follows
                ? indirect.stream()
                        .filter(report -> report.sentence() == before && report.source() != null)
                        .filter(report -> isMain(report, parse.sentences().get(before)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isMain(Report report, Sentence sentence) {
        Token head = report.head();
        boolean aside = report.rule().startsWith("aside:") || report.rule().startsWith("parenthesis:");
        return head != null
                && (head.is("root") || (aside && head.head() == sentence.root().index()));
    }

    /** Whether the earlier report ends in the paragraph before. */
    private boolean isNext(Report before, Stretch stretch) {
        TextSpan last = before.content().get(before.content().size() - 1);
        int sentence = places.sentenceAt(
                Math.max(last.end() - 1, before.cue() == null ? 0 : before.cue().end() - 1));
        return parse.sentences().get(sentence).paragraph() == stretch.paragraph() - 1;
    }

    /** Speech under one reporting word. */
    private record Turn(SpeechCue cue, List<TextSpan> content) {}
}
