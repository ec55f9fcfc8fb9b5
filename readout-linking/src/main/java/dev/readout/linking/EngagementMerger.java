package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.Contact;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one engagement of several accounts: the finest date, place and names, the union of topics and tones, the latest
 * status with the earlier ones as its history; where accounts clash, the value that most of them give, with all values
 * kept as a conflict.
 */
public final class EngagementMerger {

    private static final Comparator<Telling> BY_NEWS = Comparator.<Telling, PartialDate>comparing(
                    Telling::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Comparator.naturalOrder());

    private final List<Telling> tellings;
    private final UnaryOperator<ArticleId> stories;

    /**
     * Accounts of one contact.
     *
     * @param tellings the accounts, in their order; at least one
     * @param stories what stands for the text that an article tells: the same for all articles that print one text
     */
    public EngagementMerger(List<Telling> tellings, UnaryOperator<ArticleId> stories) {
        this.tellings = List.copyOf(tellings);
        this.stories = stories;
    }

    /** The accounts, in their order. */
    public List<Telling> tellings() {
        return tellings;
    }

    /** The account that was published first. */
    public Telling earliest() {
        return Collections.min(tellings, BY_NEWS);
    }

    /** {@code chn-usa-meeting-2025-07-11}: who, what, when. */
    public String name() {
        String states = new PartyMerger(tellings)
                .parties().stream()
                        .map(Party::state)
                        .map(state -> state.value().replace("IGO:", ""))
                        .limit(4)
                        .collect(Collectors.joining("-"));
        PartialDate start = start();
        String date = start == null ? "undated" : start.toString();
        return (states + "-" + tellings.get(0).contact().kind().code() + "-" + date).toLowerCase(Locale.ROOT);
    }

    /** The engagement, under an id. */
    public Engagement engagement(String id) {
        List<EngagementStatus> statuses = statuses();
        PartialDate start = start();
        Place place = place();
        return new Engagement(
                id,
                tellings.get(0).contact().kind(),
                statuses.get(statuses.size() - 1),
                start,
                end(start),
                place,
                chosenText(Contact::occasion),
                duration(),
                new PartyMerger(tellings).parties(),
                topics(),
                tones(),
                mentions(),
                new Disagreements(tellings).conflicts(),
                statuses.subList(0, statuses.size() - 1));
    }

    /** The date that stands for the contact in its id and in the order of the record, or null. */
    private @Nullable PartialDate start() {
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

    /** What most accounts say; of equals, the least. */
    private @Nullable Integer duration() {
        Map<Integer, Integer> support = new TreeMap<>();
        for (Telling telling : tellings) {
            Integer minutes = telling.contact().durationMinutes();
            if (minutes != null) {
                support.merge(minutes, 1, Integer::sum);
            }
        }
        return support.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(null);
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

    /** Of the articles that print one text, the one published first stands for it. */
    private List<EngagementMention> mentions() {
        Map<ArticleId, ArticleId> originals = new TreeMap<>();
        tellings.stream()
                .sorted(BY_NEWS)
                .map(telling -> telling.article().id())
                .forEach(article -> originals.putIfAbsent(stories.apply(article), article));
        List<EngagementMention> mentions = new ArrayList<>();
        for (Telling telling : tellings) {
            ArticleId article = telling.article().id();
            ArticleId original = originals.get(stories.apply(article));
            boolean copy = original != null && !original.equals(article);
            telling.contact().mentions().forEach(mention -> mentions.add(mention.asCopyOf(copy ? original : null)));
        }
        return mentions;
    }
}
