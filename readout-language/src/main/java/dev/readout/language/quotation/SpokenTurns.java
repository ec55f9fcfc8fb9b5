package dev.readout.language.quotation;

import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns of a conversation that an article quotes, each behind its speaker's name in capitals and a colon: several in one
 * paragraph ({@code HOLM: Will you go? We wait. LARSEN: I will.}) or each paragraph behind a quotation mark ({@code "HOLM:
 * Will you go?}). A turn goes on to the next name. One such name alone may be a heading of any kind; and a page on which
 * each turn is a paragraph without marks is a transcript, to be read as one.
 */
final class SpokenTurns {

    private static final Pattern LABEL = Pattern.compile(
            "(?<![^\\s\"“])((?:\\p{Lu}[\\p{Lu}.'’-]+)(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3})(?: \\([^()]{1,40}\\))?:(?=\\s)");
    private static final Set<String> HEADINGS = Set.of(
            "NOTE",
            "WATCH",
            "UPDATE",
            "RELATED",
            "READ",
            "READ MORE",
            "MORE",
            "VIDEO",
            "PHOTO",
            "PHOTOS",
            "LISTEN",
            "SEE",
            "SEE ALSO",
            "ALSO",
            "CORRECTION",
            "BREAKING",
            "EXCLUSIVE",
            "FACT",
            "MYTH",
            "TIP",
            "WARNING",
            "WHO",
            "WHAT",
            "WHEN",
            "WHERE",
            "WHY",
            "HOW",
            "DATE",
            "TIME",
            "SOURCE",
            "SOURCES");

    private final ParsedText parse;

    SpokenTurns(ParsedText parse) {
        this.parse = parse;
    }

    /** The turns in order. */
    List<Report> reports() {
        List<Report> turns = new ArrayList<>();
        List<Sentence> sentences = parse.sentences();
        for (int from = 0; from < sentences.size(); ) {
            int to = from;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            turns.addAll(turns(sentences.subList(from, to)));
            from = to;
        }
        return turns.size() < 2 ? List.of() : turns;
    }

    private List<Report> turns(List<Sentence> paragraph) {
        TextSpan all = paragraph
                .get(0)
                .span()
                .cover(paragraph.get(paragraph.size() - 1).span());
        List<MatchResult> labels = LABEL.matcher(parse.text())
                .region(all.start(), all.end())
                .results()
                .filter(label -> !HEADINGS.contains(label.group(1)))
                .filter(label -> label.start() <= all.start() + 1 || endsBefore(label.start()))
                .toList();
        List<Report> turns = new ArrayList<>();
        boolean quoted = labels.size() == 1 && labels.get(0).start() > all.start();
        for (int i = 0; (quoted || labels.size() > 1) && i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : all.end();
            turn(paragraph, labels.get(i), end).ifPresent(turns::add);
        }
        return turns;
    }

    /** Whether what stands before a place ends a sentence. */
    private boolean endsBefore(int place) {
        int before = place - 1;
        while (before >= 0 && Character.isWhitespace(parse.text().charAt(before))) {
            before--;
        }
        return before >= 0 && ".?!…”\"’)]—–-".indexOf(parse.text().charAt(before)) >= 0;
    }

    private Optional<Report> turn(List<Sentence> paragraph, MatchResult label, int end) {
        TextSpan colon = new TextSpan(label.end() - 1, label.end());
        String words = parse.text().substring(label.end(), end);
        if (words.isBlank()) {
            return Optional.empty();
        }
        int start = label.end() + words.length() - words.stripLeading().length();
        TextSpan said = new TextSpan(start, start + words.strip().length());
        return paragraph.stream()
                .filter(sentence -> sentence.span().contains(colon))
                .findFirst()
                .map(sentence -> new Report(
                        sentence.index(),
                        token(sentence, colon),
                        SpeechAct.SAY,
                        colon,
                        new TextSpan(label.start(1), label.end(1)),
                        List.of(said),
                        null,
                        "turn"));
    }

    private static Token token(Sentence sentence, TextSpan place) {
        return sentence.tokens().stream()
                .filter(token -> token.span().contains(place))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every character but white space is in a word"));
    }
}
