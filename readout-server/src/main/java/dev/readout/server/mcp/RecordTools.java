package dev.readout.server.mcp;

import dev.readout.model.article.Article;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.server.engagement.Alignment;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tools answer: claims with their sentences, and what was read. */
final class RecordTools {

    private static final int ALL = 500;

    private final Shelf shelf;

    RecordTools(Shelf shelf) {
        this.shelf = shelf;
    }

    Map<String, @Nullable Object> search(Arguments asked) {
        Query query = Query.all(asked.limit())
                .with(Optional.ofNullable(asked.words("words")).orElseGet(() -> asked.needed("words")));
        Listing<Engagement> engagements = shelf.engagements(query);
        Listing<Statement> statements = shelf.statements(query);
        Listing<Agreement> agreements = shelf.agreements(query);
        Listing<Article> articles = shelf.articles(query);
        Claims claims = claims(new Quoted()
                .engagements(engagements.items())
                .statements(statements.items())
                .agreements(agreements.items()));
        return new Answer(shelf)
                .list(
                        "engagements",
                        engagements.items().stream().map(claims::of).toList(),
                        engagements.total())
                .list("statements", statements.items().stream().map(claims::of).toList(), statements.total())
                .list("agreements", agreements.items().stream().map(claims::of).toList(), agreements.total())
                .list("articles", articles.items().stream().map(Claims::of).toList(), articles.total())
                .plain();
    }

    Map<String, @Nullable Object> engagement(Arguments asked) {
        Optional<Engagement> found = shelf.engagement(asked.needed("id"));
        if (found.isEmpty()) {
            return new Answer(shelf).one("engagement", null).plain();
        }
        Engagement one = found.get();
        List<Statement> statements = shelf.statementsOf(one.id());
        List<Agreement> agreements = shelf.agreementsOf(one.id());
        Claims claims = claims(
                new Quoted().engagements(List.of(one)).statements(statements).agreements(agreements));
        return new Answer(shelf)
                .one("engagement", claims.of(one))
                .list("statements", statements.stream().map(claims::of).toList(), statements.size())
                .list("agreements", agreements.stream().map(claims::of).toList(), agreements.size())
                .plain();
    }

    Map<String, @Nullable Object> compareAccounts(Arguments asked) {
        Optional<Engagement> found = shelf.engagement(asked.needed("id"));
        if (found.isEmpty()) {
            return new Answer(shelf).one("engagement", null).plain();
        }
        Engagement one = found.get();
        List<StateCode> parties = one.parties().stream().map(Party::state).toList();
        if (parties.size() < 2) {
            throw new IllegalArgumentException("engagement " + one.id() + " has one side only, " + parties);
        }
        StateCode left = Optional.ofNullable(asked.state("first")).orElse(parties.get(0));
        StateCode right = Optional.ofNullable(asked.state("second")).orElse(parties.get(1));
        List<Statement> statements = shelf.statementsOf(one.id());
        Alignment aligned = Alignment.of(left, right, statements);
        Claims claims = claims(new Quoted().engagements(List.of(one)).statements(statements));
        return new Answer(shelf)
                .one("engagement", claims.of(one))
                .with("sides", List.of(left.value(), right.value()))
                .with("both_say", pairs(aligned, Alignment.Relation.BOTH, claims))
                .with("worded_differently", pairs(aligned, Alignment.Relation.DIFFERENTLY, claims))
                .with("only_" + left.value(), pairs(aligned, Alignment.Relation.FIRST, claims))
                .with("only_" + right.value(), pairs(aligned, Alignment.Relation.SECOND, claims))
                .with("sentences_of_both_together", aligned.together())
                .with(
                        "caution",
                        "\"only\" means found in the texts of one side alone; the other may still have said it")
                .plain();
    }

    private static List<Map<String, Object>> pairs(Alignment aligned, Alignment.Relation relation, Claims claims) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (Alignment.Pair pair : aligned.of(relation)) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("topic", pair.topic().code());
            Stream.of(Optional.ofNullable(pair.left()), Optional.ofNullable(pair.right()))
                    .flatMap(Optional::stream)
                    .forEach(told -> plain.put(String.valueOf(told.state()), claims.of(told)));
            pairs.add(plain);
        }
        return pairs;
    }

    Map<String, @Nullable Object> measuresInForce(Arguments asked) {
        PartialDate on = asked.date("on");
        LocalDate day = on == null ? latest() : on.lastDay();
        MeasureQuery query =
                new MeasureQuery(asked.state("by"), asked.state("target"), null, null, null, null, asked.limit(), null);
        Listing<Measure> found = shelf.measures().inForce(query, day);
        Claims claims = claims(new Quoted().measures(found.items(), Claims.MOST_TOLD));
        return new Answer(shelf)
                .with("on", day.toString())
                .list("measures", found.items().stream().map(claims::of).toList(), found.total())
                .plain();
    }

    Map<String, @Nullable Object> statements(Arguments asked) {
        List<StateCode> states = new ArrayList<>();
        Optional.ofNullable(asked.state("state")).ifPresent(states::add);
        Query query = Query.all(asked.limit())
                .between(states)
                .saying(asked.act())
                .about(asked.topic())
                .by(asked.text("speaker"))
                .within(asked.date("since"), asked.date("until"))
                .with(asked.words("words"));
        Listing<Statement> found = shelf.statements(query);
        Claims claims = claims(new Quoted().statements(found.items()));
        return new Answer(shelf)
                .list("statements", found.items().stream().map(claims::of).toList(), found.total())
                .plain();
    }

    Map<String, @Nullable Object> upcoming(Arguments asked) {
        PartialDate since = asked.date("since");
        LocalDate from = since == null ? latest() : since.firstDay();
        StateCode state = asked.state("state");
        List<Engagement> all = shelf.upcoming(from, state == null ? List.of() : List.of(state), ALL);
        List<Engagement> shown = all.stream().limit(asked.limit()).toList();
        Claims claims = claims(new Quoted().engagements(shown));
        return new Answer(shelf)
                .with("since", from.toString())
                .list("engagements", shown.stream().map(claims::of).toList(), all.size())
                .plain();
    }

    /** Nothing later than the latest article is known, so that is today. */
    private LocalDate latest() {
        return shelf.tallies().overview().latest().orElse(LocalDate.EPOCH);
    }

    private Claims claims(Quoted quoted) {
        return new Claims(quoted.in(shelf));
    }
}
