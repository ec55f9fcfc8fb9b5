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
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which states are meant by the words for who takes a measure, and whom it is against. */
final class MeasureParties {

    private static final Set<String> WE = Set.of("we", "us", "our", "i", "my");
    private static final Set<String> OTHER_CLAUSE = Set.of("acl", "advcl", "parataxis", "ccomp", "csubj");
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "appos");

    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    private static final Set<String> GROUPED = Set.of("country", "state", "nation", "member");

    /** From which precedence on a rule for who takes a measure goes by more than who speaks of it. */
    private static final int SURE = 8;

    private final ArticleText text;
    private final Actors actors;
    private final Spokesmen spokesmen;
    private final WordClasses words;

    MeasureParties(ArticleText text, Actors actors, Spokesmen spokesmen, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.spokesmen = spokesmen;
        this.words = words;
    }

    /**
     * Who takes a measure, as its sentence tells.
     *
     * @param states the states; none where it does not tell
     * @param isSure whether the words say so outright; else it is only who speaks of it
     */
    record Imposers(Set<StateCode> states, boolean isSure) {

        static final Imposers NONE = new Imposers(Set.of(), false);

        Imposers {
            states = OrderedSets.copyOf(states);
        }
    }

    /** Who takes a measure: the first words, by precedence, that mean a state. */
    Imposers imposers(MeasureDraft draft) {
        for (Map.Entry<Integer, List<Token>> level : draft.by().entrySet()) {
            Set<StateCode> states = new TreeSet<>();
            level.getValue().forEach(token -> states.addAll(acting(draft.sentence, token)));
            if (!states.isEmpty()) {
                return new Imposers(states, level.getKey() >= SURE);
            }
        }
        return Imposers.NONE;
    }

    /** The states that act where a word stands: by their names, officials, governments. */
    private Set<StateCode> acting(Sentence sentence, Token token) {
        if (token.upos() == Upos.PRON && WE.contains(token.form().toLowerCase(Locale.ROOT))) {
            return spokesmen.of(sentence).map(Set::of).orElse(Set.of());
        }
        Set<StateCode> states = new TreeSet<>(statesOf(sentence, token));
        if (states.size() > 1 && token.lemma().equals("they")) {
            return Set.of(); // one side of the article, and not told which
        }
        if (isOneOfAGroup(token)) {
            return holder(sentence, token)
                    .map(holder -> acting(sentence, holder))
                    .orElse(Set.of());
        }
        addListed(sentence, token, states);
        boolean government = words.contains("government-noun", token.lemma());
        if (states.isEmpty() && government) {
            states.addAll(modifying(sentence, token));
        }
        for (Token child : sentence.children(token, "nmod:poss")) {
            states.addAll(states.isEmpty() ? statesOf(sentence, child) : Set.of());
        }
        if (states.isEmpty() && isOwner(token)) {
            return ownerBefore(sentence, token);
        }
        boolean definite = government || words.contains("bloc-noun", token.lemma());
        return states.isEmpty() && definite ? toldBefore(sentence, token) : states;
    }

    /** {@code Britain, Canada and Australia}: the tree may hang the others on the first as coordinated or as its other name. */
    private void addListed(Sentence sentence, Token token, Set<StateCode> states) {
        for (Token other : sentence.children(token)) {
            boolean named = other.is("conj")
                    || (other.is("appos")
                            && actors.stateName(sentence, other)
                                    .filter(name -> name.sort() != StateName.Sort.PEOPLE)
                                    .isPresent());
            if (named) {
                states.addAll(statesOf(sentence, other));
                addListed(sentence, other, states);
            }
        }
    }

    /** Of {@code Slovenia became the first EU country to impose} Slovenia. */
    private static Optional<Token> holder(Sentence sentence, Token token) {
        return sentence.child(token, "nsubj")
                .or(() -> token.is("xcomp")
                        ? sentence.head(token).flatMap(verb -> sentence.child(verb, "nsubj"))
                        : Optional.empty());
    }

    private static boolean isOwner(Token token) {
        return token.is("nmod:poss") && OWNERS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** {@code China raised its levies}: of whom a possessive speaks that nothing else resolves, the subject of its clause. */
    private Set<StateCode> ownerBefore(Sentence sentence, Token token) {
        Token word = token;
        while (word.head() != 0) {
            Token below = word;
            word = sentence.token(word.head());
            Optional<Token> told = below.is("xcomp") || below.is("ccomp") || below.is("advcl")
                    ? addressee(sentence, word, below)
                    : Optional.empty();
            if (told.isPresent()) {
                return acting(sentence, told.get());
            }
            Optional<Token> subject = sentence.child(word, "nsubj").filter(found -> found.index() < token.index());
            if (subject.isPresent()) {
                return acting(sentence, subject.get());
            }
        }
        return Set.of();
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
        return bloc ? firstOrganisation() : Set.of();
    }

    /** {@code West African leaders ended the sanctions of their bloc}: the name comes after. */
    private Set<StateCode> firstOrganisation() {
        return text.body().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(word -> isOrganisation(sentence, word))
                        .flatMap(word -> name(sentence, word).stream()))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    /** The states that act where a verb's subject stands. */
    Set<StateCode> actingIn(Sentence sentence, Token verb) {
        return Relations.subject(sentence, verb)
                .map(subject -> acting(sentence, subject))
                .orElse(Set.of());
    }

    /** Whom a verb tells to do what hangs on it: {@code called on Washington to remove its sanctions}. */
    private Optional<Token> addressee(Sentence sentence, Token verb, Token told) {
        if (sentence.child(told, "nsubj").isPresent() || !words.contains("demand-verb", verb.lemma())) {
            return Optional.empty();
        }
        return sentence.children(verb).stream()
                .filter(child -> child.index() < told.index())
                .filter(child -> child.is("obj") || child.is("iobj") || child.is("obl"))
                .filter(child -> !statesOf(sentence, child).isEmpty())
                .findFirst();
    }

    private Set<StateCode> owners(Sentence sentence, Token owner) {
        Set<StateCode> states = new TreeSet<>();
        actors.of(sentence, owner).stream()
                .filter(Actor::isParty)
                .map(Actor::state)
                .filter(state -> state != null)
                .forEach(states::add);
        return states.isEmpty() && isOwner(owner) ? ownerBefore(sentence, owner) : states;
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
        union.or(() -> firm(sentence, token)).ifPresent(targets::add);
        if (union.isEmpty() && !isOneOfAGroup(sentence, token)) {
            actors.stateName(sentence, token)
                    .filter(name -> name.sort() != StateName.Sort.BODY)
                    .map(StateName::code)
                    .ifPresent(targets::add);
        }
        if (!isOneOfAGroup(sentence, token)
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
            boolean clause = OTHER_CLAUSE.contains(child.relation()) && !isTrade(child);
            if (!clause) {
                collect(sentence, child, targets);
            }
        }
        for (Token child : sentence.children(token)) {
            if (child.is("nmod:poss")) {
                targets.addAll(owners(sentence, child));
            }
        }
    }

    /** {@code goods made in China}, {@code all that the country buys from Colombia}. */
    private boolean isTrade(Token verb) {
        return words.contains("origin-verb", verb.lemma()) || words.contains("buy-verb", verb.lemma());
    }

    /** {@code cars from China and other countries}. */
    private static boolean isOthers(Sentence sentence, Token token) {
        return sentence.children(token, "amod").stream()
                .anyMatch(
                        child -> child.lemma().equals("other") || child.lemma().equals("certain"));
    }

    /** Whether some words speak of states that they do not name: {@code steel from four Asian countries}. */
    boolean isUnnamed(Sentence sentence, Collection<Token> aims) {
        return aims.stream().anyMatch(aim -> isUnnamed(sentence, aim));
    }

    private boolean isUnnamed(Sentence sentence, Token token) {
        boolean states = words.contains("state-noun", token.lemma())
                && token.xpos().equals("NNS")
                && !actors.isGroup(sentence, token);
        return states
                || sentence.children(token).stream()
                        .filter(child -> child.is("nmod") || child.is("conj"))
                        .anyMatch(child -> isUnnamed(sentence, child));
    }

    /** {@code five other ASEAN countries}: the organisation itself is not meant. */
    private static boolean isOneOfAGroup(Sentence sentence, Token token) {
        return sentence.head(token)
                .filter(head -> token.is("compound") || token.is("amod") || token.is("nmod:poss"))
                .filter(MeasureParties::isOneOfAGroup)
                .isPresent();
    }

    private static boolean isOneOfAGroup(Token token) {
        return GROUPED.contains(token.lemma());
    }

    /** {@code Brussels} and {@code European} where measures are taken: the Union. */
    private Optional<StateCode> union(Sentence sentence, Token token) {
        return words.value("seat-of-union", sentence, token).map(StateCode::new);
    }

    /** Whose a firm is that news tells measures against: {@code Huawei}. */
    private Optional<StateCode> firm(Sentence sentence, Token token) {
        return words.value("firm-of", sentence, token).map(StateCode::new);
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
            case CCONJ, DET, AUX -> true;
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
