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
            story.drafts.forEach(draft -> story.topics.addAll(named(draft)));
            if (story.main) {
                statements.stream()
                        .filter(told -> isByParty(story, told))
                        .forEach(told -> story.topics.addAll(told.topics()));
                agreements.forEach(agreed -> story.topics.addAll(agreed.topics()));
                text.body().stream()
                        .filter(this::tellsDiscussion)
                        .forEach(told -> story.topics.addAll(topics.topics(told)));
            }
        }
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
        named.remove(Topic.LEADERS_SUMMIT);
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
