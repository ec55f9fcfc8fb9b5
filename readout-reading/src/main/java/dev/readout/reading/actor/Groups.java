package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which words speak of several together, and who these are: {@code both sides}, {@code the two leaders}, {@code they}. */
final class Groups {

    private static final Set<String> COLLECTIVE_PRONOUNS = Set.of("they", "them", "both", "two", "each", "their", "we");
    private static final Set<String> PLURAL_MARKS = Set.of("both", "two", "all", "these", "those", "either", "each");
    private static final Set<String> TWO = Set.of("two", "pair", "duo", "both");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final ModifyingStates modifying;
    private final ChainActors chains;
    private final Sides sides;
    private final OtherGroups others;
    private final NamedPairs pairs;
    private final PairTold told;

    Groups(
            ArticleText text,
            Lexicon lexicon,
            ModifyingStates modifying,
            ChainActors chains,
            Sides sides,
            PairTold told) {
        this.told = told;
        this.text = text;
        this.lexicon = lexicon;
        this.modifying = modifying;
        this.chains = chains;
        this.sides = sides;
        this.pairs = new NamedPairs(text, chains);
        this.others = new OtherGroups(text, lexicon.words());
    }

    /** Whether a word speaks of several together: {@code both sides}, {@code the two leaders}, {@code they}. */
    boolean isGroup(Sentence sentence, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (token.upos() == Upos.PRON || token.upos() == Upos.NUM || token.upos() == Upos.DET) {
            return COLLECTIVE_PRONOUNS.contains(form);
        }
        boolean counted = sentence.children(token).stream().anyMatch(Groups::marksPlural);
        boolean collective = token.upos() == Upos.NOUN
                ? (lexicon.words().contains("collective", token.lemma())
                                && (token.xpos().equals("NNS") || counted || isPair(sentence, token)))
                        || (counted && lexicon.words().contains("counted-collective", token.lemma()))
                : token.upos() == Upos.PROPN && counted && isCapitalisedOffice(form);
        boolean others = token.lemma().equals("counterpart")
                && sentence.child(token, "nmod:poss").isPresent(); // his counterparts: he is none of them
        return collective && !others && modifying.of(sentence, token).isEmpty();
    }

    /** Whether a word for two means a state and others who are none: {@code the two sides}, after {@code Chad and the rebels}. */
    boolean isWithOthers(Sentence sentence, Token token) {
        return told.isWithOthers(sentence, token);
    }

    private static boolean marksPlural(Token child) {
        return PLURAL_MARKS.contains(child.form().toLowerCase(Locale.ROOT));
    }

    /** {@code the pair}, {@code the duo}; not {@code a pair of shoes}. */
    private boolean isPair(Sentence sentence, Token token) {
        return lexicon.words().has("pair-noun", token.lemma())
                && sentence.children(token, "nmod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("the"));
    }

    /** {@code the two Presidents}, {@code the two Prime Ministers}: an office in the plural, written as a name. */
    private boolean isCapitalisedOffice(String form) {
        return form.endsWith("s") && lexicon.words().contains("collective", form.substring(0, form.length() - 1));
    }

    /** A leader and somebody who is none, of two states. */
    private static boolean isUneven(List<Actor> members) {
        long leaders = members.stream()
                .filter(member -> member.rank() == Office.Rank.LEADER)
                .count();
        return members.size() == 2 && leaders == 1;
    }

    /** Those who are meant by such a word: the members of its chain, else who of the article's two sides, if not others. */
    List<Actor> members(Sentence sentence, Token token) {
        List<Actor> several = severalBefore(sentence, token);
        if (several.size() > 2) {
            return several;
        }
        List<Actor> introduced = sides.introduced(sentence, token);
        if (introduced.size() == 2) {
            return introduced;
        }
        Optional<Integer> chain = text.chainAt(sentence, token);
        if (chain.isPresent()) {
            List<Actor> members = new ArrayList<>();
            text.chains()
                    .get(chain.get())
                    .members()
                    .forEach(member -> chains.of(member).ifPresent(members::add));
            members.removeIf(member -> !sides.mayBeMeantBy(sentence, token, member)
                    || FormsOfAddress.isAddress(member.name(), lexicon.words()));
            if (members.stream().filter(Actor::isParty).count() > 1) {
                List<Actor> leaders = isUneven(members) ? sides.introducedLeaders(sentence, token) : List.of();
                return leaders.size() == 2 ? leaders : members;
            }
        }
        if (others.areMeant(sentence, token)) {
            return List.of();
        }
        Optional<List<Actor>> pair = isTwo(sentence, token) ? pairs.before(sentence, token) : Optional.empty();
        return pair.orElseGet(() -> told.isMeant(sentence, token) ? sides.meantBy(sentence, token) : List.of());
    }

    /** {@code The ministers of A, B and C met. They …}: those of more than two states, of whom the sentence before told. */
    private List<Actor> severalBefore(Sentence sentence, Token token) {
        boolean they = token.is("nsubj") && token.form().equals("They") && sentence.index() > 0;
        if (!they) {
            return List.of();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return before.tokens().stream()
                .filter(word -> word.is("nsubj")
                        && word.head() != 0
                        && before.token(word.head()).head() == 0)
                .filter(word -> word.xpos().equals("NNS") && lexicon.words().contains("official-noun", word.lemma()))
                .flatMap(word -> modifying.of(before, word).stream())
                .map(state -> new Actor(Actor.Kind.OFFICIAL, state.name(), state.code(), null, null))
                .distinct()
                .toList();
    }

    /** {@code the two}, {@code the pair}, {@code the two leaders}; sides and states are those of the article. */
    private boolean isTwo(Sentence sentence, Token token) {
        return TWO.contains(token.form().toLowerCase(Locale.ROOT))
                || (lexicon.words().has("grouped-person-noun", token.lemma())
                        && sentence.children(token).stream()
                                .anyMatch(child -> TWO.contains(child.form().toLowerCase(Locale.ROOT))));
    }
}
