package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which states are meant by the words for who takes a measure, and whom it is against. */
final class MeasureParties {

    private static final Set<String> WE = Set.of("we", "us", "our", "i", "my");
    private static final Set<String> OTHER_CLAUSE = Set.of("acl", "advcl", "parataxis", "ccomp", "csubj");
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "appos");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    MeasureParties(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** Who takes a measure: the first words, by precedence, that mean a state. */
    Set<StateCode> imposers(MeasureDraft draft) {
        for (List<Token> tokens : draft.by()) {
            Set<StateCode> states = new TreeSet<>();
            tokens.forEach(token -> states.addAll(acting(draft.sentence, token)));
            if (!states.isEmpty()) {
                return states;
            }
        }
        return Set.of();
    }

    /** The states that act where a word stands: by their names, officials, governments. */
    private Set<StateCode> acting(Sentence sentence, Token token) {
        if (token.upos() == Upos.PRON && WE.contains(token.form().toLowerCase(Locale.ROOT))) {
            return Set.of(); // whoever speaks: told by the measures before
        }
        Set<StateCode> states = new TreeSet<>(statesOf(sentence, token));
        for (Token other : sentence.children(token, "conj")) {
            states.addAll(statesOf(sentence, other));
        }
        boolean government = words.contains("government-noun", token.lemma());
        if (states.isEmpty() && government) {
            states.addAll(modifying(sentence, token));
        }
        for (Token child : sentence.children(token, "nmod:poss")) {
            states.addAll(states.isEmpty() ? statesOf(sentence, child) : Set.of());
        }
        boolean definite = government || words.contains("bloc-noun", token.lemma());
        return states.isEmpty() && definite ? toldBefore(sentence, token) : states;
    }

    private boolean isOrganisation(Sentence sentence, Token token) {
        return actors.stateName(sentence, token)
                .filter(name -> name.sort() == StateName.Sort.ORGANISATION)
                .isPresent();
    }

    private Set<StateCode> modifying(Sentence sentence, Token token) {
        Set<StateCode> states = new TreeSet<>();
        for (Token child : sentence.children(token)) {
            if (MODIFIERS.contains(child.relation())) {
                states.addAll(statesOf(sentence, child));
            }
        }
        return states;
    }

    /** {@code The ministry}: whose it was when it was last named. {@code The bloc}: the last organisation named. */
    private Set<StateCode> toldBefore(Sentence sentence, Token token) {
        boolean bloc = words.contains("bloc-noun", token.lemma());
        for (int i = sentence.index(); i >= 0; i--) {
            Sentence earlier = text.sentences().get(i);
            for (Token word : earlier.tokens()) {
                boolean earlierWord = i < sentence.index() || word.index() < token.index();
                if (bloc && earlierWord && isOrganisation(earlier, word)) {
                    return name(earlier, word).map(Set::of).orElse(Set.of());
                }
                boolean same = !bloc && earlierWord && word.lemma().equalsIgnoreCase(token.lemma());
                Set<StateCode> states = same ? statesOf(earlier, word) : Set.of();
                Set<StateCode> found = same && states.isEmpty() ? modifying(earlier, word) : states;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Set.of();
    }

    /** The states that act where a verb's subject stands. */
    Set<StateCode> actingIn(Sentence sentence, Token verb) {
        return Relations.subject(sentence, verb)
                .map(subject -> acting(sentence, subject))
                .orElse(Set.of());
    }

    private Set<StateCode> statesOf(Sentence sentence, Token token) {
        Optional<StateCode> union = union(sentence, token);
        if (union.isPresent()) {
            return Set.of(union.get());
        }
        Set<StateCode> states = new TreeSet<>();
        for (Actor actor : actors.of(sentence, token)) {
            if (actor.isParty() && actor.state() != null) {
                states.add(actor.state());
            }
        }
        if (states.isEmpty()) {
            name(sentence, token).ifPresent(states::add);
        }
        return states;
    }

    /** The states that some words are against: {@code goods from China}, {@code two Russian banks}. */
    Set<StateCode> targets(Sentence sentence, Collection<Token> aims) {
        Set<StateCode> targets = new TreeSet<>();
        for (Token aim : aims) {
            collect(sentence, aim, targets);
            if (targets.isEmpty()) {
                actors.at(sentence, aim).stream()
                        .filter(actor -> actor.isParty() && (actor.isPerson() || aim.upos() == Upos.PRON))
                        .map(Actor::state)
                        .filter(state -> state != null)
                        .forEach(targets::add);
            }
        }
        return targets;
    }

    private void collect(Sentence sentence, Token token, Set<StateCode> targets) {
        Optional<StateCode> union = union(sentence, token);
        union.ifPresent(targets::add);
        if (union.isEmpty() && !isOneOfAGroup(sentence, token)) {
            actors.stateName(sentence, token)
                    .filter(name -> name.sort() != StateName.Sort.BODY)
                    .map(StateName::code)
                    .ifPresent(targets::add);
        }
        if (words.contains("state-noun", token.lemma()) && actors.isGroup(sentence, token)) {
            actors.of(sentence, token).stream()
                    .map(Actor::state)
                    .filter(state -> state != null)
                    .forEach(targets::add);
        }
        for (Token child : sentence.children(token)) {
            boolean clause =
                    OTHER_CLAUSE.contains(child.relation()) && !child.lemma().equals("make");
            if (!clause) {
                collect(sentence, child, targets);
            }
        }
        for (Token child : sentence.children(token)) {
            if (child.is("nmod:poss")) {
                actors.of(sentence, child).stream()
                        .filter(Actor::isParty)
                        .map(Actor::state)
                        .filter(state -> state != null)
                        .forEach(targets::add);
            }
        }
    }

    /** {@code five other ASEAN countries}: the organisation itself is not meant. */
    private static boolean isOneOfAGroup(Sentence sentence, Token token) {
        return sentence.head(token)
                .filter(head -> token.is("compound") || token.is("amod") || token.is("nmod:poss"))
                .filter(head -> Set.of("country", "state", "nation", "member").contains(head.lemma()))
                .isPresent();
    }

    /** {@code Brussels} and {@code European} where measures are taken: the Union. */
    private Optional<StateCode> union(Sentence sentence, Token token) {
        return words.value("seat-of-union", sentence, token).map(StateCode::new);
    }

    private Optional<StateCode> name(Sentence sentence, Token token) {
        return actors.stateName(sentence, token).map(StateName::code);
    }

    /** The one other state that a sentence names, if it is one. */
    Set<StateCode> onlyOther(Sentence sentence, Set<StateCode> by) {
        Set<StateCode> others = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            actors.stateName(sentence, token)
                    .filter(name -> name.sort() != StateName.Sort.ORGANISATION)
                    .map(StateName::code)
                    .ifPresent(others::add);
        }
        others.removeAll(by);
        return others.size() == 1 ? others : Set.of();
    }

    /** The states named right before a percentage in a list: {@code Laos and Myanmar 40 percent}. */
    Set<StateCode> listed(Sentence sentence, Rate rate, int from) {
        Set<StateCode> states = new TreeSet<>();
        for (int at = rate.from() - 1; at >= from; at--) {
            Token token = sentence.token(at);
            boolean beforeGoods =
                    words.contains("goods-noun", sentence.token(at + 1).lemma());
            Optional<StateName> name = actors.stateName(sentence, token)
                    .filter(found -> found.sort() == StateName.Sort.STATE
                            || found.sort() == StateName.Sort.ORGANISATION
                            || (found.sort() == StateName.Sort.PEOPLE && beforeGoods));
            if (name.isPresent()) {
                states.add(name.get().code());
            } else if (!isListWord(token)) {
                break;
            }
        }
        return states;
    }

    private boolean isListWord(Token token) {
        if (words.contains("goods-noun", token.lemma())) {
            return true;
        }
        return switch (token.upos()) {
            case CCONJ, DET -> true;
            case PUNCT ->
                token.form().equals(",")
                        || token.form().equals(":")
                        || token.form().equals("(");
            default ->
                words.contains("suffer-verb", token.lemma()) || token.lemma().equals("at");
        };
    }

    /** All words for whom a measure is against that stand between two words. */
    static List<Token> between(List<Token> aims, int from, int to) {
        List<Token> inside = new ArrayList<>(aims);
        inside.removeIf(aim -> aim.index() <= from || aim.index() >= to);
        return inside;
    }
}
