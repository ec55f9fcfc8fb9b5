package dev.readout.pipeline.selection;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a part of a record. */
final class RecordPart {

    private final RecordSelection asked;
    private final Record whole;
    private final Map<ArticleId, PartialDate> published = new HashMap<>();
    private final Set<String> contacts = new HashSet<>();
    private final Set<ArticleId> told = new HashSet<>();
    private int undated;

    RecordPart(RecordSelection asked, Record whole) {
        this.asked = asked;
        this.whole = whole;
        for (Article article : whole.articles()) {
            PublicationDate date = article.published();
            if (date != null) {
                published.put(article.id(), date.date());
            }
        }
    }

    RecordSelection.Selected selected() {
        List<Engagement> engagements =
                whole.engagements().stream().filter(this::isAsked).toList();
        engagements.forEach(engagement -> {
            contacts.add(engagement.id());
            engagement.mentions().forEach(mention -> tell(mention.evidence()));
        });
        List<Statement> statements =
                whole.statements().stream().filter(this::isAsked).toList();
        List<Agreement> agreements =
                whole.agreements().stream().filter(this::isAsked).toList();
        List<Measure> measures = whole.measures().stream().filter(this::isAsked).toList();
        List<CodedEvent> events = whole.events().stream().filter(this::isAsked).toList();
        statements.forEach(statement -> tell(statement.evidence()));
        agreements.forEach(agreement -> tell(agreement.evidence()));
        measures.forEach(measure -> measure.mentions().forEach(this::tell));
        events.forEach(event -> tell(event.evidence()));
        List<Article> articles = whole.articles().stream()
                .filter(article -> told.contains(article.id()))
                .toList();
        Record part = new Record(articles, engagements, statements, agreements, measures, events);
        return new RecordSelection.Selected(
                part,
                whole.engagements().size() - engagements.size(),
                asked.days().isAll() ? 0 : undated);
    }

    private void tell(Evidence evidence) {
        told.add(evidence.article());
    }

    private boolean isAsked(Engagement engagement) {
        Pair pair = asked.pair();
        if (pair != null
                && !pair.isAmong(engagement.parties().stream().map(Party::state).toList())) {
            return false;
        }
        PartialDate start = engagement.start() != null ? engagement.start() : engagement.end();
        PartialDate end = engagement.end() != null ? engagement.end() : start;
        if (start == null || end == null) {
            undated++;
            return asked.days().isAll() || asked.undated();
        }
        return asked.days().touches(start, end);
    }

    private boolean isAsked(Statement statement) {
        Pair pair = asked.pair();
        return isWithContact(statement.engagement())
                .orElseGet(() -> (pair == null || pair.joins(statement.state(), statement.addressee()))
                        && isInTime(Stream.empty(), Stream.of(statement.evidence())));
    }

    private boolean isAsked(Agreement agreement) {
        Pair pair = asked.pair();
        return isWithContact(agreement.engagement())
                .orElseGet(() -> (pair == null || pair.isAmong(agreement.parties()))
                        && isInTime(Stream.empty(), Stream.of(agreement.evidence())));
    }

    private boolean isAsked(CodedEvent event) {
        Pair pair = asked.pair();
        return isWithContact(event.engagement())
                .orElseGet(() -> (pair == null
                                || pair.joins(
                                        event.source().state(), event.target().state()))
                        && isInTime(Stream.ofNullable(event.date()), Stream.of(event.evidence())));
    }

    private boolean isAsked(Measure measure) {
        Pair pair = asked.pair();
        return (pair == null || measure.targets().stream().anyMatch(target -> pair.joins(measure.by(), target)))
                && isInTime(
                        Stream.of(measure.announced(), measure.effective()).flatMap(Stream::ofNullable),
                        measure.mentions().stream());
    }

    /** What belongs to a contact is taken with it; empty for what belongs to none. */
    private Optional<Boolean> isWithContact(@Nullable String contact) {
        return contact == null ? Optional.empty() : Optional.of(contacts.contains(contact));
    }

    private boolean isInTime(Stream<PartialDate> own, Stream<Evidence> evidence) {
        if (asked.days().isAll()) {
            return true;
        }
        List<PartialDate> dates = own.toList();
        Stream<PartialDate> looked = dates.isEmpty()
                ? evidence.flatMap(words -> Stream.ofNullable(published.get(words.article())))
                : dates.stream();
        return looked.anyMatch(date -> asked.days().touches(date, date));
    }
}
