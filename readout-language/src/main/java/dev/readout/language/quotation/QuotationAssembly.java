package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the reports of all rules together: one for each reporting word, in order, each in the one that it stands in. */
final class QuotationAssembly {

    private static final Comparator<Report> ORDER = Comparator.comparingInt(QuotationAssembly::firstCharacter)
            .thenComparingInt(Report::start)
            .thenComparing(
                    Comparator.comparingInt(QuotationAssembly::lastCharacter).reversed())
            .thenComparing(Report::rule);

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "as",
            "while",
            "when",
            "after",
            "before",
            "in",
            "on",
            "at",
            "during",
            "because",
            "though",
            "although",
            "where");

    private final QuoteMarks marks;
    private final ParsedText parse;

    QuotationAssembly(QuoteMarks marks, ParsedText parse) {
        this.marks = marks;
        this.parse = parse;
    }

    /** The quotations; direct speech decides where both kinds of rule found the same reporting word. */
    List<Quotation> quotations(List<Report> direct, List<Report> indirect) {
        List<Report> reports = new ArrayList<>();
        direct.forEach(report -> reports.add(completed(report, indirect)));
        indirect.stream()
                .filter(report -> direct.stream().noneMatch(other -> sameHead(other, report)))
                .map(this::throughMarks)
                .forEach(reports::add);
        reports.sort(ORDER);
        return number(reports);
    }

    private List<Quotation> number(List<Report> reports) {
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            quotations.add(new Quotation(
                    kind(report),
                    report.act(),
                    report.content(),
                    report.cue(),
                    report.source(),
                    null,
                    report.sentence(),
                    parent(i, reports),
                    continued(report, reports),
                    report.rule()));
        }
        return quotations;
    }

    /** Direct speech with what the same word reports in the reporter's own words. */
    private Report completed(Report direct, List<Report> indirect) {
        List<TextSpan> content = new ArrayList<>(direct.content());
        indirect.stream()
                .filter(report -> sameHead(report, direct) && report.rule().startsWith("clause:"))
                .flatMap(report -> report.content().stream())
                .filter(span -> direct.content().stream().noneMatch(span::overlaps))
                .filter(span -> !isCircumstance(span))
                .forEach(content::add);
        content.sort(Comparator.naturalOrder());
        return direct.withContent(content);
    }

    /** "… ,” she said as they left": what begins so is told by the reporter of the saying, not of what is said. */
    private boolean isCircumstance(TextSpan span) {
        String words = span.of(parse.text()).toLowerCase(Locale.ROOT);
        return CIRCUMSTANCES.stream().anyMatch(word -> words.startsWith(word + " "));
    }

    private static boolean sameHead(Report a, Report b) {
        return a.sentence() == b.sentence()
                && a.head() != null
                && b.head() != null
                && a.head().index() == b.head().index();
    }

    /** Content that runs into a stretch of several sentences goes on to its end. */
    private Report throughMarks(Report report) {
        List<TextSpan> content = new ArrayList<>();
        for (TextSpan span : report.content()) {
            Optional<TextSpan> entered = marks.stretches().stream()
                    .map(Stretch::span)
                    .filter(stretch -> span.contains(stretch.start()) && stretch.end() > span.end())
                    .filter(stretch -> span.end() >= sentenceEnd(report) - 2)
                    .findFirst();
            content.add(entered.map(span::cover).orElse(span));
        }
        return report.withContent(content);
    }

    private int sentenceEnd(Report report) {
        return parse.sentences().get(report.sentence()).span().end();
    }

    private Quotation.Kind kind(Report report) {
        List<TextSpan> quoted = marks.stretches().stream().map(Stretch::span).toList();
        if (report.content().stream().allMatch(quoted::contains)) {
            return Quotation.Kind.DIRECT;
        }
        boolean some =
                report.content().stream().anyMatch(span -> quoted.stream().anyMatch(stretch -> stretch.overlaps(span)));
        return some ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT;
    }

    /** The innermost report whose content holds this one's anchor. */
    private static @Nullable Integer parent(int own, List<Report> reports) {
        Report report = reports.get(own);
        Integer best = null;
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < reports.size(); i++) {
            Report other = reports.get(i);
            Optional<TextSpan> holder = i == own ? Optional.empty() : holding(other, anchor(report));
            if (holder.isPresent()
                    && holder.get().length() < length
                    && holding(report, anchor(other)).isEmpty()) {
                best = i;
                length = holder.get().length();
            }
        }
        return best;
    }

    private static Optional<TextSpan> holding(Report report, TextSpan anchor) {
        return report.content().stream().filter(span -> span.contains(anchor)).findFirst();
    }

    private static TextSpan anchor(Report report) {
        return report.head() == null ? report.content().get(0) : report.head().span();
    }

    private static @Nullable Integer continued(Report report, List<Report> reports) {
        Report voice = report.continued();
        if (voice == null) {
            return null;
        }
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).start() == voice.start() && reports.get(i).rule().equals(voice.rule())) {
                return i;
            }
        }
        return null;
    }

    private static int firstCharacter(Report report) {
        int first = report.start();
        first = report.cue() == null ? first : Math.min(first, report.cue().start());
        return report.source() == null ? first : Math.min(first, report.source().start());
    }

    private static int lastCharacter(Report report) {
        return report.content().get(report.content().size() - 1).end();
    }
}
