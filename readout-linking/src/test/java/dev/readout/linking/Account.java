package dev.readout.linking;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article's account of one contact, for tests: what is not set is not told. */
final class Account {

    private final String text;
    private EngagementKind kind = EngagementKind.MEETING;
    private EngagementStatus status = EngagementStatus.HELD;
    private @Nullable String published;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable Place place;
    private final List<Party> parties = new ArrayList<>();

    private Account(String text) {
        this.text = text;
    }

    static Account in(String text) {
        return new Account(text);
    }

    Account kind(EngagementKind told) {
        kind = told;
        return this;
    }

    Account status(EngagementStatus told) {
        status = told;
        return this;
    }

    Account published(@Nullable String day) {
        published = day;
        return this;
    }

    Account on(@Nullable String first) {
        start = first;
        end = first;
        return this;
    }

    Account from(String first, String last) {
        start = first;
        end = last;
        return this;
    }

    Account at(@Nullable String name, String country) {
        place = new Place(name, new StateCode(country), null);
        return this;
    }

    Account by(String state, String... people) {
        parties.add(new Party(
                new StateCode(state),
                Stream.of(people).map(name -> new Participant(name, null)).toList()));
        return this;
    }

    ArticleReading reading() {
        Article article = article();
        Evidence evidence = Evidence.in(article, new TextSpan(0, text.length()));
        Contact contact = new Contact(
                kind,
                status,
                date(start),
                date(end),
                place,
                null,
                null,
                parties,
                List.of(),
                List.of(),
                List.of(new EngagementMention(true, evidence, new Derivation("test", "1"))));
        return new ArticleReading(article, List.of(contact), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    Telling telling() {
        ArticleReading reading = reading();
        return new Telling(reading.article(), 0, reading.contacts().get(0));
    }

    private Article article() {
        return new Article(
                ArticleId.ofText(text),
                text.hashCode() + ".txt",
                null,
                null,
                null,
                List.of(),
                Optional.ofNullable(date(published))
                        .map(day -> new PublicationDate(day, "field published", null))
                        .orElse(null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }
}
