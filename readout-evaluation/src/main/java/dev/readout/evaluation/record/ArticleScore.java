package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.readout.evaluation.record.Pairing.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores what a record has from one article. */
final class ArticleScore {

    private static final Pattern FULL_NAME = Pattern.compile("[A-Z]\\w+ [A-Z]\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHOWN = 70;
    private static final int DAY = 10;

    private final GoldArticle gold;
    private final JsonNode record;
    private final Scoreboard board;
    private final JsonNode article;
    private final SentenceMatch sentences;

    ArticleScore(GoldArticle gold, JsonNode record, Scoreboard board) {
        this.gold = gold;
        this.record = record;
        this.board = board;
        this.article = article();
        this.sentences = new SentenceMatch(gold.text());
    }

    /** Counts everything and tells which engagement of the record met which of the gold. */
    List<Meeting> score() {
        published();
        board.add("page furniture lines", FurnitureScore.counts(gold, article));
        List<Meeting> meetings = engagements();
        attributions();
        agreements();
        measures();
        return meetings;
    }

    private JsonNode article() {
        for (JsonNode one : JsonFields.items(record, "articles")) {
            String source = one.path("source").asText();
            if (source.substring(source.lastIndexOf('/') + 1).equals(gold.fileName())) {
                return one;
            }
        }
        board.miss(gold.name(), "article", "not in the record");
        return MissingNode.getInstance();
    }

    private boolean isHere(JsonNode evidence) {
        return evidence.has("article")
                && evidence.path("article").asText().equals(article.path("id").asText());
    }

    private void published() {
        String wanted = JsonFields.text(gold.annotation(), "published");
        if (wanted == null || wanted.isEmpty()) {
            return;
        }
        String told = JsonFields.text(article, "published");
        boolean right =
                told != null && told.substring(0, Math.min(DAY, told.length())).equals(wanted);
        board.answer("published date", right);
        if (!right) {
            board.miss(gold.name(), "published", told + " for " + wanted);
        }
    }

    private List<Meeting> engagements() {
        List<JsonNode> found = JsonFields.items(record, "engagements").stream()
                .filter(one -> JsonFields.items(one, "mentions").stream().anyMatch(this::isMentionHere))
                .toList();
        List<JsonNode> wanted = JsonFields.items(gold.annotation(), "engagements");
        List<Pair<JsonNode, JsonNode>> pairs = Pairing.best(found, wanted, EngagementMatch::score);
        board.add("engagements", counts(pairs.size(), found.size(), wanted.size()));
        Set<JsonNode> hit = Pairing.gold(pairs);
        Set<JsonNode> used = Pairing.found(pairs);
        wanted.stream().filter(one -> !hit.contains(one)).forEach(this::missed);
        found.stream().filter(one -> !used.contains(one)).forEach(this::invented);
        int mains = (int) wanted.stream().filter(ArticleScore::isMain).count();
        int mainsHit = (int) hit.stream().filter(ArticleScore::isMain).count();
        board.add("main engagements", new Counts(mainsHit, 0, mains - mainsHit));
        return pairs.stream()
                .map(pair -> new Meeting(
                        pair.gold().path("id").asText(), pair.found().path("id").asText(), pair.found()))
                .toList();
    }

    private boolean isMentionHere(JsonNode mention) {
        return isHere(mention.path("evidence"));
    }

    private static boolean isMain(JsonNode engagement) {
        return engagement.path("main").asBoolean(false);
    }

    private void missed(JsonNode engagement) {
        board.miss(
                gold.name(),
                "engagement missed",
                told(engagement, engagement.path("evidence").asText()));
    }

    private void invented(JsonNode engagement) {
        String quote = JsonFields.items(engagement, "mentions").stream()
                .filter(this::isMentionHere)
                .findFirst()
                .map(mention -> mention.path("evidence").path("quote").asText())
                .orElse("");
        board.miss(gold.name(), "engagement invented", told(engagement, quote));
    }

    private static String told(JsonNode engagement, String quote) {
        return engagement.path("kind").asText() + " " + JsonFields.text(engagement, "start") + " "
                + EngagementMatch.told(engagement) + " «" + shortened(quote) + "»";
    }

    private void attributions() {
        List<JsonNode> said = here("statements");
        List<JsonNode> wanted = JsonFields.items(gold.annotation(), "attributions");
        List<Pair<JsonNode, JsonNode>> pairs = Pairing.best(said, wanted, this::attribution);
        Set<JsonNode> used = Pairing.found(pairs);
        Set<JsonNode> hit = Pairing.gold(pairs);
        // what restates a sentence already credited to the same speaker is neither right nor wrong
        List<JsonNode> extra = said.stream()
                .filter(one -> !used.contains(one))
                .filter(one -> wanted.stream().noneMatch(other -> isSame(one, other)))
                .toList();
        board.add("attributions", new Counts(pairs.size(), extra.size(), wanted.size() - pairs.size()));
        wanted.stream()
                .filter(one -> !hit.contains(one))
                .forEach(one -> board.miss(
                        gold.name(),
                        "attribution missed",
                        one.path("speaker").asText() + " «"
                                + one.path("sentence").asText() + "»"));
        extra.forEach(one -> board.miss(
                gold.name(), "attribution wrong", one.path("speaker").asText() + " «" + shortened(quote(one)) + "»"));
        for (Pair<JsonNode, JsonNode> pair : pairs) {
            board.answer("· act", isEqual(pair.found(), pair.gold(), "act"));
            board.answer("· speaker's state", isEqual(pair.found(), pair.gold(), "state"));
        }
    }

    private double attribution(JsonNode said, JsonNode wanted) {
        return isSame(said, wanted)
                ? 1 + (isEqual(said, wanted, "act") ? 1 : 0) + (isEqual(said, wanted, "state") ? 1 : 0)
                : 0;
    }

    private boolean isSame(JsonNode said, JsonNode wanted) {
        if (!sentences.touches(quote(said), wanted.path("sentence").asText())) {
            return false;
        }
        String speaker = JsonFields.text(wanted, "speaker");
        String state = JsonFields.text(said, "state");
        boolean forState = state != null
                && !state.isEmpty()
                && state.equals(JsonFields.text(wanted, "state"))
                && !FULL_NAME.matcher(Objects.requireNonNullElse(speaker, "")).find();
        return Agreeing.names(JsonFields.text(said, "speaker"), speaker) || forState;
    }

    private void agreements() {
        List<JsonNode> agreed = here("agreements");
        List<JsonNode> wanted = JsonFields.items(gold.annotation(), "agreements");
        List<Pair<JsonNode, JsonNode>> pairs = Pairing.best(agreed, wanted, (one, other) -> {
            Set<String> shared = new HashSet<>(JsonFields.texts(one, "parties"));
            shared.retainAll(JsonFields.texts(other, "parties"));
            return sentences.touches(quote(one), other.path("sentence").asText()) && !shared.isEmpty() ? 1 : 0;
        });
        board.add("agreements", counts(pairs.size(), agreed.size(), wanted.size()));
        Set<JsonNode> hit = Pairing.gold(pairs);
        wanted.stream()
                .filter(one -> !hit.contains(one))
                .forEach(one -> board.miss(
                        gold.name(), "agreement missed", one.path("sentence").asText()));
    }

    private void measures() {
        List<JsonNode> measures = JsonFields.items(record, "measures").stream()
                .filter(one -> JsonFields.items(one, "mentions").stream().anyMatch(this::isHere))
                .toList();
        List<MeasureUnit> found = MeasureUnit.of(measures);
        List<MeasureUnit> wanted = MeasureUnit.of(JsonFields.items(gold.annotation(), "measures"));
        List<Pair<MeasureUnit, MeasureUnit>> pairs = Pairing.best(found, wanted, MeasureUnit::score);
        board.add("measures", counts(pairs.size(), found.size(), wanted.size()));
        Set<MeasureUnit> hit = Pairing.gold(pairs);
        wanted.stream()
                .filter(unit -> !hit.contains(unit))
                .forEach(unit -> board.miss(
                        gold.name(),
                        "measure missed",
                        unit.told() + " «" + unit.measure().path("sentence").asText() + "»"));
        for (Pair<MeasureUnit, MeasureUnit> pair : pairs) {
            board.answer("· rate", (pair.found().rate() == null) == (pair.gold().rate() == null));
            board.answer(
                    "· measure status", pair.found().status().equals(pair.gold().status()));
            board.answer(
                    "· effective date",
                    isEqual(pair.found().measure(), pair.gold().measure(), "effective"));
        }
    }

    private List<JsonNode> here(String list) {
        return JsonFields.items(record, list).stream()
                .filter(one -> isHere(one.path("evidence")))
                .toList();
    }

    private static Counts counts(int pairs, int found, int wanted) {
        return new Counts(pairs, found - pairs, wanted - pairs);
    }

    private static boolean isEqual(JsonNode one, JsonNode other, String field) {
        return Objects.equals(JsonFields.text(one, field), JsonFields.text(other, field));
    }

    private static String quote(JsonNode fact) {
        return fact.path("evidence").path("quote").asText();
    }

    private static String shortened(String quote) {
        return quote.substring(0, Math.min(SHOWN, quote.length())).replace('\n', ' ');
    }
}
