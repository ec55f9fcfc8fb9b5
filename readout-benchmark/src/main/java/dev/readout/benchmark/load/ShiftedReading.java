package dev.readout.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.PartOf;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.store.json.FactCodec;
import dev.readout.store.json.ReadingBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes further readings of a real one: other days, in half of them other states, and other names of the same length, in the
 * facts and in the text alike, so that every fact still quotes its article to the letter. The same number, the same reading.
 */
final class ShiftedReading {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FactCodec CODEC = new FactCodec();
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final Set<String> STATE_FIELDS = Set.of("state", "country", "by", "addressee", "targets", "parties");
    private static final Set<String> NAME_FIELDS = Set.of("name", "speaker");
    private static final List<String> STATES =
            List.copyOf(new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)));
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
    private static final int NAMESAKES = 40;
    /** Contacts spread over eleven years. */
    private static final int DAYS = 4_000;

    private final ArticleReading reading;
    private final JsonNode body;
    private final Set<String> states = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    ShiftedReading(ArticleReading reading) {
        this.reading = reading;
        try {
            this.body = JSON.readTree(CODEC.write(ReadingBody.of(reading)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        collect("", body);
    }

    private void collect(String field, JsonNode node) {
        if (node.isTextual() && STATE_FIELDS.contains(field) && STATES.contains(node.textValue())) {
            states.add(node.textValue());
        } else if (node.isTextual() && NAME_FIELDS.contains(field)) {
            NAME.matcher(node.textValue()).results().forEach(match -> names.add(match.group()));
        }
        node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue()));
        node.elements().forEachRemaining(element -> collect(field, element));
    }

    /** The reading of a number, made of one of some real ones, its days anywhere in eleven years. */
    static ArticleReading ofNumber(List<ShiftedReading> originals, int number) {
        int days = (int) (number * 2_654_435_761L % DAYS) - DAYS / 2;
        return originals.get(number % originals.size()).number(number, days);
    }

    private ArticleReading number(int number, int days) {
        Random random = new Random(number);
        Map<String, String> words = new TreeMap<>();
        if (random.nextBoolean()) {
            states.forEach(state -> words.put(state, STATES.get(random.nextInt(STATES.size()))));
        }
        int turn = random.nextInt(NAMESAKES);
        names.forEach(name -> words.put(name, turned(name, turn)));
        Article article = article(words, number, days);
        words.put(reading.article().id().value(), article.id().value());
        String json = shifted(body, words, days).toString();
        return CODEC.read(json, ReadingBody.class, id -> article).of(article);
    }

    /** What a reading tells without its contacts. */
    static ArticleReading spoken(ArticleReading reading) {
        ReadingBody body = ReadingBody.of(reading);
        return new ReadingBody(
                        body.version(),
                        List.of(),
                        alone(body.statements()),
                        alone(body.agreements()),
                        body.measures(),
                        alone(body.events()),
                        body.declined())
                .of(reading.article());
    }

    private static <T> List<PartOf<T>> alone(List<PartOf<T>> facts) {
        return facts.stream().map(part -> new PartOf<T>(part.fact(), null)).toList();
    }

    private Article article(Map<String, String> words, int number, int days) {
        Article old = reading.article();
        String kept = replaced(old.text(), words);
        String text = kept + "\nNo. " + number;
        List<Block> blocks = new ArrayList<>(old.blocks());
        blocks.add(new Block(BlockKind.FURNITURE, new TextSpan(kept.length() + 1, text.length())));
        PublicationDate published = old.published();
        return new Article(
                ArticleId.ofText(text),
                number + "/" + old.source(),
                null,
                old.outlet(),
                old.title() == null ? null : replaced(old.title(), words),
                old.authors(),
                published == null
                        ? null
                        : new PublicationDate(later(published.date(), days), published.origin(), published.evidence()),
                old.language(),
                text,
                blocks);
    }

    private static JsonNode shifted(JsonNode node, Map<String, String> words, int days) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), shifted(entry.getValue(), words, days)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(element -> copy.add(shifted(element, words, days)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(shifted(node.textValue(), words, days)) : node;
    }

    private static String shifted(String text, Map<String, String> words, int days) {
        String whole = words.get(text);
        if (whole != null) {
            return whole;
        }
        return DATE.matcher(text).matches()
                ? later(PartialDate.parse(text), days).toString()
                : replaced(text, words);
    }

    /** Names are replaced where they stand as words; states' codes are no words of the text. */
    private static String replaced(String text, Map<String, String> words) {
        return NAME.matcher(text).replaceAll(match -> {
            @Nullable String other = words.get(match.group());
            return other == null ? match.group() : other;
        });
    }

    private static PartialDate later(PartialDate date, int days) {
        return PartialDate.of(date.firstDay().plusDays(days)).cutTo(date.precision());
    }

    /** A name of the same length: its letters some places on, vowels among vowels. */
    private static String turned(String name, int turn) {
        StringBuilder turned = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            char low = Character.toLowerCase(letter);
            String row = VOWELS.indexOf(low) >= 0 ? VOWELS : CONSONANTS;
            int place = row.indexOf(low);
            char other = place < 0 ? low : row.charAt((place + turn) % row.length());
            turned.append(Character.isUpperCase(letter) ? Character.toUpperCase(other) : other);
        }
        return turned.toString();
    }
}
