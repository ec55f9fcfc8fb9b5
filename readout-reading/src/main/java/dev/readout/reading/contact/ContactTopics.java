package dev.readout.reading.contact;

import dev.readout.model.record.Agreement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.List;

/**
 * Tells what was discussed at a contact: what the words that tell of it name; for the contact that the article is about, also
 * what its parties said, agreed and are said to have discussed.
 */
final class ContactTopics {

    private final ArticleText text;
    private final TopicReader topics;
    private final WordClasses words;
    private final TopicsOfMention mentions;

    ContactTopics(ArticleText text, TopicReader topics, WordClasses words) {
        this.text = text;
        this.topics = topics;
        this.words = words;
        this.mentions = new TopicsOfMention(topics, words);
    }

    /** Adds the topics of every contact of an article. */
    void add(List<Story> stories, List<Statement> statements, List<Agreement> agreements) {
        Discussions discussions = new Discussions(words, stories, statements);
        for (Story story : stories) {
            addMentioned(story, discussions);
            if (story.main && isTalk(story)) {
                agreements.forEach(agreement -> story.topics.addAll(agreement.topics()));
                addDiscussed(story, discussions);
            }
            story.topics.remove(Topic.LEADERS_SUMMIT);
        }
    }

    private void addMentioned(Story story, Discussions discussions) {
        if (isOfPurpose(story)) {
            story.drafts.forEach(draft -> story.topics.addAll(mentions.purpose(story, draft)));
        } else {
            story.drafts.stream()
                    .filter(draft -> story.main || Discussions.isNamed(draft))
                    .forEach(draft -> addTold(story, draft, discussions));
        }
    }

    /** A trip is no talk, and who only names a gathering does not tell of what it treats: but for what they are made for. */
    private static boolean isOfPurpose(Story story) {
        return story.kind == EngagementKind.VISIT || (story.kind == EngagementKind.GATHERING && !story.main);
    }

    private void addTold(Story story, Draft draft, Discussions discussions) {
        story.topics.addAll(mentions.named(story, draft));
        if (!discussions.isShared(story, draft.sentence)) {
            story.topics.addAll(mentions.behind(story, draft));
        }
    }

    private static boolean isTalk(Story story) {
        return story.kind != EngagementKind.VISIT
                && story.status != EngagementStatus.REFUSED
                && story.status != EngagementStatus.PROPOSED;
    }

    private void addDiscussed(Story story, Discussions discussions) {
        text.body().stream()
                .filter(sentence -> discussions.isOf(story, sentence))
                .forEach(sentence ->
                        story.topics.addAll(topics.topics(sentence, sentence.span(), story.parties.keySet())));
    }
}
