package dev.readout.spark;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
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
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** News made up from a seed: accounts that fit, clash and hang together, with dates and without, wire copies, statements, measures. */
final class MadeReadings {

    private static final List<String> STATES = List.of("CHN", "USA", "KEN", "BRA");
    private static final List<String> PEOPLE = List.of("Ana Rojas", "Li Wen", "John Otieno", "Kari Dahl");
    private static final List<Topic> TOPICS = List.of(Topic.TRADE, Topic.SECURITY, Topic.CLIMATE);
    private static final Derivation RULE = new Derivation("test", "1");

    private final Random random;

    private MadeReadings(long seed) {
        this.random = new Random(seed);
    }

    static List<ArticleReading> of(long seed, int count) {
        MadeReadings made = new MadeReadings(seed);
        List<ArticleReading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(made.reading(i));
        }
        return readings;
    }

    private ArticleReading reading(int number) {
        Article article = article(number);
        List<Contact> contacts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            contacts.add(contact(article));
        }
        Evidence said = evidence(article, 20);
        Statement statement = new Statement(
                "Li Wen",
                new StateCode("CHN"),
                null,
                StatementAct.SAY,
                said.quote(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                said,
                RULE);
        return new ArticleReading(
                article,
                contacts,
                List.of(new PartOf<>(statement, 0), new PartOf<>(statement, null)),
                List.of(),
                random.nextInt(3) == 0 ? List.of(measure(article)) : List.of(),
                List.of(),
                List.of());
    }

    /** Every third text is printed again by others, with a word before it; characters beyond the basic plane move offsets. */
    private Article article(int number) {
        int story = random.nextInt(3) == 0 ? random.nextInt(4) : 100 + number;
        StringBuilder text = new StringBuilder(number + " \uD83D\uDD4A wire: ");
        Random words = new Random(story);
        for (int i = 0; i < 40; i++) {
            text.append(Integer.toString(words.nextInt(1 << 20), 36)).append(' ');
        }
        String whole = text.toString().strip();
        return new Article(
                ArticleId.ofText(whole),
                number + ".txt",
                null,
                "Outlet " + number % 5,
                "Title " + number,
                List.of(),
                random.nextInt(4) == 0
                        ? null
                        : new PublicationDate(
                                PartialDate.parse("2025-03-" + (10 + random.nextInt(20))), "field published", null),
                "en",
                whole,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, whole.length()))));
    }

    private Contact contact(Article article) {
        int first = random.nextInt(3);
        List<Party> parties = new ArrayList<>();
        for (int state : List.of(first, first + 1)) {
            String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            parties.add(new Party(
                    new StateCode(STATES.get(state)),
                    random.nextBoolean() ? List.of(new Participant(person, null)) : List.of()));
        }
        parties.sort(Comparator.comparing(Party::state));
        PartialDate day = random.nextInt(3) == 0
                ? null
                : PartialDate.parse(random.nextInt(4) == 0 ? "2025-03" : "2025-03-" + (10 + random.nextInt(20)));
        return new Contact(
                random.nextInt(4) == 0 ? EngagementKind.CALL : EngagementKind.MEETING,
                random.nextInt(4) == 0 ? EngagementStatus.SCHEDULED : EngagementStatus.HELD,
                day,
                null,
                place(),
                random.nextInt(4) == 0 ? "the forum" : null,
                random.nextInt(3) == 0 ? 30 * (1 + random.nextInt(3)) : null,
                parties,
                List.of(TOPICS.get(random.nextInt(TOPICS.size()))),
                List.of(new Tone("frank", null, null, evidence(article, 30))),
                List.of(new EngagementMention(random.nextBoolean(), evidence(article, 10), RULE)));
    }

    private @Nullable Place place() {
        return switch (random.nextInt(4)) {
            case 0 -> new Place("Geneva", new StateCode("CHE"), null);
            case 1 -> new Place(null, new StateCode("KEN"), null);
            default -> null;
        };
    }

    private Measure measure(Article article) {
        return new Measure(
                MeasureKind.TARIFF,
                new StateCode("USA"),
                List.of(new StateCode("CHN")),
                "goods " + random.nextInt(3),
                new BigDecimal(random.nextInt(2) == 0 ? "25" : "10.5"),
                MeasureStatus.ANNOUNCED,
                null,
                null,
                List.of(evidence(article, 40), evidence(article, 12)),
                RULE);
    }

    private static Evidence evidence(Article article, int start) {
        return Evidence.in(article, new TextSpan(start, start + 15));
    }
}
