package dev.readout.store.review;

import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that a fact stands on.
 *
 * @param places where they stand, in order
 */
public record Anchor(List<Place> places) {

    /** No words. */
    public static final Anchor NONE = new Anchor(List.of());

    /**
     * Words of an article.
     *
     * @param article the article
     * @param span where in its text
     */
    public record Place(ArticleId article, TextSpan span) {}

    /** Copies the list. */
    public Anchor {
        places = List.copyOf(places);
    }

    /** The words that a fact stands on. */
    public static Anchor of(Object fact) {
        return new Anchor(evidence(fact).stream()
                .sorted()
                .map(evidence -> new Place(evidence.article(), evidence.span()))
                .toList());
    }

    /** The articles that it quotes. */
    public Set<ArticleId> articles() {
        return places.stream().map(Place::article).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many characters this shares with another. */
    public int overlap(Anchor other) {
        int shared = 0;
        for (Place one : places) {
            for (Place two : other.places) {
                if (one.article().equals(two.article()) && one.span().overlaps(two.span())) {
                    int start = Math.max(one.span().start(), two.span().start());
                    shared += Math.min(one.span().end(), two.span().end()) - start;
                }
            }
        }
        return shared;
    }

    private static List<Evidence> evidence(Object fact) {
        if (fact instanceof Engagement engagement) {
            return engagement.mentions().stream()
                    .map(EngagementMention::evidence)
                    .toList();
        } else if (fact instanceof Statement statement) {
            return List.of(statement.evidence());
        } else if (fact instanceof Agreement agreement) {
            return List.of(agreement.evidence());
        } else if (fact instanceof Measure measure) {
            return measure.mentions();
        } else if (fact instanceof CodedEvent event) {
            return List.of(event.evidence());
        }
        throw new IllegalArgumentException(
                "no fact of a record: " + fact.getClass().getName());
    }
}
