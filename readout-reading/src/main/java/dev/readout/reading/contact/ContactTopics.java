package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what was discussed at a contact: what the words that tell of it name; for the contact that the article is about, also
 * what its parties said, agreed and are said to have discussed.
 */
final class ContactTopics {

    private static final List<String> PLACED =
            List.of("with", "between", "among", "in", "at", "from", "to", "by", "near");

    private static final List<String> ABOUT = List.of("on", "about", "over", "regarding", "concerning");

    private static final Set<String> GOES_ON = Set.of(
            "they", "he", "she", "both", "two", "topics", "agenda", "issues", "talks", "discussion", "discussions");

    private static final int NEAR_SENTENCES = 2;

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
            if (isOfPurpose(story)) {
                story.drafts.forEach(draft -> story.topics.addAll(purpose(story, draft)));
            } else {
                story.drafts.stream()
                        .filter(draft -> story.main || isNamed(draft))
                        .forEach(draft -> story.topics.addAll(told(story, draft, stories)));
            }
            if (story.main && isTalk(story)) {
                story.topics.addAll(agreed(agreements));
                text.body().stream()
                        .filter(told -> isAbout(story, told, stories, statements))
                        .forEach(told -> story.topics.addAll(topics.topics(told, told.span(), story.parties.keySet())));
            }
            story.topics.remove(Topic.LEADERS_SUMMIT);
        }
    }

    /** A trip is no talk, and who only names a gathering does not tell of what it treats: but for what they are made for. */
    private static boolean isOfPurpose(Story story) {
        return story.kind == EngagementKind.VISIT || (story.kind == EngagementKind.GATHERING && !story.main);
    }

    private static boolean isTalk(Story story) {
        return story.kind != EngagementKind.VISIT
                && story.status != EngagementStatus.REFUSED
                && story.status != EngagementStatus.PROPOSED;
    }

    /** What is named behind {@code on}, {@code about} or {@code to discuss}. */
    private Set<Topic> purpose(Story story, Draft draft) {
        Sentence sentence = draft.sentence;
        Set<Topic> purpose = EnumSet.noneOf(Topic.class);
        for (Token child : sentence.children(draft.act)) {
            boolean on = child.is("nmod") && Relations.hasCase(sentence, child, ABOUT);
            boolean discuss = (child.is("acl") || child.is("advcl") || child.is("xcomp"))
                    && words.value("discuss-verb", sentence, child).isPresent();
            if (on || discuss) {
                purpose.addAll(topics.topics(sentence, sentence.subtreeSpan(child), story.parties.keySet()));
            }
        }
        return purpose;
    }

    private Set<Topic> told(Story story, Draft draft, List<Story> stories) {
        Set<Topic> told = named(story, draft);
        if (!isSharedWith(story, draft.sentence, stories)) {
            told.addAll(behind(story, draft));
        }
        return told;
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
        if (!story.isToldIn(sentence) && isSharedWith(story, sentence, stories)) {
            return false;
        }
        return tellsDiscussion(sentence)
                || follows(story, sentence)
                || statements.stream().anyMatch(told -> isIn(sentence, told) && isByParty(story, told))
                || isOfTalks(sentence);
    }

    /** Whether a sentence right behind one that tells of the contact goes on to tell of it: {@code They also spoke about}. */
    private static boolean follows(Story story, Sentence sentence) {
        boolean near = story.drafts.stream()
                .map(draft -> sentence.index() - draft.sentence.index())
                .anyMatch(after -> after >= 0 && after <= NEAR_SENTENCES);
        return near
                && Relations.subject(sentence, sentence.root()).stream()
                        .flatMap(subject -> sentence.subtree(subject).stream())
                        .anyMatch(word -> GOES_ON.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether a sentence tells of another contact too. */
    private static boolean isSharedWith(Story story, Sentence sentence, List<Story> stories) {
        return stories.stream()
                .filter(other -> other != story)
                .flatMap(other -> other.drafts.stream())
                .anyMatch(draft -> draft.sentence.index() == sentence.index() && isNamed(draft));
    }

    /** What the sentence goes on to say behind the words that tell of the contact, but for what it says of those named. */
    private Set<Topic> behind(Story story, Draft draft) {
        Sentence sentence = draft.sentence;
        Set<Integer> aside = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean beside = token.deprel().equals("acl:relcl") || isPlaced(sentence, token);
            if (beside && !sentence.isWithin(draft.act, token)) {
                sentence.subtree(token).forEach(word -> aside.add(word.index()));
            }
        }
        Set<Topic> behind = EnumSet.noneOf(Topic.class);
        TextSpan run = null;
        for (Token token : sentence.tokens()) {
            boolean told = token.index() > draft.act.index() && !aside.contains(token.index());
            if (!told && run != null) {
                behind.addAll(topics.topics(sentence, run, story.parties.keySet()));
            }
            run = !told ? null : run == null ? token.span() : run.cover(token.span());
        }
        if (run != null) {
            behind.addAll(topics.topics(sentence, run, story.parties.keySet()));
        }
        return behind;
    }

    /** {@code with Iran}, {@code in Ukraine}: with whom and where, not of what. */
    private static boolean isPlaced(Sentence sentence, Token token) {
        return token.upos() == Upos.PROPN && Relations.hasCase(sentence, token, PLACED);
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

    private Set<Topic> named(Story story, Draft draft) {
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        for (Token child : draft.sentence.children(draft.act)) {
            boolean about = child.is("nmod")
                    || child.is("compound")
                    || child.is("amod")
                    || child.is("obl")
                    || child.is("acl")
                    || child.is("advcl");
            if (about && !isPlaced(draft.sentence, child)) {
                named.addAll(topics.topics(draft.sentence, draft.sentence.subtreeSpan(child), story.parties.keySet()));
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
