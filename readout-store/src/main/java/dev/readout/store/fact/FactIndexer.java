package dev.readout.store.fact;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.store.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what facts can be found by. What it says is kept in the database and taken out again by what it then says: a change of
 * it needs a migration that indexes anew ({@code PostingsMigration}).
 */
public final class FactIndexer {

    private static final int LONGEST_KEY = 120;

    private final Function<ArticleId, Article> articles;

    /** An indexer over facts that quote these articles. */
    public FactIndexer(Function<ArticleId, Article> articles) {
        this.articles = articles;
    }

    /**
     * What a fact can be found by.
     *
     * @throws IllegalArgumentException if it is of no {@link Sort}
     */
    public FactIndex index(Object fact) {
        if (fact instanceof Engagement engagement) {
            return engagement(engagement);
        } else if (fact instanceof Statement statement) {
            return statement(statement);
        } else if (fact instanceof Agreement agreement) {
            return agreement(agreement);
        } else if (fact instanceof Measure measure) {
            return measure(measure);
        } else if (fact instanceof CodedEvent event) {
            return event(event);
        }
        throw new IllegalArgumentException(
                "no fact of a record: " + fact.getClass().getName());
    }

    private FactIndex engagement(Engagement engagement) {
        TagList tags = new TagList();
        tags.sides(engagement.parties().stream().map(Party::state).toList());
        tags.topics(engagement.topics());
        List<Participant> people = engagement.parties().stream()
                .flatMap(party -> party.participants().stream())
                .toList();
        people.forEach(person -> tags.person(person.name()));
        engagement.mentions().forEach(mention -> tags.article(mention.evidence()));
        if (engagement.place() != null && engagement.place().country() != null) {
            tags.country(engagement.place().country());
        }
        return new FactIndex(
                engagement.kind().code(),
                engagement.status().code(),
                null,
                null,
                engagement.start(),
                engagement.end(),
                null,
                engagement.mentions().get(0).evidence(),
                tags.all(),
                tags.articles(),
                engagement.parties().stream().flatMap(FactIndexer::appearances).toList(),
                engagementWords(engagement, people));
    }

    private static Stream<FactIndex.Appearance> appearances(Party party) {
        return party.participants().stream()
                .filter(person -> isKey(Words.key(person.name())))
                .map(person -> new FactIndex.Appearance(
                        Words.key(person.name()),
                        person.name(),
                        party.state().value(),
                        Objects.requireNonNullElse(person.title(), "")))
                .distinct();
    }

    private static boolean isKey(String key) {
        return !key.isEmpty() && key.length() <= LONGEST_KEY;
    }

    private static String engagementWords(Engagement engagement, List<Participant> people) {
        List<@Nullable String> words = new ArrayList<>();
        people.forEach(person -> {
            words.add(person.name());
            words.add(person.title());
        });
        words.add(engagement.place() == null ? null : engagement.place().name());
        words.add(engagement.occasion());
        engagement.topics().forEach(topic -> words.add(topic.code()));
        words.add(engagement.kind().code());
        engagement.mentions().forEach(mention -> words.add(mention.evidence().quote()));
        return join(words.stream());
    }

    private FactIndex statement(Statement statement) {
        TagList tags = new TagList();
        tags.sides(Stream.of(statement.state(), statement.addressee())
                .filter(Objects::nonNull)
                .toList());
        tags.topics(statement.topics());
        tags.person(statement.speaker());
        tags.article(statement.evidence());
        return new FactIndex(
                statement.act().code(),
                null,
                code(statement.state()),
                code(statement.addressee()),
                published(statement.evidence()),
                null,
                statement.engagement(),
                statement.evidence(),
                tags.all(),
                tags.articles(),
                List.of(),
                join(Stream.of(
                        statement.speaker(),
                        statement.title(),
                        statement.evidence().quote())));
    }

    private FactIndex agreement(Agreement agreement) {
        TagList tags = new TagList();
        tags.sides(agreement.parties());
        tags.topics(agreement.topics());
        tags.article(agreement.evidence());
        return new FactIndex(
                null,
                null,
                null,
                null,
                published(agreement.evidence()),
                agreement.due(),
                agreement.engagement(),
                agreement.evidence(),
                tags.all(),
                tags.articles(),
                List.of(),
                agreement.evidence().quote());
    }

    private FactIndex measure(Measure measure) {
        TagList tags = new TagList();
        tags.state(measure.by());
        measure.targets().forEach(target -> tags.sides(List.of(measure.by(), target)));
        measure.mentions().forEach(tags::article);
        return new FactIndex(
                measure.kind().code(),
                measure.status().code(),
                measure.by().value(),
                null,
                measure.effective() != null ? measure.effective() : measure.announced(),
                null,
                null,
                measure.mentions().get(0),
                tags.all(),
                tags.articles(),
                List.of(),
                join(Stream.of(
                        measure.subject(),
                        measure.kind().code(),
                        measure.mentions().get(0).quote())));
    }

    private FactIndex event(CodedEvent event) {
        TagList tags = new TagList();
        tags.sides(Stream.of(event.source().state(), event.target().state())
                .filter(Objects::nonNull)
                .toList());
        tags.article(event.evidence());
        return new FactIndex(
                event.type().name(),
                null,
                code(event.source().state()),
                code(event.target().state()),
                event.date(),
                null,
                event.engagement(),
                event.evidence(),
                tags.all(),
                tags.articles(),
                List.of(),
                "");
    }

    private @Nullable PartialDate published(Evidence evidence) {
        Article article = articles.apply(evidence.article());
        return article.published() == null ? null : article.published().date();
    }

    private static @Nullable String code(@Nullable StateCode state) {
        return state == null ? null : state.value();
    }

    private static String join(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Tags, each once. */
    private final class TagList {

        /** Contacts of more sides than this count to no pair. */
        private static final int SIDES_OF_PAIRS = 6;

        private final List<Tag> tags = new ArrayList<>();
        private final Set<ArticleId> told = new TreeSet<>();

        void sides(List<StateCode> states) {
            List<StateCode> sorted = states.stream().distinct().sorted().toList();
            sorted.forEach(this::state);
            for (int i = 0; i < sorted.size() && sorted.size() <= SIDES_OF_PAIRS; i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    add(Tag.of(Facet.PAIR, sorted.get(i) + "-" + sorted.get(j)));
                }
            }
        }

        void state(StateCode state) {
            add(Tag.of(Facet.STATE, state.value()));
        }

        void country(StateCode state) {
            add(Tag.of(Facet.COUNTRY, state.value()));
        }

        void topics(List<Topic> topics) {
            topics.forEach(topic -> add(Tag.of(Facet.TOPIC, topic.code())));
        }

        void person(String name) {
            String key = Words.key(name);
            if (isKey(key)) {
                add(new Tag(Facet.PERSON, key, name));
            }
        }

        void article(Evidence evidence) {
            told.add(evidence.article());
            String outlet = articles.apply(evidence.article()).outlet();
            add(Tag.of(Facet.OUTLET, outlet == null ? "" : outlet));
        }

        List<Tag> all() {
            return tags;
        }

        Set<ArticleId> articles() {
            return told;
        }

        private void add(Tag tag) {
            boolean known = tags.stream()
                    .anyMatch(one -> one.facet() == tag.facet() && one.value().equals(tag.value()));
            if (!known) {
                tags.add(tag);
            }
        }
    }
}
