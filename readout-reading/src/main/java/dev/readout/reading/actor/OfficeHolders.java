package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the table of office-holders knows at the time of an article. */
final class OfficeHolders {

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Set<StateCode> spokenOf = new HashSet<>();

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
        if (!name.contains(" ")) {
            held = held.stream()
                    .filter(leader -> isSurname(leader, name) || isSpokenOf(leader.state()))
                    .toList();
        }
        long states = held.stream().map(Leader::state).distinct().count();
        return states == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    private static boolean isSurname(Leader leader, String name) {
        return leader.name().endsWith(" " + name) || leader.name().equals(name);
    }

    /** {@code Robert} alone is no minister of a state that the article never names. */
    private boolean isSpokenOf(StateCode state) {
        if (spokenOf.isEmpty()) {
            for (Sentence sentence : text.sentences()) {
                List<String> words = text.forms(sentence);
                for (int i = 0; i < words.size(); i++) {
                    lexicon.states()
                            .at(words, i)
                            .map(match -> match.value().code())
                            .ifPresent(spokenOf::add);
                }
            }
        }
        return spokenOf.contains(state);
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
