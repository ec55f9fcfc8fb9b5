package dev.readout.export;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Coordinates;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.EventActor;
import dev.readout.model.record.EventType;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record made by hand: two articles, one of them with a character outside the basic plane. */
public final class Records {

    /** Where facts of the record come from. */
    public static final Derivation RULE = new Derivation("a-rule", "1");

    private static final StateCode CHN = new StateCode("CHN");
    private static final StateCode USA = new StateCode("USA");

    private Records() {}

    /** An article about a meeting; an emoji stands before all that is told. */
    public static Article meeting() {
        String text =
                "\uD83D\uDE42 12 July 2025\n\nWang Yi and Marco Rubio met in Kuala Lumpur on Friday. Wang called it"
                        + " constructive. They agreed to talk more.";
        return article(
                "meeting.txt",
                "Strait Desk",
                "Two ministers meet",
                new PublicationDate(PartialDate.parse("2025-07-12"), "text", new TextSpan(3, 15)),
                text,
                List.of(new Block(BlockKind.DATE, new TextSpan(0, 15)), body(17, text.length())));
    }

    /** An article without date, outlet or headline. */
    public static Article tariffs() {
        String text = "Washington will put a tariff of 25 percent on cars from Japan. Talks may follow.";
        return article("tariffs.txt", null, null, null, text, List.of(body(0, text.length())));
    }

    /** The record of both articles. */
    public static Record small() {
        Article meeting = meeting();
        Article tariffs = tariffs();
        Evidence met = words(meeting, "Wang Yi and Marco Rubio met in Kuala Lumpur on Friday");
        Engagement held = new Engagement(
                "chn-usa-meeting-2025-07-11",
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                PartialDate.parse("2025-07-11"),
                PartialDate.parse("2025-07-12"),
                new Place("Kuala Lumpur", new StateCode("MYS"), new Coordinates(3.14, 101.69)),
                "ASEAN ministers' meeting",
                90,
                List.of(
                        new Party(CHN, List.of(new Participant("Wang Yi", "Foreign Minister"))),
                        new Party(USA, List.of(new Participant("Marco Rubio", null)))),
                List.of(Topic.TAIWAN, Topic.TRADE, Topic.TARIFFS, Topic.UKRAINE, Topic.KOREA, Topic.CYBER, Topic.WATER),
                List.of(new Tone("constructive", "Wang Yi", CHN, words(meeting, "constructive"))),
                List.of(new EngagementMention(true, met, RULE)),
                List.of(new Conflict(
                        "duration_minutes", List.of(new Conflict.Value("90", met), new Conflict.Value("4320", met)))),
                List.of(EngagementStatus.SCHEDULED));
        Engagement proposed = new Engagement(
                "jpn-usa-meeting-undated",
                EngagementKind.MEETING,
                EngagementStatus.PROPOSED,
                null,
                null,
                null,
                null,
                null,
                List.of(new Party(new StateCode("JPN"), List.of()), new Party(USA, List.of())),
                List.of(),
                List.of(),
                List.of(new EngagementMention(false, words(tariffs, "Talks may follow"), RULE)),
                List.of(),
                List.of());
        Statement statement = new Statement(
                "Wang Yi",
                CHN,
                "Foreign Minister",
                StatementAct.PRAISE,
                "it was constructive",
                List.of(),
                USA,
                List.of(),
                List.of("Strait Desk"),
                held.id(),
                words(meeting, "Wang called it constructive."),
                RULE);
        Agreement agreement = new Agreement(
                List.of(CHN, USA),
                "to talk more",
                List.of(Topic.BILATERAL_RELATIONS),
                held.id(),
                PartialDate.parse("2025"),
                words(meeting, "They agreed to talk more."),
                RULE);
        Measure measure = new Measure(
                MeasureKind.TARIFF,
                USA,
                List.of(new StateCode("JPN")),
                "cars",
                new BigDecimal("25"),
                MeasureStatus.ANNOUNCED,
                null,
                PartialDate.parse("2025-08"),
                List.of(words(tariffs, "a tariff of 25 percent on cars from Japan")),
                RULE);
        CodedEvent event = new CodedEvent(
                EventType.CONSULT,
                new EventActor("Wang Yi", "Wang Yi", CHN),
                new EventActor("Marco Rubio", null, USA),
                PartialDate.parse("2025-07-11"),
                held.id(),
                met,
                RULE);
        return new Record(
                List.of(meeting, tariffs),
                List.of(held, proposed),
                List.of(statement),
                List.of(agreement),
                List.of(measure),
                List.of(event));
    }

    private static Article article(
            String source,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable PublicationDate published,
            String text,
            List<Block> blocks) {
        String url = outlet == null ? null : "https://example.org/" + source;
        return new Article(
                ArticleId.ofText(text), source, url, outlet, title, List.of(), published, "en", text, blocks);
    }

    private static Block body(int start, int end) {
        return new Block(BlockKind.BODY, new TextSpan(start, end));
    }

    private static Evidence words(Article article, String words) {
        int start = article.text().indexOf(words);
        return Evidence.in(article, new TextSpan(start, start + words.length()));
    }
}
