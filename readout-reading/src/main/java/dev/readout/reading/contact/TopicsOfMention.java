package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.topic.TopicReader;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the topics in the sentence that tells of a contact: those that its word has around it ({@code fishery talks}), those
 * that the sentence goes on to tell behind it, and those that it was made for ({@code flew to Oslo to discuss whaling}).
 */
final class TopicsOfMention {

    private static final List<String> PLACED =
            List.of("with", "between", "among", "in", "at", "from", "to", "by", "near");

    private static final List<String> ABOUT = List.of("on", "about", "over", "regarding", "concerning");

    private final TopicReader topics;
    private final WordClasses words;

    TopicsOfMention(TopicReader topics, WordClasses words) {
        this.topics = topics;
        this.words = words;
    }

    /** What is named behind {@code on}, {@code about} or {@code to discuss}. */
    Set<Topic> purpose(Story story, Draft draft) {
        Sentence sentence = draft.sentence;
        Set<Topic> purpose = EnumSet.noneOf(Topic.class);
        for (Token child : sentence.children(draft.act)) {
            boolean on = child.is("nmod") && Relations.hasCase(sentence, child, ABOUT);
            boolean discuss = (child.is("acl") || child.is("advcl") || child.is("xcomp"))
                    && words.value("discuss-verb", sentence, child).isPresent();
            if (on || discuss) {
                purpose.addAll(read(story, sentence, sentence.subtreeSpan(child)));
            }
        }
        return purpose;
    }

    /** What the words that hang on the one that tells of the contact name. */
    Set<Topic> named(Story story, Draft draft) {
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        for (Token child : draft.sentence.children(draft.act)) {
            boolean about = child.is("nmod")
                    || child.is("compound")
                    || child.is("amod")
                    || child.is("obl")
                    || child.is("acl")
                    || child.is("advcl");
            if (about && !isPlaced(draft.sentence, child)) {
                named.addAll(read(story, draft.sentence, draft.sentence.subtreeSpan(child)));
            }
        }
        return named;
    }

    /** What the sentence goes on to say behind the words that tell of the contact, but for what it says of those named. */
    Set<Topic> behind(Story story, Draft draft) {
        Sentence sentence = draft.sentence;
        Set<Integer> aside = aside(draft);
        Set<Topic> behind = EnumSet.noneOf(Topic.class);
        TextSpan run = null;
        for (Token token : sentence.tokens()) {
            boolean told = token.index() > draft.act.index() && !aside.contains(token.index());
            if (!told && run != null) {
                behind.addAll(read(story, sentence, run));
            }
            run = !told ? null : run == null ? token.span() : run.cover(token.span());
        }
        if (run != null) {
            behind.addAll(read(story, sentence, run));
        }
        return behind;
    }

    /** The places of the words that tell with whom it was, where, and what is said of those named. */
    private static Set<Integer> aside(Draft draft) {
        Sentence sentence = draft.sentence;
        Set<Integer> aside = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean beside = token.deprel().equals("acl:relcl") || isPlaced(sentence, token);
            if (beside && !sentence.isWithin(draft.act, token)) {
                sentence.subtree(token).forEach(word -> aside.add(word.index()));
            }
        }
        return aside;
    }

    /** {@code with Iran}, {@code in Ukraine}: with whom and where, not of what. */
    private static boolean isPlaced(Sentence sentence, Token token) {
        return token.upos() == Upos.PROPN && Relations.hasCase(sentence, token, PLACED);
    }

    private Set<Topic> read(Story story, Sentence sentence, TextSpan span) {
        return topics.topics(sentence, span, story.parties.keySet());
    }
}
