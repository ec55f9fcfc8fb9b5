package dev.readout.server;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.List;

/** A record of one article that means ill: markup in every place where somebody else's words are shown. */
final class HostileRecord {

    static final String SCRIPT = "<script>alert(1)</script>";
    static final String ID = "chn-usa-meeting-2025-07-11";

    private static final StateCode CHN = new StateCode("CHN");
    private static final StateCode USA = new StateCode("USA");

    private HostileRecord() {}

    static Record record() {
        String first = "Wang " + SCRIPT + " met Rubio in Kuala Lumpur.";
        String second = "Wang said \"peace " + SCRIPT + " in the strait\" mattered.";
        String third = "Rubio said peace in the strait must be kept.";
        String text = first + " " + second + " " + third;
        Article article = new Article(
                ArticleId.ofText(text),
                "a.txt",
                "https://example.org/?a=1&b=\"2\"",
                "Desk " + SCRIPT,
                "Title " + SCRIPT,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-07-12"), "text", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        Derivation rule = new Derivation("a-rule", "1");
        Evidence met = Evidence.in(article, new TextSpan(0, first.length()));
        Evidence said = Evidence.in(article, new TextSpan(first.length() + 1, first.length() + 1 + second.length()));
        Evidence also = Evidence.in(article, new TextSpan(text.length() - third.length(), text.length()));
        Engagement engagement = new Engagement(
                ID,
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                PartialDate.parse("2025-07-11"),
                null,
                new Place("Kuala " + SCRIPT, new StateCode("MYS"), null),
                "Occasion " + SCRIPT,
                90,
                List.of(
                        new Party(CHN, List.of(new Participant("Wang " + SCRIPT, "Minister " + SCRIPT))),
                        new Party(USA, List.of(new Participant("Rubio", null)))),
                List.of(Topic.TAIWAN),
                List.of(),
                List.of(new EngagementMention(true, met, rule)),
                List.of(),
                List.of());
        Statement left = new Statement(
                "Wang " + SCRIPT,
                CHN,
                null,
                StatementAct.SAY,
                "peace " + SCRIPT + " in the strait",
                List.of(),
                null,
                List.of(Topic.TAIWAN),
                List.of("Via " + SCRIPT),
                ID,
                said,
                rule);
        Statement right = new Statement(
                "Rubio",
                USA,
                null,
                StatementAct.SAY,
                "peace in the strait must be kept",
                List.of(),
                null,
                List.of(Topic.TAIWAN),
                List.of(),
                ID,
                also,
                rule);
        Statement joint = new Statement(
                "both sides",
                CHN,
                null,
                StatementAct.AGREE,
                "met",
                List.of(),
                null,
                List.of(Topic.TAIWAN),
                List.of(),
                ID,
                met,
                rule);
        Statement too = new Statement(
                "both sides",
                USA,
                null,
                StatementAct.AGREE,
                "met",
                List.of(),
                null,
                List.of(Topic.TAIWAN),
                List.of(),
                ID,
                met,
                rule);
        return new Record(
                List.of(article),
                List.of(engagement),
                List.of(left, right, joint, too),
                List.of(),
                List.of(),
                List.of());
    }
}
