package dev.readout.reading.actor;

import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the table of office-holders knows at the time of an article. By one word alone only those are known whom everybody
 * knows: who leads a state or an organisation, and foreign ministers; all others by the full name, or where the article
 * speaks of their state.
 */
final class OfficeHolders {

    /** Where the family name stands first: {@code Dong Jun} is Mr Dong. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "KHM");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final SpokenStates spoken;

    OfficeHolders(ArticleText text, Lexicon lexicon, SpokenStates spoken) {
        this.spoken = spoken;
        this.text = text;
        this.lexicon = lexicon;
    }

    /** What the table tells of an office-holder. */
    Role role(Leader leader) {
        return new Role(null, rank(leader).orElse(null), leader.state());
    }

    /** Whom the table of office-holders knows, if it knows one person of that name at that time. */
    Optional<Leader> leader(String name, Office.@Nullable Rank rank) {
        List<Leader> meant = isSurname(name) ? ofSurname(name, rank) : ofFullName(name, rank);
        return one(meant)
                .or(() -> one(meant.stream()
                        .filter(leader -> spoken.contains(leader.state()))
                        .toList()));
    }

    /** {@code Rossi}, and {@code da Rossi} too. */
    private static boolean isSurname(String name) {
        return !name.contains(" ") || Character.isLowerCase(name.charAt(0));
    }

    /** Nobody of several whose states differ. */
    private static Optional<Leader> one(List<Leader> meant) {
        long states = meant.stream().map(Leader::state).distinct().count();
        return states == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private List<Leader> ofFullName(String name, Office.@Nullable Rank rank) {
        List<Leader> named = lexicon.leaders().named(name).stream()
                .filter(leader -> isTop(leader) || hasLastWordOf(leader, name))
                .toList();
        List<Leader> held = named.stream().filter(this::isHeld).toList();
        if (held.isEmpty() && rank != null && text.published() != null) {
            held = lexicon.leaders().withSurnameOf(name).stream()
                    .filter(leader -> hasRank(leader, rank) && isHeld(leader) && mayBe(leader, name))
                    .toList();
        }
        return held.isEmpty()
                ? named.stream().filter(leader -> leader.name().contains(" ")).toList()
                : held;
    }

    /** {@code Karl Anton} is not a Karl Anton Holm who once was an envoy. */
    private static boolean hasLastWordOf(Leader leader, String name) {
        return NameWords.of(name).containsAll(NameWords.of(lastWord(leader.name())));
    }

    /** Whether somebody of another first name may be this one: of those less known only with the same first letter. */
    private boolean mayBe(Leader leader, String name) {
        boolean sameLetter = leader.name().charAt(0) == name.charAt(0);
        return isTop(leader) || (sameLetter && spoken.contains(leader.state()) && !isAnybodys(lastWord(name)));
    }

    private List<Leader> ofSurname(String name, Office.@Nullable Rank rank) {
        boolean anybodys = isAnybodys(name);
        List<Leader> held = lexicon.leaders().named(name).stream()
                .filter(this::isHeld)
                .filter(leader -> !anybodys || (isTop(leader) && hasRank(leader, rank)))
                .filter(leader -> spoken.contains(leader.state()) || (isTop(leader) && isSurname(leader, name)))
                .filter(leader -> isTop(leader) || isFamilyName(leader, name))
                .toList();
        List<Leader> ofRank =
                held.stream().filter(leader -> hasRank(leader, rank)).toList();
        List<Leader> meant = ofRank.isEmpty()
                ? held.stream()
                        .filter(leader -> rank == null || isTop(leader) || hadRank(leader, rank))
                        .toList()
                : ofRank;
        List<Leader> top = meant.stream().filter(this::isTop).toList();
        boolean named = top.stream().anyMatch(leader -> spoken.contains(leader.state()));
        return named || top.size() == meant.size() ? top : top.isEmpty() ? meant : List.of();
    }

    /** Whether a name is a place, a word or a family name of so many that alone it is nobody's. */
    private boolean isAnybodys(String name) {
        return lexicon.words().contains("common-surname", lastWord(name).toLowerCase(Locale.ROOT))
                || lexicon.states().exactly(name).isPresent()
                || lexicon.cities().exactly(name).isPresent();
    }

    /** Whether somebody is known by the surname alone: who leads a state or an organisation, and foreign ministers. */
    private boolean isTop(Leader leader) {
        return hasRank(leader, Office.Rank.LEADER)
                || lexicon.words().contains("top-office", leader.office().toLowerCase(Locale.ROOT));
    }

    private static boolean isSurname(Leader leader, String name) {
        return leader.name().endsWith(" " + name) || leader.name().equals(name);
    }

    /** Whether the people of a state, as the news write them, have the family name first: {@code Li}, of Li Wei. */
    static boolean isFamilyNameFirst(StateCode state) {
        return FAMILY_NAME_FIRST.contains(state.value());
    }

    private static boolean isFamilyName(Leader leader, String name) {
        boolean first = isFamilyNameFirst(leader.state()) && leader.name().startsWith(name + " ");
        return first
                || isSurname(leader, name)
                || NameWords.of(lastWord(leader.name())).containsAll(NameWords.of(name));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean hasRank(Leader leader, Office.@Nullable Rank rank) {
        return rank != null && rank(leader).filter(rank::equals).isPresent();
    }

    /** {@code Secretary Dale} may be an envoy now who was a secretary before. */
    private boolean hadRank(Leader leader, Office.Rank rank) {
        return lexicon.leaders().named(leader.name()).stream()
                .anyMatch(same -> same.state().equals(leader.state()) && hasRank(same, rank));
    }

    private Optional<Office.Rank> rank(Leader leader) {
        return lexicon.rank(leader.office());
    }

    private boolean isHeld(Leader leader) {
        PartialDate published = text.published();
        if (published == null) {
            return true;
        }
        boolean begun = leader.from() == null || !leader.from().firstDay().isAfter(published.lastDay());
        return begun && (leader.to() == null || !leader.to().lastDay().isBefore(published.firstDay()));
    }
}
