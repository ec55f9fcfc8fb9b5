package dev.readout.export.headline;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import java.util.List;
import java.util.stream.Collectors;

/** An engagement or a measure in a line: who and what. */
public final class Headline {

    private static final int MOST_NAMED = 2;

    private Headline() {}

    /** Those who took part: the people where they are named, else their states. */
    public static String who(Engagement engagement, StateNames names) {
        List<String> parties = engagement.parties().stream()
                .map(party -> who(party, names, engagement.parties().size()))
                .toList();
        if (engagement.kind() == EngagementKind.GATHERING && engagement.occasion() != null) {
            return engagement.occasion();
        }
        return listed(parties);
    }

    /** The whole line: {@code Jake Sullivan and Wang Yi meet in Bangkok}. */
    public static String of(Engagement engagement, StateNames names) {
        String who = who(engagement, names);
        String where = where(engagement, names);
        return switch (engagement.kind()) {
            case MEETING -> who + (engagement.parties().size() < 2 ? ", meeting" : " meet") + where;
            case CALL -> who + (engagement.parties().size() < 2 ? ", call" : " speak by telephone");
            case VISIT -> visit(engagement, names);
            case GATHERING -> who + where.replaceFirst("^ in ", ", ");
            case MESSAGE -> who + ", message";
        };
    }

    /** A measure in a line: {@code United States: tariff 25% on Japan (announced)}. */
    public static String of(Measure measure, StateNames names) {
        String rate =
                measure.ratePercent() == null ? "" : " " + measure.ratePercent().toPlainString() + "%";
        String targets = measure.targets().stream().map(names::name).collect(Collectors.joining(", "));
        return names.name(measure.by()) + ": " + measure.kind().code() + rate
                + (targets.isEmpty() ? "" : " on " + targets) + " ("
                + measure.status().code() + ")";
    }

    private static String visit(Engagement engagement, StateNames names) {
        List<Party> visitors = engagement.parties().stream()
                .filter(party -> !isHost(engagement, party))
                .toList();
        List<Party> hosts = engagement.parties().stream()
                .filter(party -> isHost(engagement, party))
                .toList();
        if (visitors.isEmpty() || hosts.isEmpty()) {
            return who(engagement, names) + ", visit" + where(engagement, names);
        }
        return listed(visitors.stream().map(party -> who(party, names, 2)).toList()) + " to "
                + listed(hosts.stream().map(party -> names.name(party.state())).toList());
    }

    private static boolean isHost(Engagement engagement, Party party) {
        Place place = engagement.place();
        return place != null && party.state().equals(place.country());
    }

    private static String where(Engagement engagement, StateNames names) {
        Place place = engagement.place();
        if (place == null) {
            return "";
        }
        if (place.name() != null) {
            return " in " + place.name();
        }
        return place.country() == null ? "" : " in " + names.name(place.country());
    }

    private static String who(Party party, StateNames names, int parties) {
        if (party.participants().isEmpty()) {
            return names.name(party.state());
        }
        int named = parties > MOST_NAMED ? 1 : MOST_NAMED;
        String shown = party.participants().stream()
                .limit(named)
                .map(person -> person.name())
                .collect(Collectors.joining(", "));
        int more = party.participants().size() - named;
        return more > 0 ? shown + " (+" + more + ")" : shown;
    }

    private static String listed(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }
}
