package dev.readout.server;

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

/** A record of one article with facts of every sort. */
public final class SmallRecord {

    /** The contact that was held. */
    public static final String HELD = "ken-nor-meeting-2025-05-12";

    /** The contact that is to come. */
    public static final String NEXT = "ken-nor-visit-2025-06";

    private static final String OPENING = "Ruto and Eide met in Nairobi on Monday.";
    private static final String CALLED = "Eide called the talks useful and urged Kenya to open its fisheries.";
    private static final String ANSWERED = "Ruto said Kenya would open its fisheries.";
    private static final String AGREED = "Both agreed to meet again.";
    private static final String PLANNED = "Ruto will visit Oslo in June.";
    private static final String TAXED = "Norway has put a tariff of 12.5 percent on Kenyan tea since May 1.";

    private static final StateCode KEN = new StateCode("KEN");
    private static final StateCode NOR = new StateCode("NOR");
    private static final Derivation RULE = new Derivation("a-rule", "1");

    private SmallRecord() {}

    /** The article. */
    public static Article article() {
        String text = String.join(" ", OPENING, CALLED, ANSWERED, AGREED, PLANNED, TAXED);
        return new Article(
                ArticleId.ofText(text),
                "fjord.txt",
                "https://example.org/fjord",
                "Fjord Wire",
                "Ministers meet in Nairobi",
                List.of("A. Writer"),
                new PublicationDate(PartialDate.parse("2025-05-13"), "text", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
    }

    /** The record. */
    public static Record record() {
        return new Record(
                List.of(article()),
                List.of(held(), next()),
                List.of(
                        statement("Espen Barth Eide", NOR, StatementAct.URGE, "open its fisheries", KEN, CALLED),
                        statement(
                                "William Ruto", KEN, StatementAct.PROMISE, "would open its fisheries", null, ANSWERED)),
                List.of(new Agreement(
                        List.of(KEN, NOR),
                        "to meet again",
                        List.of(Topic.BILATERAL_RELATIONS),
                        HELD,
                        PartialDate.parse("2025-06"),
                        words(AGREED),
                        RULE)),
                List.of(new Measure(
                        MeasureKind.TARIFF,
                        NOR,
                        List.of(KEN),
                        "tea",
                        new BigDecimal("12.5"),
                        MeasureStatus.IN_FORCE,
                        null,
                        PartialDate.parse("2025-05-01"),
                        List.of(words(TAXED)),
                        RULE)),
                List.of(new CodedEvent(
                        EventType.CONSULT,
                        new EventActor("Ruto", "William Ruto", KEN),
                        new EventActor("Eide", null, NOR),
                        PartialDate.parse("2025-05-12"),
                        HELD,
                        words(OPENING),
                        RULE)));
    }

    private static Engagement held() {
        return new Engagement(
                HELD,
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                PartialDate.parse("2025-05-12"),
                null,
                new Place("Nairobi", KEN, new Coordinates(-1.29, 36.82)),
                null,
                90,
                List.of(
                        new Party(KEN, List.of(new Participant("William Ruto", "President"))),
                        new Party(NOR, List.of(new Participant("Espen Barth Eide", "Foreign Minister")))),
                List.of(Topic.FISHERIES),
                List.of(new Tone("useful", "Espen Barth Eide", NOR, words(CALLED))),
                List.of(new EngagementMention(true, words(OPENING), RULE)),
                List.of(new Conflict(
                        "duration_minutes",
                        List.of(new Conflict.Value("90", words(OPENING)), new Conflict.Value("60", words(CALLED))))),
                List.of(EngagementStatus.SCHEDULED));
    }

    private static Engagement next() {
        return new Engagement(
                NEXT,
                EngagementKind.VISIT,
                EngagementStatus.SCHEDULED,
                PartialDate.parse("2025-06"),
                null,
                new Place("Oslo", NOR, null),
                null,
                null,
                List.of(
                        new Party(KEN, List.of(new Participant("William Ruto", "President"))),
                        new Party(NOR, List.of())),
                List.of(),
                List.of(),
                List.of(new EngagementMention(false, words(PLANNED), RULE)),
                List.of(),
                List.of());
    }

    private static Statement statement(
            String speaker, StateCode state, StatementAct act, String text, @Nullable StateCode to, String words) {
        return new Statement(
                speaker,
                state,
                null,
                act,
                text,
                List.of(),
                to,
                List.of(Topic.FISHERIES),
                List.of("Fjord Wire"),
                HELD,
                words(words),
                RULE);
    }

    private static Evidence words(String words) {
        Article article = article();
        int start = article.text().indexOf(words);
        return Evidence.in(article, new TextSpan(start, start + words.length()));
    }
}
