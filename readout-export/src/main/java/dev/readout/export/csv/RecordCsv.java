package dev.readout.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.model.text.CodePointOffsets;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a record as CSV (RFC 4180): UTF-8, a header, ISO dates, an empty cell for what is not known, several values
 * in a cell parted by {@code "; "}. Every row ends in the sentence that tells it: article, outlet, day of publication, offsets
 * in Unicode code points of the article's text, and the words.
 */
public final class RecordCsv {

    private static final List<String> EVIDENCE =
            List.of("article", "outlet", "published", "url", "char_start", "char_end", "quote", "rule", "rulebook");

    private final Map<ArticleId, Article> articles;
    private final Map<ArticleId, CodePointOffsets> offsets = new HashMap<>();
    private final Writer out;

    /**
     * Tables of facts.
     *
     * @param articles the articles of all evidence
     * @param out where to write; not closed
     */
    public RecordCsv(Map<ArticleId, Article> articles, Writer out) {
        this.articles = Map.copyOf(articles);
        this.out = out;
    }

    /** Engagements, a row for each. */
    public void engagements(Collection<Engagement> engagements) {
        List<String> header = columns(
                "id",
                "kind",
                "status",
                "start",
                "end",
                "place",
                "country",
                "latitude",
                "longitude",
                "occasion",
                "duration_minutes",
                "parties",
                "participants",
                "topics",
                "tones",
                "articles",
                "conflicts");
        CsvWriter csv = table(header);
        for (Engagement one : engagements) {
            EngagementMention telling = one.telling();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.id());
            row.add(one.kind().code());
            row.add(one.status().code());
            row.add(one.start());
            row.add(one.end());
            addPlace(row, one.place());
            row.add(one.occasion());
            row.add(one.durationMinutes());
            row.add(states(one.parties().stream().map(Party::state).toList()));
            row.add(people(one));
            row.add(topics(one.topics()));
            row.add(one.tones().stream().map(tone -> tone.term()).distinct().collect(Collectors.joining("; ")));
            row.add(one.articles());
            row.add(one.conflicts().stream().map(conflict -> conflict.field()).collect(Collectors.joining("; ")));
            addEvidence(row, telling.evidence(), telling.derivation());
            write(csv, row);
        }
    }

    /** Statements, a row for each. */
    public void statements(Collection<Statement> statements) {
        List<String> header = columns(
                "id", "speaker", "state", "title", "act", "text", "quotes", "addressee", "topics", "via", "engagement");
        CsvWriter csv = table(header);
        for (Statement one : statements) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    one.id(),
                    one.speaker(),
                    one.state(),
                    one.title(),
                    one.act().code(),
                    one.text(),
                    String.join("; ", one.quotes()),
                    one.addressee(),
                    topics(one.topics()),
                    String.join("; ", one.via()),
                    one.engagement()));
            addEvidence(row, one.evidence(), one.derivation());
            write(csv, row);
        }
    }

    /** Agreements, a row for each. */
    public void agreements(Collection<Agreement> agreements) {
        CsvWriter csv = table(columns("id", "parties", "text", "topics", "engagement", "due"));
        for (Agreement one : agreements) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    one.id(), states(one.parties()), one.text(), topics(one.topics()), one.engagement(), one.due()));
            addEvidence(row, one.evidence(), one.derivation());
            write(csv, row);
        }
    }

    /** Measures, a row for each. */
    public void measures(Collection<Measure> measures) {
        List<String> header = columns(
                "id",
                "kind",
                "by",
                "targets",
                "subject",
                "rate_percent",
                "status",
                "announced",
                "effective",
                "mentions");
        CsvWriter csv = table(header);
        for (Measure one : measures) {
            String rate = one.ratePercent() == null ? null : one.ratePercent().toPlainString();
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    one.id(),
                    one.kind().code(),
                    one.by(),
                    states(one.targets()),
                    one.subject(),
                    rate,
                    one.status().code(),
                    one.announced(),
                    one.effective(),
                    one.mentions().size()));
            addEvidence(row, one.mentions().get(0), one.derivation());
            write(csv, row);
        }
    }

    /** Events, a row for each. */
    public void events(Collection<CodedEvent> events) {
        List<String> header = columns(
                "id",
                "type",
                "source",
                "source_name",
                "source_state",
                "target",
                "target_name",
                "target_state",
                "date",
                "engagement");
        CsvWriter csv = table(header);
        for (CodedEvent one : events) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    one.id(),
                    one.type().name(),
                    one.source().text(),
                    one.source().name(),
                    one.source().state(),
                    one.target().text(),
                    one.target().name(),
                    one.target().state(),
                    one.date(),
                    one.engagement()));
            addEvidence(row, one.evidence(), one.derivation());
            write(csv, row);
        }
    }

    /** A table that leaves the writer open when it is closed. */
    private CsvWriter table(List<String> header) {
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        csv.writeRecord(header);
        return csv;
    }

    private static void write(CsvWriter csv, List<@Nullable Object> row) {
        csv.writeRecord(
                row.stream().map(cell -> cell == null ? "" : cell.toString()).toList());
    }

    private static List<String> columns(String... own) {
        List<String> columns = new ArrayList<>(List.of(own));
        columns.addAll(EVIDENCE);
        return columns;
    }

    private static void addPlace(List<@Nullable Object> row, @Nullable Place place) {
        row.add(place == null ? null : place.name());
        row.add(place == null ? null : place.country());
        row.add(
                place == null || place.coordinates() == null
                        ? null
                        : place.coordinates().latitude());
        row.add(
                place == null || place.coordinates() == null
                        ? null
                        : place.coordinates().longitude());
    }

    private void addEvidence(List<@Nullable Object> row, Evidence evidence, Derivation derivation) {
        Article article = articles.get(evidence.article());
        if (article == null) {
            throw new IllegalArgumentException("no article for the evidence " + evidence);
        }
        CodePointOffsets count = offsets.computeIfAbsent(article.id(), id -> CodePointOffsets.of(article.text()));
        row.add(article.id());
        row.add(article.outlet());
        row.add(article.published() == null ? null : article.published().date());
        row.add(article.url());
        row.add(count.toCodePoints(evidence.span().start()));
        row.add(count.toCodePoints(evidence.span().end()));
        row.add(evidence.quote());
        row.add(derivation.rule());
        row.add(derivation.rulebook());
    }

    private static String people(Engagement engagement) {
        return engagement.parties().stream()
                .flatMap(party ->
                        party.participants().stream().map(person -> person.name() + " (" + party.state() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String states(Collection<StateCode> states) {
        return states.stream().map(StateCode::value).collect(Collectors.joining("; "));
    }

    private static String topics(Collection<Topic> topics) {
        return topics.stream().map(Topic::code).collect(Collectors.joining("; "));
    }
}
