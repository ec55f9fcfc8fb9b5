package dev.readout.store;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Declined;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Coordinates;
import dev.readout.model.record.Derivation;
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
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Made-up readings that use every field, with contacts that several articles tell of. */
final class Readings {

    private static final Derivation RULE = new Derivation("rule-1", "book-1");
    private static final List<String> PEOPLE = List.of("Ana Maria Sousa", "Jonas Okoro", "Li Ting", "Şebnem Çelik 😀");
    private static final List<String> STATES = List.of("PRT", "NGA", "CHN", "TUR");

    private final Random random;

    private Readings(long seed) {
        this.random = new Random(seed);
    }

    /** Some readings; the same for the same seed, and the first of more are those of fewer. */
    static List<ArticleReading> of(int count, long seed) {
        Readings readings = new Readings(seed);
        List<ArticleReading> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(readings.reading(i));
        }
        return made;
    }

    private ArticleReading reading(int number) {
        int one = random.nextInt(STATES.size());
        int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        PartialDate day = new PartialDate(2025, 1 + random.nextInt(3), 1 + random.nextInt(5));
        String met = PEOPLE.get(one) + " met " + PEOPLE.get(other) + " on " + day + ".";
        String said = "“We raised tariffs,” " + PEOPLE.get(one) + " said \uD83D\uDE00 in talk no. " + number + ".";
        String duty = "A duty of " + (number % 3) + "5.0 percent on steel follows.";
        Article article = article(number, day, met + "\n" + said + "\n" + duty + "\n" + wire(number));
        Evidence meeting = quote(article, met);
        Evidence speech = quote(article, said);
        StateCode speaker = new StateCode(STATES.get(one));
        StateCode hearer = new StateCode(STATES.get(other));
        return new ArticleReading(
                article,
                List.of(contact(one, other, random.nextInt(4) == 0 ? null : told(number, day), meeting, speech)),
                List.of(
                        new PartOf<>(statement(one, speaker, hearer, speech), 0),
                        new PartOf<>(statement(one, speaker, null, speech), null)),
                List.of(new PartOf<>(agreement(speaker, hearer, meeting), 0)),
                List.of(measure(number, speaker, hearer, quote(article, duty))),
                List.of(new PartOf<>(event(one, other, day, meeting), 0)),
                List.of(new Declined("negated", "rule-2", speech.span())));
    }

    /** Of some only a year long past is told. */
    private static PartialDate told(int number, PartialDate day) {
        return number % 9 == 4 ? PartialDate.parse("2023") : day;
    }

    /** What three of four have in common with some others, as papers print a wire story. */
    private static String wire(int number) {
        int story = number % 4 == 0 ? 100 + number : number % 5;
        return IntStream.range(0, 60)
                .mapToObj(word -> "word" + (story * 31 + word * word * 7) % 997)
                .collect(Collectors.joining(" "));
    }

    private static Article article(int number, PartialDate day, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            blocks.add(new Block(BlockKind.BODY, new TextSpan(start, start + line.length())));
            start += line.length() + 1;
        }
        return new Article(
                ArticleId.ofText(text),
                "articles/" + number + ".txt",
                number % 2 == 0 ? "https://example.org/" + number : null,
                number % 3 == 0 ? null : "Outlet " + number % 3,
                "Title " + number,
                List.of("A. Writer"),
                number % 5 == 0 ? null : new PublicationDate(day, "text", new TextSpan(0, 3)),
                "en",
                text,
                blocks);
    }

    private static Evidence quote(Article article, String words) {
        int start = article.text().indexOf(words);
        return Evidence.in(article, new TextSpan(start, start + words.length()));
    }

    private static Contact contact(int one, int other, @Nullable PartialDate day, Evidence meeting, Evidence speech) {
        return new Contact(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                day,
                day,
                new Place("Lisbon", new StateCode("PRT"), new Coordinates(38.7167, -9.1333)),
                "the summit",
                90,
                List.of(
                        new Party(
                                new StateCode(STATES.get(one)), List.of(new Participant(PEOPLE.get(one), "minister"))),
                        new Party(new StateCode(STATES.get(other)), List.of(new Participant(PEOPLE.get(other), null)))),
                List.of(Topic.TARIFFS, Topic.RARE_EARTHS),
                List.of(new Tone("frank", PEOPLE.get(one), new StateCode(STATES.get(one)), speech)),
                List.of(new EngagementMention(true, meeting, RULE), new EngagementMention(false, speech, RULE)));
    }

    private static Statement statement(int one, StateCode speaker, @Nullable StateCode hearer, Evidence speech) {
        return new Statement(
                PEOPLE.get(one),
                speaker,
                null,
                StatementAct.WARN,
                hearer == null ? "tariffs were raised" : "we raised tariffs",
                List.of("We raised tariffs,"),
                hearer,
                List.of(Topic.TARIFFS),
                List.of("Outlet", "a spokesperson"),
                null,
                speech,
                RULE);
    }

    private static Agreement agreement(StateCode one, StateCode other, Evidence meeting) {
        return new Agreement(
                List.of(one, other),
                "to meet",
                List.of(Topic.TRADE),
                null,
                PartialDate.parse("2026-05"),
                meeting,
                RULE);
    }

    private static Measure measure(int number, StateCode by, StateCode target, Evidence duty) {
        return new Measure(
                MeasureKind.TARIFF,
                by,
                List.of(target),
                "steel",
                new BigDecimal((number % 3) + "5.0"),
                MeasureStatus.IN_FORCE,
                null,
                PartialDate.parse("2025-02"),
                List.of(duty),
                RULE);
    }

    private static CodedEvent event(int one, int other, PartialDate day, Evidence meeting) {
        return new CodedEvent(
                EventType.CONSULT,
                new EventActor(PEOPLE.get(one), PEOPLE.get(one), new StateCode(STATES.get(one))),
                new EventActor(PEOPLE.get(other), null, new StateCode(STATES.get(other))),
                day,
                null,
                meeting,
                RULE);
    }
}
