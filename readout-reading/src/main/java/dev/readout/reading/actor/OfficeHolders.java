package dev.readout.reading.actor;

import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the table of office-holders knows at the time of an article. */
final class OfficeHolders {

    private final ArticleText text;
    private final Lexicon lexicon;

    OfficeHolders(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** What the table tells of an office-holder. */
    Role role(Leader leader) {
        Office.Rank rank =
                lexicon.offices().exactly(leader.office()).map(Office::rank).orElse(null);
        return new Role(null, rank, leader.state());
    }

    /** Whom the table of office-holders knows, if it knows one person of that name at that time. */
    Optional<Leader> leader(String name, Office.@Nullable Rank rank) {
        List<Leader> named = lexicon.leaders().named(name);
        List<Leader> held = named.stream()
                .filter(leader -> heldBy(leader, text.published()))
                .toList();
        if (held.isEmpty() && rank != null && text.published() != null) {
            held = lexicon.leaders().withSurnameOf(name).stream()
                    .filter(leader -> hasRank(leader, rank) && heldBy(leader, text.published()))
                    .toList();
        }
        if (held.isEmpty() && name.contains(" ")) {
            held = named.stream().filter(leader -> leader.name().contains(" ")).toList();
        }
        long states = held.stream().map(Leader::state).distinct().count();
        return states == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    private boolean hasRank(Leader leader, Office.Rank rank) {
        return lexicon.offices()
                .exactly(leader.office())
                .filter(office -> office.rank() == rank)
                .isPresent();
    }

    private static boolean heldBy(Leader leader, @Nullable PartialDate published) {
        if (published == null) {
            return true;
        }
        boolean begun = leader.from() == null || !leader.from().firstDay().isAfter(published.lastDay());
        return begun && (leader.to() == null || !leader.to().lastDay().isBefore(published.firstDay()));
    }
}
