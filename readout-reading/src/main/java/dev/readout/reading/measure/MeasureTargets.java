package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which states are meant by the words for whom a measure is against. */
final class MeasureTargets {

    private static final Set<String> OTHER_CLAUSE = Set.of("acl", "advcl", "parataxis", "ccomp", "csubj");

    private static final Set<String> RELATIVE = Set.of("which", "that", "who");
    private static final Set<String> MAIN_SUBJECT = Set.of("it", "they");
    private static final List<String> POSTED = List.of("to", "in", "at");
    private static final List<String> WHITHER = List.of("to", "into");

    private final Actors actors;
    private final MeasureNames names;
    private final MeasureParties parties;
    private final WordClasses words;

    MeasureTargets(Actors actors, MeasureNames names, MeasureParties parties, WordClasses words) {
        this.actors = actors;
        this.names = names;
        this.parties = parties;
        this.words = words;
    }

    /** The states that some words are against: {@code goods from China}, {@code two Russian banks}. */
    Set<StateCode> targets(Sentence sentence, Collection<Token> aims) {
        Set<StateCode> targets = new TreeSet<>();
        for (Token told : aims) {
            Token aim = antecedent(sentence, told);
            if (aim.head() != 0 && isNextImposer(sentence, sentence.token(aim.head()), aim)) {
                continue;
            }
            collect(sentence, aim, targets);
            if (targets.isEmpty()) {
                actors.at(sentence, aim).stream()
                        .filter(actor -> actor.isParty() && (actor.isPerson() || aim.upos() == Upos.PRON))
                        .map(Actor::state)
                        .filter(state -> state != null)
                        .forEach(targets::add);
            }
            if (targets.isEmpty() && isOfMainClause(sentence, aim)) {
                targets.addAll(parties.actingIn(sentence, sentence.root()));
            }
        }
        return targets;
    }

    /** {@code Oslo was glad that the rate with which it had been threatened was gone}: the subject of the main clause. */
    private static boolean isOfMainClause(Sentence sentence, Token aim) {
        Token root = sentence.root();
        return MAIN_SUBJECT.contains(aim.form().toLowerCase(Locale.ROOT))
                && aim.is("nsubj:pass")
                && aim.head() != root.index()
                && root.index() < aim.index();
    }

    /** {@code Liechtenstein, which pays 15 percent}: whom the pronoun means. */
    private static Token antecedent(Sentence sentence, Token aim) {
        boolean relative =
                aim.upos() == Upos.PRON && RELATIVE.contains(aim.form().toLowerCase(Locale.ROOT));
        return relative
                ? sentence.head(aim)
                        .filter(verb -> verb.is("acl"))
                        .flatMap(sentence::head)
                        .orElse(aim)
                : aim;
    }

    private void collect(Sentence sentence, Token token, Set<StateCode> targets) {
        if (Excepted.isOne(sentence, token, words)) {
            return;
        }
        Set<StateCode> group = names.group(sentence, token);
        targets.addAll(group);
        if (group.isEmpty()) {
            names.firm(sentence, token).ifPresent(targets::add);
        }
        if (group.isEmpty() && !MeasureNames.isOneOfAGroup(sentence, token, words)) {
            actors.stateName(sentence, token)
                    .filter(name -> name.sort() != StateName.Sort.BODY)
                    .map(StateName::code)
                    .ifPresent(targets::add);
        }
        if (group.isEmpty()
                && !MeasureNames.isOneOfAGroup(sentence, token, words)
                && (token.is("nmod") || token.is("obl") || token.is("conj") || token.is("compound"))) {
            actors.cityAt(sentence, token).map(City::country).ifPresent(targets::add);
        }
        if (words.contains("state-noun", token.lemma())
                && actors.isGroup(sentence, token)
                && !isOthers(sentence, token)) {
            actors.of(sentence, token).stream()
                    .map(Actor::state)
                    .filter(state -> state != null)
                    .forEach(targets::add);
        }
        for (Token child : sentence.children(token)) {
            boolean destination = token.upos() == Upos.VERB
                    && Relations.hasCase(sentence, child, WHITHER)
                    && words.contains("sell-verb", token.lemma());
            boolean clause =
                    destination || (OTHER_CLAUSE.contains(child.relation()) && !isTrade(child)) || isPact(token, child);
            if (!clause && !isPost(sentence, token, child) && !isNextImposer(sentence, token, child)) {
                collect(sentence, child, targets);
            }
        }
        for (Token child : sentence.children(token)) {
            if (child.is("nmod:poss")) {
                targets.addAll(parties.owners(sentence, child));
            }
        }
    }

    /** {@code Russia's ambassador to France}, {@code the Russian embassy in Oslo}: where somebody is posted is not whose he is. */
    private boolean isPost(Sentence sentence, Token token, Token child) {
        boolean posted =
                words.contains("expelled-noun", token.lemma()) || words.contains("mission-noun", token.lemma());
        return child.is("nmod")
                && posted
                && (Relations.hasCase(sentence, child, POSTED) || words.contains("credential-noun", child.lemma()));
    }

    /** {@code Chad sanctioned ten persons and Mali nine}, {@code sanctions on ten persons and Mali on nine}: who does it next. */
    private boolean isNextImposer(Sentence sentence, Token token, Token child) {
        boolean people = words.contains("person-noun", token.lemma()) || words.contains("firm-noun", token.lemma());
        int next = child.index() + 1;
        return people
                && child.is("conj")
                && child.upos() == Upos.PROPN
                && next < sentence.tokens().size()
                && (sentence.token(next).upos() == Upos.NUM
                        || (sentence.token(next).upos() == Upos.ADP
                                && sentence.token(next + 1).upos() == Upos.NUM));
    }

    /** {@code goods not covered by the agreement with Mexico}: whose an agreement is does not tell whose the goods are. */
    private boolean isPact(Token token, Token child) {
        return words.contains("pact-noun", child.lemma())
                && (child.is("nmod") || child.is("obl"))
                && !words.contains("pact-noun", token.lemma());
    }

    /** {@code goods made in China}, {@code all that the country buys from Colombia}. */
    private boolean isTrade(Token verb) {
        return words.contains("origin-verb", verb.lemma()) || words.contains("buy-verb", verb.lemma());
    }

    /** {@code cars from China and other countries}. */
    private static boolean isOthers(Sentence sentence, Token token) {
        return UnnamedTargets.isAll(sentence, token)
                || sentence.children(token, "amod").stream()
                        .anyMatch(child ->
                                child.lemma().equals("other") || child.lemma().equals("certain"));
    }

    /** The one other state of whose people or goods a sentence speaks, if it is one: {@code Canadian rape seed}. */
    Set<StateCode> onlyOtherPeople(Sentence sentence, Set<StateCode> by) {
        return onlyOther(sentence, by, name -> name.sort() == StateName.Sort.PEOPLE);
    }

    /** The one other state that a sentence names, if it is one. */
    Set<StateCode> onlyOther(Sentence sentence, Set<StateCode> by) {
        return onlyOther(sentence, by, name -> name.sort() != StateName.Sort.ORGANISATION);
    }

    private Set<StateCode> onlyOther(Sentence sentence, Set<StateCode> by, Predicate<StateName> wanted) {
        Set<StateCode> others = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean next = token.head() != 0 && isNextImposer(sentence, sentence.token(token.head()), token);
            actors.stateName(sentence, token)
                    .filter(name -> !next && wanted.test(name))
                    .map(StateName::code)
                    .ifPresent(others::add);
        }
        others.removeAll(by);
        return others.size() == 1 ? others : Set.of();
    }
}
