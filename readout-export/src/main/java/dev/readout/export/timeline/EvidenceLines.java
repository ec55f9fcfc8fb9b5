package dev.readout.export.timeline;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.text.CodePointOffsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that tell a contact and what belongs to it, each with its article and its place there in code points. */
final class EvidenceLines {

    private static final int FACT = 12;
    private static final int STATE = 5;
    private static final int WHERE = 18;

    private final Sides sides;
    private final ArticleNumbers numbers;
    private final int width;
    private final Map<ArticleId, CodePointOffsets> offsets = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Map<String, List<Agreement>> agreements = new HashMap<>();

    EvidenceLines(Record record, Sides sides, ArticleNumbers numbers, int width) {
        this.sides = sides;
        this.numbers = numbers;
        this.width = width;
        for (Article article : record.articles()) {
            offsets.put(article.id(), CodePointOffsets.of(article.text()));
        }
        record.statements().forEach(statement -> gather(statements, statement.engagement(), statement));
        record.agreements().forEach(agreement -> gather(agreements, agreement.engagement(), agreement));
    }

    private static <T> void gather(Map<String, List<T>> by, @Nullable String engagement, T fact) {
        if (engagement != null) {
            by.computeIfAbsent(engagement, id -> new ArrayList<>()).add(fact);
        }
    }

    /** The lines of one contact. */
    List<Line> of(Engagement engagement) {
        List<Line> lines = new ArrayList<>();
        engagement.mentions().forEach(mention -> lines.addAll(fact("contact", null, mention.evidence())));
        engagement.tones().forEach(tone -> lines.addAll(fact("tone", tone.state(), tone.evidence())));
        for (Agreement agreement : agreements.getOrDefault(engagement.id(), List.of())) {
            lines.addAll(fact("agreement", null, agreement.evidence()));
        }
        for (Statement statement : statements.getOrDefault(engagement.id(), List.of())) {
            lines.addAll(fact(statement.act().code(), statement.state(), statement.evidence()));
        }
        return lines;
    }

    private List<Line> fact(String name, @Nullable StateCode state, Evidence evidence) {
        int room = width - 2 - FACT - STATE - WHERE;
        List<List<Run>> words = Line.wrap(Line.words("\"" + evidence.quote() + "\"", Ink.ITALIC), room);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line()
                .add(Run.space(2))
                .column(Run.plain(name), FACT)
                .column(state == null ? Run.plain("") : code(state), STATE)
                .words(words.get(0))
                .endingAt(width, where(evidence)));
        for (List<Run> more : words.subList(1, words.size())) {
            lines.add(new Line().add(Run.space(2 + FACT + STATE)).words(more));
        }
        return lines;
    }

    private Run code(StateCode state) {
        return new Run(state.value().replace("IGO:", ""), sides.ink(state));
    }

    private List<Run> where(Evidence evidence) {
        CodePointOffsets count = Objects.requireNonNull(
                offsets.get(evidence.article()), "the record holds every article that it quotes");
        List<Run> where = new ArrayList<>(numbers.marks(List.of(evidence.article())));
        int start = count.toCodePoints(evidence.span().start());
        int end = count.toCodePoints(evidence.span().end());
        where.add(new Run(" " + start + "-" + end, Ink.DIM));
        return where;
    }
}
