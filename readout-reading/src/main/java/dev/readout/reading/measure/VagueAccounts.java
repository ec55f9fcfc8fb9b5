package dev.readout.reading.measure;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Accounts that name in one what others of the article tell one by one. */
final class VagueAccounts {

    private static final Set<MeasureStatus> TO_COME = Set.of(MeasureStatus.THREATENED, MeasureStatus.ANNOUNCED);

    private static final Set<MeasureKind> ON_GOODS =
            Set.of(MeasureKind.TARIFF, MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN);

    private VagueAccounts() {}

    /** {@code the tariffs on Chad and Togo}: of which other accounts tell the rate for each. */
    static boolean isSpread(Account account, List<Account> all) {
        Measure vague = account.measure();
        Set<StateCode> open = new TreeSet<>(vague.targets());
        all.stream()
                .filter(other -> isOfMore(account, other))
                .forEach(other -> open.removeAll(other.measure().targets()));
        return vague.targets().size() > 1 && open.isEmpty();
    }

    /** Whether an account without a rate is of all the states that another tells a rate for. */
    static boolean isOfMore(Account account, Account other) {
        Measure vague = account.measure();
        Measure exact = other.measure();
        return vague.ratePercent() == null
                && exact.ratePercent() != null
                && vague.kind() == exact.kind()
                && vague.by().equals(exact.by())
                && Account.stage(vague.status()) == Account.stage(exact.status())
                && !exact.targets().isEmpty()
                && vague.targets().size() > exact.targets().size()
                && vague.targets().containsAll(exact.targets());
    }

    /** {@code its countermeasures}, where the article tells what these are: duties, bans or limits on goods. */
    static boolean isOfAnyKind(Account account, List<Account> all) {
        Measure vague = account.measure();
        return vague.kind() == MeasureKind.OTHER
                && TO_COME.contains(vague.status())
                && vague.derivation().rule().equals("measure.noun")
                && all.stream()
                        .map(Account::measure)
                        .anyMatch(other -> ON_GOODS.contains(other.kind())
                                && other.by().equals(vague.by())
                                && other.targets().containsAll(vague.targets())
                                && Account.stage(other.status()) == Account.stage(vague.status()));
    }
}
