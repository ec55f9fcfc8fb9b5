package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what was discussed at a contact: what the words that tell of it name; for the contact that the article is about, also
 * what its parties said, agreed and are said to have discussed.
 */
final class ContactTopics {

    private final ArticleText text;
    private final TopicReader topics;
    private final WordClasses words;

    ContactTopics(ArticleText text, TopicReader topics, WordClasses words) {
        this.text = text;
        this.topics = topics;
        this.words = words;
    }

    /** Adds the topics of every contact of an article. */
    void add(List<Story> stories, List<Statement> statements, List<Agreement> agreements) {
        for (Story story : stories) {
            story.drafts.stream()
                    .filter(draft -> story.main || isNamed(draft))
                    .forEach(draft -> story.topics.addAll(named(draft)));
            if (story.main) {
                story.topics.addAll(agreed(agreements));
                text.body().stream()
                        .filter(told -> isAbout(story, told, stories, statements))
                        .forEach(told -> story.topics.addAll(topics.topics(told)));
            }
            story.topics.remove(Topic.LEADERS_SUMMIT);
        }
    }

    /** Whether a mention tells which contact it means; {@code the meeting} alone may be any. */
    private static boolean isNamed(Draft draft) {
        return !draft.bare || draft.start != null;
    }

    private static Set<Topic> agreed(List<Agreement> agreements) {
        Set<Topic> agreed = EnumSet.noneOf(Topic.class);
        agreements.forEach(agreement -> agreed.addAll(agreement.topics()));
        return agreed;
    }

    /** Whether a sentence tells what was said or done at a contact: not if it tells of another one. */
    private boolean isAbout(Story story, Sentence sentence, List<Story> stories, List<Statement> statements) {
        boolean ofOther = !story.isToldIn(sentence)
                && stories.stream()
                        .filter(other -> other != story)
                        .flatMap(other -> other.drafts.stream())
                        .anyMatch(draft -> draft.sentence.index() == sentence.index() && isNamed(draft));
        if (ofOther) {
            return false;
        }
        return tellsDiscussion(sentence)
                || statements.stream().anyMatch(told -> isIn(sentence, told) && isByParty(story, told))
                || isOfTalks(sentence);
    }

    private static boolean isIn(Sentence sentence, Statement told) {
        return sentence.span().overlaps(told.evidence().span());
    }

    /** Whether the talks are what the sentence is about. */
    private boolean isOfTalks(Sentence sentence) {
        return sentence.child(sentence.root(), "nsubj").stream()
                .anyMatch(subject ->
                        words.value("tone-subject", sentence, subject).isPresent());
    }

    private Set<Topic> named(Draft draft) {
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        for (Token child : draft.sentence.children(draft.act)) {
            boolean about = child.is("nmod")
                    || child.is("compound")
                    || child.is("amod")
                    || child.is("obl")
                    || child.is("acl")
                    || child.is("advcl");
            if (about) {
                named.addAll(topics.topics(draft.sentence, draft.sentence.subtreeSpan(child)));
            }
        }
        return named;
    }

    private static boolean isByParty(Story story, Statement told) {
        StateCode state = told.state();
        return state != null && story.parties.containsKey(state);
    }

    private boolean tellsDiscussion(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> words.value("discuss-verb", sentence, token).isPresent());
    }
}
