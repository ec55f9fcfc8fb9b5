package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs the rules for contacts over a sentence and puts together what they bind to one word. */
final class DraftFinder {

    /** Who was also there where a contact was told of. */
    static final String ALSO_RULE = "contact.also-there";

    private static final String WITH_RULE = "contact.with";
    private static final Set<String> THEY = Set.of("they", "both", "them");
    private static final String BARE_RULE = "contact.visiting-talks";

    private final List<Rule> rules;
    private final WordClasses words;
    private final Actors actors;
    private final PatternMatcher matcher;
    private final ContactKinds kinds;
    private final BoundActors bound;
    private final MetApart apart;
    private final DoubleMentions doubles;

    /**
     * A finder.
     *
     * @param spoken whether the text is a transcript, where a pronoun may mean whoever speaks and names nobody
     */
    DraftFinder(List<Rule> rules, WordClasses words, Actors actors, PatternMatcher matcher, boolean spoken) {
        this.rules = rules;
        this.words = words;
        this.actors = actors;
        this.matcher = matcher;
        this.kinds = new ContactKinds(words);
        this.bound = new BoundActors(actors, spoken);
        this.apart = new MetApart(actors, bound, words);
        this.doubles = new DoubleMentions(words);
    }

    /** The contacts that a sentence speaks of, in the order of the words that tell them. */
    Collection<Draft> drafts(Sentence sentence) {
        Map<Integer, Draft> byAct = new TreeMap<>();
        for (Rule rule : rules) {
            for (NodePattern pattern : rule.patterns()) {
                for (Bindings bindings : matcher.matches(pattern, sentence)) {
                    bindings.first("act").ifPresent(act -> add(byAct, rule, sentence, act, bindings));
                }
            }
        }
        MetApart.settle(byAct.values());
        doubles.settle(sentence, byAct);
        SpokenWith.settle(sentence, byAct);
        return byAct.values();
    }

    private void add(Map<Integer, Draft> byAct, Rule rule, Sentence sentence, Token act, Bindings bindings) {
        Optional<EngagementKind> kind = kinds.of(rule, sentence, act);
        boolean otherForum = bindings.first("forum")
                .filter(forum -> actors.isOneName(sentence, forum, act) || Mediators.isOne(sentence, forum))
                .isPresent();
        List<Token> forums = bindings.all("forum");
        boolean noForum =
                !forums.isEmpty() && forums.stream().allMatch(forum -> ForumNames.isAside(sentence, forum, act, words));
        if (kind.isEmpty() || otherForum || noForum) {
            return;
        }
        Draft draft = byAct.computeIfAbsent(
                act.index(), index -> new Draft(sentence, act, kind.get(), rule.id(), rule.precedence()));
        draft.bare = draft.parties.isEmpty() && rule.id().equals(BARE_RULE);
        int known = draft.parties.size();
        bindings.all("party").forEach(token -> addParty(draft, token, bindings));
        noteCounterparts(draft, rule, known);
        draft.somebody.addAll(bindings.all("somebody"));
        draft.several.addAll(bindings.all("several"));
        draft.unnamed |= !bindings.all("unnamed").isEmpty();
        draft.alsoThere |= rule.id().equals(ALSO_RULE);
        draft.formal |= words.value("joint-body-noun", sentence, act).isPresent() && !draft.isVerbal();
        addTrip(draft, rule, bindings);
        addForums(draft, bindings);
    }

    /** Whether all that is told so far are those who stand behind {@code with}. */
    private static void noteCounterparts(Draft draft, Rule rule, int known) {
        if (draft.parties.size() > known) {
            boolean behind = rule.id().equals(WITH_RULE);
            draft.counterpartsOnly = behind && (known == 0 || draft.counterpartsOnly);
        }
    }

    private void addParty(Draft draft, Token token, Bindings bindings) {
        boolean hope = !draft.isVerbal() && Hopes.isOne(actors, draft.sentence, token, words);
        boolean nobody = hope
                || Mediators.isOne(draft.sentence, token)
                || isEverybody(draft.sentence, token)
                || Mourned.isOne(draft.sentence, token, words);
        List<Actor> named = nobody ? List.of() : bound.named(draft.sentence, token);
        boolean pronoun =
                token.upos() == Upos.PRON && THEY.contains(token.form().toLowerCase(Locale.ROOT));
        draft.byPronoun = pronoun && (draft.byPronoun || draft.parties.isEmpty());
        draft.addParties(named);
        if (!draft.isVerbal() && !named.isEmpty()) {
            draft.addParties(HyphenatedSides.of(actors, draft.sentence, token));
        }
        apart.add(draft, token, named);
        if (bound.isSamePersonTwice(draft, token, bindings) || actors.isOwnWe(draft.sentence, token)) {
            draft.somebody.add(token);
        }
    }

    /** {@code all parties}, {@code countries}: who and how many they are is not told. */
    private boolean isEverybody(Sentence sentence, Token token) {
        boolean all = words.has("everybody-noun", token.lemma())
                && sentence.children(token).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("all"));
        boolean some = words.has("some-side-noun", token.lemma())
                && token.xpos().equals("NNS")
                && sentence.children(token).stream()
                        .noneMatch(child -> child.is("det")
                                || child.is("nummod")
                                || child.deprel().equals("nmod:poss")
                                || child.upos() == Upos.PROPN);
        return all || some;
    }

    /** Who goes where, and who receives. */
    private void addTrip(Draft draft, Rule rule, Bindings bindings) {
        Sentence sentence = draft.sentence;
        List<Token> visitors = bindings.all("visitor");
        visitors.stream()
                .filter(token -> !Delegations.isOfPrivate(words, sentence, token))
                .forEach(token -> {
                    draft.addVisitors(bound.named(sentence, token));
                    draft.namedVisitors.addAll(token.upos() == Upos.PRON ? List.of() : bound.named(sentence, token));
                });
        bindings.all("host").forEach(token -> draft.hosts.addAll(actors.at(sentence, token)));
        leaveHosts(draft);
        draft.onTheWay |= !visitors.isEmpty() && !rule.id().equals("visit.noun");
        bindings.all("destination").stream()
                .filter(token -> !draft.destinations.contains(token))
                .forEach(draft.destinations::add);
        if (draft.kind == EngagementKind.VISIT && draft.destinations.isEmpty() && draft.act.upos() == Upos.PROPN) {
            draft.destinations.add(draft.act);
        }
    }

    /** {@code A welcomed B on his visit}: whose state receives is no visitor, whomever the pronoun is taken for. */
    private static void leaveHosts(Draft draft) {
        boolean others = draft.visitors.stream().anyMatch(visitor -> !isOfHost(draft, visitor));
        if (others) {
            draft.visitors.removeIf(visitor -> isOfHost(draft, visitor));
        }
    }

    private static boolean isOfHost(Draft draft, Actor visitor) {
        return visitor.state() != null
                && draft.hosts.stream().anyMatch(host -> visitor.state().equals(host.state()));
    }

    private void addForums(Draft draft, Bindings bindings) {
        Sentence sentence = draft.sentence;
        bindings.all("forum").stream()
                .filter(token ->
                        !isOfNext(sentence, token, draft.act) && !ForumNames.isAside(sentence, token, draft.act, words))
                .forEach(token -> actors.forumAt(sentence, token)
                        .filter(forum -> !draft.forums.contains(forum))
                        .ifPresent(draft.forums::add));
        bindings.all("forum").forEach(token -> draft.addParties(HyphenatedSides.of(actors, sentence, token)));
        if (draft.kind == EngagementKind.GATHERING && draft.act.upos() == Upos.PROPN && draft.forums.isEmpty()) {
            actors.forumAt(sentence, draft.act).ifPresent(draft.forums::add);
        }
    }

    /** {@code the G7 meeting, the NATO meeting}: a name that another word of the list has of its own. */
    private boolean isOfNext(Sentence sentence, Token name, Token act) {
        Token word = name.head() == 0 ? name : sentence.token(name.head());
        boolean meets = false;
        while (word.head() != 0 && word.index() != act.index()) {
            boolean next = word.is("conj") || word.is("appos") || word.is("list") || word.is("parataxis");
            meets |= words.value("forum-noun", sentence, word).isPresent();
            if (next && meets && word.head() == act.index()) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }
}
