package dev.readout.server.pair;

import dev.readout.model.article.Article;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.time.PartialDate;
import dev.readout.server.engagement.Wording;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two states demand of one another, and promise. */
final class PairDemands {

    private static final int MOST = 20;
    /** From here on two demands of one side ask for the same. */
    private static final double SAME = 0.6;

    private final StateCode first;
    private final StateCode second;
    private final PairDraft.Holdings holdings;
    private final Sides sides;
    private final Sentences sentences;
    private final Map<String, Set<String>> words = new HashMap<>();

    PairDemands(StateCode first, StateCode second, PairDraft.Holdings holdings, Sides sides, Sentences sentences) {
        this.first = first;
        this.second = second;
        this.holdings = holdings;
        this.sides = sides;
        this.sentences = sentences;
    }

    /** Demands, then promises, each once: what one side asks for again in like words counts as said again. */
    List<PairPage.Open> open() {
        List<PairPage.Open> open = new ArrayList<>();
        for (StatementAct act : List.of(StatementAct.URGE, StatementAct.PROMISE)) {
            List<List<Statement>> groups = new ArrayList<>();
            for (Statement told : holdings.statements()) {
                if (told.act() == act && (first.equals(told.state()) || second.equals(told.state()))) {
                    join(groups, told);
                }
            }
            groups.stream().limit(MOST).forEach(group -> open.add(open(group)));
        }
        return open;
    }

    private Set<String> words(Statement told) {
        return words.computeIfAbsent(told.text(), Wording::words);
    }

    private void join(List<List<Statement>> groups, Statement told) {
        for (List<Statement> group : groups) {
            Statement known = group.get(0);
            if (Objects.equals(known.state(), told.state()) && Wording.likeness(words(known), words(told)) >= SAME) {
                group.add(told);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(told)));
    }

    private PairPage.Open open(List<Statement> group) {
        Statement earliest = group.stream()
                .min(Comparator.comparing(this::said).thenComparing(Statement::id))
                .orElseThrow();
        return new PairPage.Open(
                sides.side(earliest.state() == null ? first : earliest.state()),
                earliest.act().code(),
                earliest.text().strip(),
                DayText.of(published(earliest)),
                group.size(),
                sentences.mark(earliest.evidence(), earliest.state()));
    }

    private LocalDate said(Statement told) {
        PartialDate date = published(told);
        return date == null ? LocalDate.MAX : date.firstDay();
    }

    private @Nullable PartialDate published(Statement told) {
        Article article = holdings.articles().get(told.evidence().article());
        return article == null || article.published() == null
                ? null
                : article.published().date();
    }
}
