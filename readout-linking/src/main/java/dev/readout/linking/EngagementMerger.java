package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one engagement of several accounts: the finest date, place and names, the union of topics and tones, the latest
 * status with the earlier ones as its history; where accounts clash, the value that most of them give, with all values
 * kept as a conflict.
 */
final class EngagementMerger {

    private static final Comparator<Telling> BY_NEWS = Comparator.<Telling, PartialDate>comparing(
                    Telling::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Comparator.naturalOrder());

    private final List<Telling> tellings;
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Accounts of one contact, in their order; at least one. */
    EngagementMerger(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** The accounts, in their order. */
    List<Telling> tellings() {
        return tellings;
    }

    /** The account that was published first. */
    Telling earliest() {
        return Collections.min(tellings, BY_NEWS);
    }

    /** The engagement, under an id. */
    Engagement engagement(String id) {
        List<EngagementStatus> statuses = statuses();
        PartialDate start = start();
        Place place = place();
        Integer duration = chosen("duration_minutes", Contact::durationMinutes, Objects::toString);
        return new Engagement(
                id,
                tellings.get(0).contact().kind(),
                statuses.get(statuses.size() - 1),
                start,
                end(start),
                place,
                chosenText(Contact::occasion),
                duration,
                new PartyMerger(tellings).parties(),
                topics(),
                tones(),
                mentions(),
                conflicts,
                statuses.subList(0, statuses.size() - 1));
    }

    /** The date that stands for the contact in its id and in the order of the record, or null. */
    @Nullable
    PartialDate start() {
        PartialDate best = null;
        int most = 0;
        Map<PartialDate, Integer> support = new TreeMap<>();
        for (Telling telling : tellings) {
            PartialDate date = telling.contact().start();
            if (date != null) {
                support.merge(date, weight(telling), Integer::sum);
            }
        }
        for (Map.Entry<PartialDate, Integer> entry : support.entrySet()) {
            boolean finer = best == null || entry.getKey().precision().compareTo(best.precision()) < 0;
            boolean same = best != null && entry.getKey().precision() == best.precision();
            if (finer || (same && entry.getValue() > most)) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static int weight(Telling telling) {
        return telling.contact().isMain() ? 2 : 1;
    }

    private @Nullable PartialDate end(@Nullable PartialDate start) {
        PartialDate last = null;
        for (Telling telling : tellings) {
            PartialDate end = telling.contact().end();
            if (end == null || start == null || end.precision() != start.precision() || end.compareTo(start) < 0) {
                continue;
            }
            last = last == null || end.compareTo(last) > 0 ? end : last;
        }
        return last;
    }

    private @Nullable Place place() {
        Place best = null;
        for (Telling telling : tellings) {
            Place place = telling.contact().place();
            best = best == null || (place != null && isFiner(place, best)) ? place : best;
        }
        return best;
    }

    private static boolean isFiner(Place place, Place known) {
        return place.name() != null
                && (known.name() == null || (known.coordinates() == null && place.coordinates() != null));
    }

    private @Nullable String chosenText(Function<Contact, @Nullable String> field) {
        String longest = null;
        for (Telling telling : tellings) {
            String value = field.apply(telling.contact());
            if (value != null && (longest == null || value.length() > longest.length())) {
                longest = value;
            }
        }
        return longest;
    }

    private <T extends Comparable<T>> @Nullable T chosen(
            String name, Function<Contact, @Nullable T> field, Function<T, String> text) {
        Map<T, List<Telling>> by = new TreeMap<>();
        for (Telling telling : tellings) {
            T value = field.apply(telling.contact());
            if (value != null) {
                by.computeIfAbsent(value, key -> new ArrayList<>()).add(telling);
            }
        }
        List<Map.Entry<T, List<Telling>>> ranked = new ArrayList<>(by.entrySet());
        ranked.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
        if (ranked.size() > 1) {
            conflicts.add(new Conflict(
                    name,
                    ranked.stream()
                            .map(entry -> new Conflict.Value(
                                    text.apply(entry.getKey()),
                                    entry.getValue()
                                            .get(0)
                                            .contact()
                                            .mentions()
                                            .get(0)
                                            .evidence()))
                            .toList()));
        }
        return ranked.isEmpty() ? null : ranked.get(0).getKey();
    }

    /** The statuses in the order of the news, each once after the last change; the last one stands. */
    private List<EngagementStatus> statuses() {
        List<EngagementStatus> statuses = new ArrayList<>();
        for (Telling telling : tellings.stream().sorted(BY_NEWS).toList()) {
            EngagementStatus told = telling.contact().status();
            boolean back = statuses.contains(EngagementStatus.HELD) && told != EngagementStatus.HELD;
            if (!back && (statuses.isEmpty() || statuses.get(statuses.size() - 1) != told)) {
                statuses.remove(told);
                statuses.add(told);
            }
        }
        return statuses;
    }

    private List<Topic> topics() {
        Set<Topic> topics = new TreeSet<>();
        tellings.forEach(telling -> topics.addAll(telling.contact().topics()));
        return List.copyOf(topics);
    }

    private List<Tone> tones() {
        List<Tone> tones = new ArrayList<>();
        tellings.forEach(telling -> tones.addAll(telling.contact().tones()));
        return tones;
    }

    private List<EngagementMention> mentions() {
        List<EngagementMention> mentions = new ArrayList<>();
        tellings.forEach(telling -> mentions.addAll(telling.contact().mentions()));
        return mentions;
    }
}
