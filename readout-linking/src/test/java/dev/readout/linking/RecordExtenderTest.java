package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.Linkage;
import dev.readout.model.reading.LinkageChange;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record to which articles are added is that of all of them, whatever came when. */
class RecordExtenderTest {

    private static final Derivation RULE = new Derivation("test", "1");
    private static final List<String> STATES = List.of("BRA", "CHN", "KEN", "USA");
    private static final List<String> PEOPLE = List.of("Ana Rojas", "Li Wen", "John Otieno", "Kari Dahl");
    private static final List<EngagementStatus> STATUSES =
            List.of(EngagementStatus.HELD, EngagementStatus.HELD, EngagementStatus.SCHEDULED);

    private final RecordExtender extender = new RecordExtender();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isWhatTheLinkerMakesOfAll(long seed) {
        Random random = new Random(seed);
        List<ArticleReading> readings = readings(random, 90);
        Known known = new Known();
        known.add(readings.subList(0, 40));
        known.compare();
        Linkage linkage = new RecordLinker().linkage(known.all());
        known.contacts.putAll(linkage.engagements());
        Record record = linkage.record();
        for (int from = 40; from < readings.size(); ) {
            int to = Math.min(readings.size(), from + 1 + random.nextInt(4));
            List<ArticleReading> fresh = readings.subList(from, to);
            known.add(fresh);
            LinkageChange change = extender.extend(fresh, known);
            record = applied(record, change, known);
            from = to;
            Linkage whole = new RecordLinker().linkage(known.all());
            assertThat(record.engagements()).isEqualTo(whole.record().engagements());
            assertThat(record.statements()).isEqualTo(whole.record().statements());
            assertThat(record.measures()).isEqualTo(whole.record().measures());
            assertThat(known.contacts).isEqualTo(whole.engagements());
            assertThat(partition(known.stories))
                    .isEqualTo(partition(
                            extender.stories(known.texts(known.stories.keySet()).values())));
        }
        assertThat(record.engagements())
                .anyMatch(engagement -> engagement.mentions().stream().anyMatch(mention -> mention.copyOf() != null));
    }

    @Test
    void looksAtNothingThatSharesNoKey() {
        Known known = new Known();
        List<ArticleReading> others = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            others.add(Account.in("They met in " + year)
                    .by("CHN")
                    .by("USA")
                    .on(year + "-05-10")
                    .reading());
            others.add(Account.in("Others met in " + year)
                    .by("BRA")
                    .by("KEN")
                    .on(year + "-05-10")
                    .reading());
        }
        known.add(others);
        known.compare();
        known.contacts.putAll(new RecordLinker().linkage(others).engagements());
        ArticleReading fresh = Account.in("They met again")
                .by("CHN")
                .by("USA")
                .on("2001-05-10")
                .reading();
        known.add(List.of(fresh));
        LinkageChange change = extender.extend(List.of(fresh), known);
        assertThat(change.record().engagements())
                .extracting(Engagement::articles)
                .containsExactly(2);
        assertThat(known.asked).hasSize(2);
    }

    private static Record applied(Record record, LinkageChange change, Known known) {
        Set<String> gone = known.contactsIn(articles(change)).entrySet().stream()
                .filter(entry -> change.engagements().containsKey(entry.getKey()))
                .map(entry -> entry.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Engagement> engagements = new ArrayList<>(record.engagements());
        engagements.removeIf(engagement -> gone.contains(engagement.id()));
        engagements.addAll(change.record().engagements());
        engagements.sort(RecordLinker.CHRONOLOGY);
        Set<ArticleId> retold =
                change.record().articles().stream().map(Article::id).collect(Collectors.toCollection(TreeSet::new));
        List<Statement> statements = new ArrayList<>(record.statements());
        statements.removeIf(statement -> retold.contains(statement.evidence().article()));
        statements.addAll(change.record().statements());
        statements.sort(Comparator.comparing(Statement::evidence));
        List<Measure> measures = new ArrayList<>(record.measures());
        measures.removeIf(
                measure -> change.measured().contains(measure.mentions().get(0)));
        measures.addAll(change.record().measures());
        measures.sort(MeasureMerger.BY_MENTION);
        known.contacts.putAll(change.engagements());
        known.stories.putAll(change.stories());
        return new Record(List.of(), engagements, statements, List.of(), measures, List.of());
    }

    private static Set<ArticleId> articles(LinkageChange change) {
        Set<ArticleId> articles = new TreeSet<>();
        change.engagements().keySet().forEach(contact -> articles.add(contact.article()));
        return articles;
    }

    private static Set<Set<ArticleId>> partition(SortedMap<ArticleId, ArticleId> stories) {
        TreeMap<ArticleId, Set<ArticleId>> parts = new TreeMap<>();
        stories.forEach((article, story) ->
                parts.computeIfAbsent(story, key -> new TreeSet<>()).add(article));
        return Set.copyOf(parts.values());
    }

    /** News of few pairs in few months, half of it in the words of a few wire stories that are cut and changed. */
    private static List<ArticleReading> readings(Random random, int count) {
        List<List<String>> wires = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wires.add(words(random, 40));
        }
        List<ArticleReading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(random, i, wires));
        }
        return readings;
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(500));
        }
        return words;
    }

    private static ArticleReading reading(Random random, int number, List<List<String>> wires) {
        int wire = random.nextInt(2 * wires.size());
        List<String> words = new ArrayList<>(wire < wires.size() ? wires.get(wire) : words(random, 40));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            words.set(random.nextInt(words.size()), "x" + random.nextInt(500));
        }
        String text = String.join(" ", words) + (random.nextBoolean() ? " n" + number : "") + " " + number;
        boolean dated = random.nextInt(6) > 0;
        Article article = new Article(
                ArticleId.ofText(text),
                number + ".txt",
                null,
                null,
                null,
                List.of(),
                dated ? new PublicationDate(day(random), "field published", null) : null,
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        List<Contact> contacts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            contacts.add(contact(random, article, 4 * i, i == 0 && wire < wires.size() ? wire : -1));
        }
        return new ArticleReading(
                article,
                contacts,
                List.of(new PartOf<>(statement(article), 0), new PartOf<>(statement(article), null)),
                List.of(),
                random.nextBoolean() ? List.of(measure(random, article), measure(random, article)) : List.of(),
                List.of(),
                List.of());
    }

    private static PartialDate day(Random random) {
        return new PartialDate(2025, 3 + random.nextInt(2), 1 + random.nextInt(9));
    }

    /** A wire story is of its own pair and day, as a rule. */
    private static Contact contact(Random random, Article article, int offset, int wire) {
        int first = wire < 0 ? random.nextInt(3) : wire % 3;
        PartialDate start =
                random.nextInt(3) == 0 ? null : random.nextInt(4) == 0 ? PartialDate.parse("2025-03") : day(random);
        return new Contact(
                EngagementKind.MEETING,
                STATUSES.get(random.nextInt(STATUSES.size())),
                start,
                start,
                null,
                null,
                null,
                List.of(party(random, first), party(random, first + 1)),
                List.of(),
                List.of(),
                List.of(new EngagementMention(true, quote(article, offset), RULE)));
    }

    private static Party party(Random random, int state) {
        List<Participant> people = random.nextInt(3) == 0
                ? List.of()
                : List.of(new Participant(PEOPLE.get(random.nextInt(PEOPLE.size())), null));
        return new Party(new StateCode(STATES.get(state)), people);
    }

    private static Statement statement(Article article) {
        return new Statement(
                "Ana Rojas",
                null,
                null,
                StatementAct.SAY,
                "something",
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                quote(article, 2),
                RULE);
    }

    private static Measure measure(Random random, Article article) {
        @Nullable
        PartialDate effective = random.nextBoolean() ? PartialDate.parse("2025-0" + (1 + random.nextInt(3))) : null;
        return new Measure(
                MeasureKind.TARIFF,
                new StateCode(STATES.get(random.nextInt(2))),
                List.of(new StateCode(STATES.get(2 + random.nextInt(2)))),
                "steel",
                null,
                MeasureStatus.IN_FORCE,
                null,
                effective,
                List.of(quote(article, random.nextInt(3))),
                RULE);
    }

    private static Evidence quote(Article article, int offset) {
        return Evidence.in(article, new TextSpan(offset, offset + 8));
    }
}
