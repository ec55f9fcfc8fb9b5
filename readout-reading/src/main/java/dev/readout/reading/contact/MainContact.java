package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.text.ArticleText;
import java.util.List;

/** Tells which contact an article is about: told early, told often, between two sides. */
final class MainContact {

    private static final int LEAD_SENTENCES = 4;
    private static final int MOST_MENTIONS = 4;
    private static final double GATHERING_WEIGHT = 0.1;
    private static final double VISIT_WEIGHT = 0.7;

    /** So often an article tells of the contact that it is about, where its first sentences do not. */
    private static final int MENTIONS_WITHOUT_LEAD = 3;

    private final ArticleText text;

    MainContact(ArticleText text) {
        this.text = text;
    }

    /** Marks the contact that the article is about, if there is one. */
    void mark(List<Story> stories) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < stories.size(); i++) {
            double weight = weight(stories.get(i));
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        if (best >= 0) {
            stories.get(best).main = true;
        }
    }

    private double weight(Story story) {
        int first = rank(story.drafts.get(0).sentence);
        double early = first < LEAD_SENTENCES ? 2.0 * (LEAD_SENTENCES - first) : 0;
        double often = Math.min(MOST_MENTIONS, story.drafts.size());
        double kind = story.kind == EngagementKind.GATHERING
                ? GATHERING_WEIGHT
                : story.kind == EngagementKind.VISIT ? VISIT_WEIGHT : 1;
        return early == 0 && often < MENTIONS_WITHOUT_LEAD ? 0 : (early + often) * kind;
    }

    private int rank(Sentence sentence) {
        return (int) text.sentences().stream()
                .filter(other -> other.index() < sentence.index() && text.kind(other) == BlockKind.BODY)
                .count();
    }
}
