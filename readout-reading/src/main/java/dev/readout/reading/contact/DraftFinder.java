package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs the rules for contacts over a sentence and puts together what they bind to one word. */
final class DraftFinder {

    /** Who was also there where a contact was told of. */
    static final String ALSO_RULE = "contact.also-there";

    private static final List<String> COUNTERPART_CASES = List.of("with", "to", "on");
    private static final String BARE_RULE = "contact.visiting-talks";

    private final List<Rule> rules;
    private final Lexicon lexicon;
    private final Actors actors;
    private final PatternMatcher matcher;
    private final boolean spoken;

    /**
     * A finder.
     *
     * @param spoken whether the text is a transcript, where a pronoun may mean whoever speaks and names nobody
     */
    DraftFinder(List<Rule> rules, Lexicon lexicon, Actors actors, PatternMatcher matcher, boolean spoken) {
        this.spoken = spoken;
        this.rules = rules;
        this.lexicon = lexicon;
        this.actors = actors;
        this.matcher = matcher;
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
        byAct.values().stream()
                .filter(draft -> draft.counterparts.size() > 1)
                .forEach(draft -> draft.counterparts.forEach(draft::addApart));
        dropOuter(sentence, byAct);
        joinRounds(sentence, byAct);
        return byAct.values();
    }

    /** {@code a meeting at the G7 Summit}: the gathering is the one that the forum's name stands nearest to. */
    private static void dropOuter(Sentence sentence, Map<Integer, Draft> byAct) {
        List<Draft> gatherings = byAct.values().stream()
                .filter(draft -> draft.kind == EngagementKind.GATHERING && !draft.forums.isEmpty())
                .toList();
        for (Draft outer : gatherings) {
            boolean told = gatherings.stream()
                    .anyMatch(inner -> inner.act.index() != outer.act.index()
                            && inner.forums.equals(outer.forums)
                            && sentence.isWithin(inner.act, outer.act)
                            && inner.act.is("nmod"));
            if (told) {
                byAct.remove(outer.act.index());
            }
        }
    }

    /** {@code a round of talks} is one contact, told by the talks. */
    private void joinRounds(Sentence sentence, Map<Integer, Draft> byAct) {
        for (Draft round : List.copyOf(byAct.values())) {
            if (lexicon.words().contains("round-noun", round.act.lemma())) {
                sentence.children(round.act, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("of")))
                        .map(child -> byAct.get(child.index()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(talks -> {
                            talks.addParties(round.parties);
                            talks.round = round.act;
                            byAct.remove(round.act.index());
                        });
            }
        }
    }

    private void add(Map<Integer, Draft> byAct, Rule rule, Sentence sentence, Token act, Bindings bindings) {
        Optional<EngagementKind> kind = kind(rule, sentence, act);
        boolean ownName = bindings.first("forum")
                .filter(forum -> actors.isOneName(sentence, forum, act))
                .isPresent();
        boolean mediated = bindings.first("forum")
                .filter(forum -> isMediator(sentence, forum))
                .isPresent();
        if (kind.isEmpty() || ownName || mediated) {
            return;
        }
        Draft draft = byAct.computeIfAbsent(
                act.index(), index -> new Draft(sentence, act, kind.get(), rule.id(), rule.precedence()));
        draft.bare = draft.parties.isEmpty() && rule.id().equals(BARE_RULE);
        for (Token token : bindings.all("party")) {
            List<Actor> named = isMediator(sentence, token) ? List.of() : named(sentence, token);
            draft.addParties(named);
            boolean several = named.stream().map(Actor::state).distinct().count() > 1;
            if (several && (isEachApart(sentence, token) || isApart(draft, token))) {
                named.forEach(one -> draft.addApart(List.of(one)));
            }
            if (isSamePersonTwice(draft, sentence, token, bindings)) {
                draft.somebody.add(token);
            }
            addCounterparts(draft, token, named);
        }
        bindings.all("visitor").forEach(token -> {
            draft.addVisitors(named(sentence, token));
            draft.namedVisitors.addAll(token.upos() == Upos.PRON ? List.of() : named(sentence, token));
        });
        bindings.all("host").forEach(token -> draft.hosts.addAll(actors.at(sentence, token)));
        draft.formal |= lexicon.words().value("joint-body-noun", sentence, act).isPresent() && !draft.isVerbal();
        draft.somebody.addAll(bindings.all("somebody"));
        draft.several.addAll(bindings.all("several"));
        draft.unnamed |= !bindings.all("unnamed").isEmpty();
        draft.onTheWay |= !bindings.all("visitor").isEmpty() && !rule.id().equals("visit.noun");
        draft.alsoThere |= rule.id().equals(ALSO_RULE);
        bindings.all("destination").stream()
                .filter(token -> !draft.destinations.contains(token))
                .forEach(draft.destinations::add);
        if (draft.kind == EngagementKind.VISIT
                && draft.destinations.isEmpty()
                && bindings.all("destination").isEmpty()
                && act.upos() == Upos.PROPN) {
            draft.destinations.add(act);
        }
        bindings.all("forum")
                .forEach(token -> actors.forumAt(sentence, token)
                        .filter(forum -> !draft.forums.contains(forum))
                        .ifPresent(draft.forums::add));
        if (draft.kind == EngagementKind.GATHERING && act.upos() == Upos.PROPN && draft.forums.isEmpty()) {
            actors.forumAt(sentence, act).ifPresent(draft.forums::add);
        }
    }

    /** {@code met with A at noon, and with B in the evening}: each preposition begins another. */
    private void addCounterparts(Draft draft, Token party, List<Actor> named) {
        Sentence sentence = draft.sentence;
        boolean told = party.index() > draft.act.index() && Relations.hasCase(sentence, party, COUNTERPART_CASES);
        if (!told || draft.kind == EngagementKind.GATHERING || draft.kind == EngagementKind.VISIT) {
            return;
        }
        List<Actor> first = new ArrayList<>(named);
        for (Token other : sentence.tokens()) {
            boolean own = other.is("conj")
                    && other.index() > party.index()
                    && sentence.isWithin(other, party)
                    && Relations.hasCase(sentence, other, COUNTERPART_CASES);
            List<Actor> others = own ? named(sentence, other) : List.of();
            if (!others.isEmpty()) {
                first.removeAll(others);
                addCounterpart(draft, others);
            }
        }
        addCounterpart(draft, first);
    }

    /** {@code Trump, whom he met}: nobody meets himself, so that the pronoun means another. */
    private boolean isSamePersonTwice(Draft draft, Sentence sentence, Token pronoun, Bindings bindings) {
        List<Actor> meant = actors.of(sentence, pronoun);
        return draft.isVerbal()
                && pronoun.upos() == Upos.PRON
                && meant.size() == 1
                && bindings.all("party").stream()
                        .anyMatch(other -> other.index() != pronoun.index()
                                && actors.of(sentence, other).equals(meant)
                                && meant.get(0).isPerson());
    }

    private static void addCounterpart(Draft draft, List<Actor> some) {
        boolean known = some.isEmpty()
                || draft.counterparts.stream().anyMatch(group -> group.stream().anyMatch(some::contains));
        if (!known) {
            draft.counterparts.add(List.copyOf(some));
        }
    }

    private List<Actor> named(Sentence sentence, Token token) {
        boolean own = token.upos() == Upos.PRON
                && Set.of("we", "us", "our").contains(token.form().toLowerCase(Locale.ROOT))
                && actors.isGroup(sentence, token)
                && actors.of(sentence, token).size() > 1; // whoever speaks, and not both sides
        boolean publisher = token.upos() == Upos.PRON
                && actors.of(sentence, token).stream().allMatch(actor -> actor.kind() == Actor.Kind.STATE);
        boolean unsure =
                own || (spoken && ((token.upos() == Upos.PRON && !publisher) || actors.isGroup(sentence, token)));
        return unsure ? List.of() : actors.at(sentence, token);
    }

    /** {@code EU-mediated talks}, {@code US-brokered talks}: whose good offices they are. */
    private static boolean isMediator(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return next < sentence.tokens().size()
                && sentence.token(next).form().equals("-")
                && (sentence.token(next + 1).xpos().equals("VBN")
                        || sentence.token(next + 1).form().endsWith("ed")
                        || sentence.token(next + 1).form().equals("led"));
    }

    /** Whether several counterparts were met or called one after the other: {@code separate meetings with}. */
    private boolean isApart(Draft draft, Token party) {
        Sentence sentence = draft.sentence;
        boolean counterparts = party.index() > draft.act.index() && !party.is("nsubj");
        boolean phoned = draft.rule.equals("contact.telephone");
        boolean told = sentence.children(draft.act).stream()
                .anyMatch(child -> lexicon.words().contains("apart-word", child.form()));
        boolean plural = draft.act.xpos().equals("NNS") && !lexicon.words().contains("plural-talks", draft.act.form());
        return counterparts && (phoned || (told && (draft.isVerbal() || plural)));
    }

    private boolean isEachApart(Sentence sentence, Token token) {
        return actors.isGroup(sentence, token)
                && sentence.children(token, "det").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("both")
                                || child.form().equalsIgnoreCase("each"));
    }

    private Optional<EngagementKind> kind(Rule rule, Sentence sentence, Token act) {
        String word = rule.yields().size() > 1 ? rule.yields().get(1) : "contact-noun";
        Optional<String> value = lexicon.words().value(word, sentence, act);
        String code = value.filter(found -> !found.isEmpty()).orElse(word);
        try {
            EngagementKind kind = EngagementKind.valueOf(code.toUpperCase(Locale.ROOT));
            return Optional.of(kind == EngagementKind.MEETING && isRemote(sentence, act) ? EngagementKind.CALL : kind);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code a virtual meeting}, {@code online talks}. */
    private boolean isRemote(Sentence sentence, Token act) {
        return sentence.children(act).stream()
                .anyMatch(child -> (child.is("amod") || child.is("compound") || child.is("advmod"))
                        && lexicon.words().contains("remote-word", child.form()));
    }
}
