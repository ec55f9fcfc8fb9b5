package dev.readout.benchmark;

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
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Readings made up at random, the same for the same seed: a world in which {@value #BY_DAY} accounts of contacts appear each
 * day, about half of them between a few busy pairs of states, each contact told by some outlets in words of their own and by
 * others in the words of one wire story.
 */
public final class MadeNews {

    private static final int BY_DAY = 70;
    private static final int STATES = 60;
    private static final int PEOPLE = 12;
    private static final int SENTENCE_WORDS = 60;
    private static final int VOCABULARY = 3_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final Random random;
    private final List<ArticleReading> readings = new ArrayList<>();

    private MadeNews(long seed) {
        this.random = new Random(seed);
    }

    /** So many readings, each with one account. */
    public static List<ArticleReading> readings(int count, long seed) {
        MadeNews news = new MadeNews(seed);
        while (news.readings.size() < count) {
            news.contact();
        }
        return List.copyOf(news.readings.subList(0, count));
    }

    private void contact() {
        LocalDate day = FIRST_DAY.plusDays(readings.size() / BY_DAY);
        int first = state();
        int second = (first + 1 + random.nextInt(STATES - 1)) % STATES;
        List<Party> parties = List.of(party(Math.min(first, second)), party(Math.max(first, second)));
        String wire = words(SENTENCE_WORDS);
        int outlets = 1 + random.nextInt(6);
        for (int i = 0; i < outlets; i++) {
            String text = random.nextBoolean() ? wire + words(4) : words(SENTENCE_WORDS);
            readings.add(reading(text, day, parties));
        }
    }

    /** Half of the time one of six. */
    private int state() {
        return random.nextBoolean() ? random.nextInt(6) : random.nextInt(STATES);
    }

    private Party party(int state) {
        String code = "" + (char) ('A' + state / 26) + (char) ('A' + state % 26) + "X";
        boolean named = random.nextInt(4) > 0;
        String name = "Person" + random.nextInt(PEOPLE) + " Of" + code;
        return new Party(new StateCode(code), named ? List.of(new Participant(name, null)) : List.of());
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("w").append(random.nextInt(VOCABULARY)).append(' ');
        }
        return words.toString();
    }

    private ArticleReading reading(String words, LocalDate day, List<Party> parties) {
        String text = words + readings.size();
        Article article = new Article(
                ArticleId.ofText(text),
                readings.size() + ".txt",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.of(day.plusDays(1)), "field published", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        boolean dated = random.nextInt(5) > 0;
        PartialDate start = dated ? PartialDate.of(day) : null;
        Evidence evidence = Evidence.in(article, new TextSpan(0, words.indexOf(' ')));
        Contact contact = new Contact(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                start,
                start,
                null,
                null,
                null,
                parties,
                List.of(),
                List.of(),
                List.of(new EngagementMention(true, evidence, new Derivation("made", "1"))));
        return new ArticleReading(article, List.of(contact), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
