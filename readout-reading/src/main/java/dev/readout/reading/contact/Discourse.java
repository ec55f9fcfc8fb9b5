package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a mention stands to what the article has told before: whether it points back, sets itself apart, or counts on. */
final class Discourse {

    private static final String COUNTED = "contact.counted-one";
    private static final Set<String> POINTING = Set.of("the", "this", "these", "that", "those");
    private static final Set<EngagementKind> COUNTABLE = Set.of(EngagementKind.MEETING, EngagementKind.CALL);
    private static final List<String> AFTER = List.of("after", "following");
    private static final int LEAD_SENTENCES = 3;
    private static final int NEAR_SENTENCES = 2;
    private static final int OLD_DAYS = 20;

    private final ArticleText text;
    private final WordClasses words;
    private final Stories stories;

    Discourse(ArticleText text, WordClasses words, Stories stories) {
        this.text = text;
        this.words = words;
        this.stories = stories;
    }

    /** Marks a mention by its words and by where it stands. */
    void mark(Draft draft) {
        draft.distinct |= draft.rule.equals("contact.another-one") || isCounted(draft);
        for (Token child : draft.sentence.children(draft.act)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            draft.definite |= (child.is("det") && POINTING.contains(form)) || child.is("nmod:poss");
            draft.distinct |= words.contains("ordinal-word", form) || words.has("distinct-adjective", form);
            draft.earlier |= (child.is("amod") || child.is("advmod")) && words.has("earlier-word", form);
        }
        draft.earlier |= draft.times.stream()
                .anyMatch(
                        time -> text.words(time.span()).toLowerCase(Locale.ROOT).startsWith("earlier this "));
        if (isAfterPlanned(draft)) {
            draft.status = EngagementStatus.SCHEDULED;
        }
        draft.lead = text.body().stream()
                .limit(LEAD_SENTENCES)
                .anyMatch(sentence -> sentence.index() == draft.sentence.index());
        PartialDate start = draft.start;
        PartialDate published = text.published();
        draft.old = start != null
                && published != null
                && start.lastDay().isBefore(published.firstDay().minusDays(OLD_DAYS));
        draft.toCome = start != null && published != null && start.firstDay().isAfter(published.lastDay());
    }

    /** {@code Following the talks, the leaders will …}, of talks that lie ahead themselves. */
    private boolean isAfterPlanned(Draft draft) {
        boolean after = draft.status == EngagementStatus.HELD
                && draft.definite
                && draft.start == null
                && Relations.hasCase(draft.sentence, draft.act, AFTER)
                && draft.sentence
                        .head(draft.act)
                        .filter(verb -> draft.sentence.children(verb).stream().anyMatch(StandingWords::isFuture))
                        .isPresent();
        return after
                && stories.last(story -> story.kind == draft.kind)
                        .filter(story -> story.status == EngagementStatus.SCHEDULED)
                        .isPresent();
    }

    /** Whether it is told by its number alone: {@code the fourth}, {@code last year's}. */
    boolean isCounted(Draft draft) {
        return draft.rule.equals(COUNTED);
    }

    /** Gives one told by its number the kind of the contact told last; false where there is none just before. */
    boolean takesKind(Draft draft) {
        Optional<Story> last = stories.last(story -> COUNTABLE.contains(story.kind)
                && story.parties.size() > 1
                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES);
        last.ifPresent(story -> draft.kind = story.kind);
        return last.isPresent();
    }

    /** {@code It was their first meeting in years}, {@code marked the first visit}: said of a contact told already. */
    boolean isPredicate(Draft draft) {
        Sentence sentence = draft.sentence;
        boolean counted = sentence.children(draft.act, "amod").stream()
                .anyMatch(child -> words.contains("ordinal-word", child.form()));
        boolean copula = sentence.child(draft.act, "cop").isPresent()
                && sentence.child(draft.act, "nsubj").isPresent()
                && !Relations.hasCase(sentence, draft.act, List.of("on"));
        boolean marked = sentence.head(draft.act)
                .filter(head -> head.upos() == Upos.VERB && head.lemma().equals("mark"))
                .isPresent();
        return counted && (copula || marked) && !stories.all().isEmpty();
    }
}
