package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the contact that the lead of an article takes for told: a rule found it in the headline, or two who do something together
 * in the first sentences are said soon after to have talked. A headline's word for a contact alone ({@code dam talks}) is none:
 * the states that the lead names beside it need not be those who talk.
 */
final class LeadContact {

    private static final int LEAD_SENTENCES = 3;
    private static final int ACTING_SENTENCES = 2;
    private static final int SOON_SENTENCES = 8;
    private static final int MOST_STATES = 3;
    private static final Set<EngagementKind> KINDS = Set.of(EngagementKind.MEETING, EngagementKind.CALL);

    private final ArticleText text;
    private final Actors actors;
    private final StatusReader statuses;
    private final WordClasses words;
    private final DraftFinder finder;

    LeadContact(ArticleText text, Actors actors, StatusReader statuses, WordClasses words, DraftFinder finder) {
        this.finder = finder;
        this.statuses = statuses;
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** A mention in the lead, with those who take part; none where the lead tells that contact, or another, already. */
    Optional<Draft> draft(List<Story> stories) {
        List<Sentence> lead = text.body().stream()
                .filter(sentence -> !text.isOnlyTime(sentence))
                .limit(LEAD_SENTENCES)
                .toList();
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> titles = text.sentences().stream()
                .filter(sentence -> text.kind(sentence) == BlockKind.TITLE)
                .toList();
        for (Sentence title : titles) {
            for (Draft told : finder.drafts(title)) {
                Optional<Draft> draft = announced(told, lead, stories);
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        boolean told = stories.stream().anyMatch(story -> story.kind != EngagementKind.GATHERING && isIn(lead, story));
        return told
                ? Optional.empty()
                : lead.stream()
                        .limit(ACTING_SENTENCES)
                        .flatMap(sentence -> acting(sentence).stream())
                        .findFirst();
    }

    /**
     * {@code A and B agreed on Monday to a truce … The talks lasted five hours}: those of two states who do something together
     * in the first sentences, where soon after them a contact is spoken of without telling whose it was.
     */
    private Optional<Draft> acting(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.upos() == Upos.VERB
                        && verb.head() == 0
                        && words.value("lead-act-verb", sentence, verb).isPresent())
                .flatMap(verb -> Relations.subject(sentence, verb)
                        .map(subject -> actors.at(sentence, subject))
                        .filter(LeadContact::areOfTwoStates)
                        .flatMap(parties -> spokenOfSoon(sentence).map(kind -> of(sentence, verb, kind, parties)))
                        .filter(draft -> statuses.standing(draft).declined() == null)
                        .stream())
                .peek(draft -> draft.status = statuses.standing(draft).status())
                .findFirst();
    }

    private static boolean areOfTwoStates(List<Actor> parties) {
        int states = states(parties).size();
        return states > 1
                && states <= MOST_STATES
                && parties.stream().allMatch(actor -> actor.isPerson() || actor.kind() == Actor.Kind.OFFICIAL);
    }

    /** The kind of the contact that the sentences after one speak of, without naming who met: {@code the talks}. */
    private Optional<EngagementKind> spokenOfSoon(Sentence first) {
        return text.body().stream()
                .filter(sentence ->
                        sentence.index() >= first.index() && sentence.index() <= first.index() + SOON_SENTENCES)
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(word -> word.upos() == Upos.NOUN
                                && sentence.children(word, "det").stream()
                                        .anyMatch(child -> child.form().equalsIgnoreCase("the")))
                        .flatMap(word -> kind(sentence, word).stream()))
                .findFirst();
    }

    private static Draft of(Sentence sentence, Token verb, EngagementKind kind, List<Actor> parties) {
        Draft draft = new Draft(sentence, verb, kind, "contact.lead-act", 0);
        draft.addParties(parties);
        return draft;
    }

    /** What a rule reads in the headline, where it names two or three sides and the lead has no such contact of theirs. */
    private Optional<Draft> announced(Draft told, List<Sentence> lead, List<Story> stories) {
        Set<StateCode> sides = states(told.parties);
        boolean open = KINDS.contains(told.kind)
                && sides.size() > 1
                && sides.size() <= MOST_STATES
                && stories.stream()
                        .noneMatch(story -> KINDS.contains(story.kind)
                                && story.parties.keySet().containsAll(sides)
                                && isIn(lead, story));
        return open ? draft(told.sentence, told.act, told.kind, told.parties, lead) : Optional.empty();
    }

    private static boolean isIn(List<Sentence> lead, Story story) {
        return lead.stream().anyMatch(story::isToldIn);
    }

    private Optional<EngagementKind> kind(Sentence title, Token word) {
        boolean noun = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
        boolean told = noun
                ? words.value("strong-noun", title, word).isPresent()
                : words.value("meet-verb", title, word).isPresent();
        return told
                ? words.value(noun ? "contact-noun" : "meet-verb", title, word)
                        .filter(value -> !value.isEmpty())
                        .map(value -> EngagementKind.valueOf(value.toUpperCase(Locale.ROOT)))
                        .filter(KINDS::contains)
                : Optional.empty();
    }

    private Optional<Draft> draft(
            Sentence title, Token word, EngagementKind kind, List<Actor> parties, List<Sentence> lead) {
        Standing standing = statuses.standing(title, word, kind);
        if (standing.declined() != null) {
            return Optional.empty();
        }
        Sentence first = lead.get(0);
        Token root = first.tokens().stream()
                .filter(token -> token.head() == 0)
                .findFirst()
                .orElse(first.token(1));
        Draft draft = new Draft(first, root, kind, "contact.headline", 0);
        draft.status = standing.status();
        draft.addParties(parties);
        return Optional.of(draft);
    }

    private static Set<StateCode> states(List<Actor> found) {
        Set<StateCode> states = new TreeSet<>();
        found.forEach(actor -> Optional.ofNullable(actor.state()).ifPresent(states::add));
        return states;
    }
}
