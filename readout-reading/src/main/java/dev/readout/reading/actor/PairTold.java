package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a word for several may mean the two sides of the article at all: {@code they} are whoever was spoken of in the plural
 * last, be it voters or studies, and {@code officials} without an article are anybody's.
 */
final class PairTold {

    private static final int REACH = 3;
    private static final List<String> WHERE =
            List.of("in", "at", "from", "near", "across", "outside", "inside", "throughout");
    private static final Set<String> PRONOUNS = Set.of("they", "them", "their", "both", "each", "two");
    private static final Set<String> TOGETHER = Set.of("they", "them", "we", "us", "both", "themselves");
    private static final Set<String> TWO_OF_THEM = Set.of("two", "2", "both");
    private static final Set<String> DETERMINERS =
            Set.of("the", "both", "two", "these", "those", "each", "either", "all", "2", "neither", "their");

    private final ArticleText text;
    private final NamedStates names;
    private final Persons persons;
    private final Sides sides;
    private final WordClasses words;

    PairTold(ArticleText text, NamedStates names, Persons persons, Sides sides, WordClasses words) {
        this.sides = sides;
        this.text = text;
        this.names = names;
        this.persons = persons;
        this.words = words;
    }

    /** Whether the two sides may be meant by a word for several. */
    boolean isMeant(Sentence sentence, Token word) {
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) {
            return !PRONOUNS.contains(lower(word)) || isAfterPair(sentence, word);
        }
        boolean told = sentence.children(word).stream().anyMatch(child -> DETERMINERS.contains(lower(child)));
        if (isWithOthers(sentence, word)) {
            return false;
        }
        boolean counted = sentence.children(word).stream()
                .anyMatch(child ->
                        DETERMINERS.contains(lower(child)) && !child.form().equalsIgnoreCase("the"));
        boolean sides = told
                || (isBare(sentence, word)
                        && states(sentence, Integer.MAX_VALUE).size() > 1);
        return counted || (sides && !words.has("any-rank-noun", word.lemma())) || isHeadline(sentence);
    }

    /** {@code representatives of Chad and the rebels … the two sides}: two of whom one is no state are not those of the article. */
    boolean isWithOthers(Sentence sentence, Token sides) {
        boolean two = (sides.lemma().equals("side") || sides.lemma().equals("party"))
                && sentence.children(sides).stream().anyMatch(child -> TWO_OF_THEM.contains(lower(child)));
        return two
                && sentence.tokens().stream()
                        .filter(word -> word.index() < sides.index()
                                && names.stateName(sentence, word).isPresent())
                        .filter(word -> !Relations.hasCase(sentence, word, WHERE))
                        .anyMatch(word -> sentence.children(word, "conj").stream()
                                .filter(other -> other.index() < sides.index() && isMovement(sentence, other))
                                .anyMatch(other -> isOfNoOtherState(sentence, word, other)));
    }

    /** The government of a state and a movement in it are of one state. */
    private boolean isOfNoOtherState(Sentence sentence, Token word, Token other) {
        Optional<StateCode> state = names.stateName(sentence, other).map(StateName::code);
        return state.isEmpty() || state.equals(names.stateName(sentence, word).map(StateName::code));
    }

    /** {@code the rebels}, {@code the Front}: with an article, and no official of a state. */
    private boolean isMovement(Sentence sentence, Token noun) {
        boolean definite = sentence.children(noun, "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("the"));
        return definite && (noun.upos() == Upos.PROPN || PersonNouns.arePersons(noun, words));
    }

    /** {@code senior delegations}, not {@code local leaders} or {@code allies of the mayor}. */
    private boolean isBare(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .noneMatch(child -> child.is("nmod")
                        || child.is("det")
                        || ((child.is("amod") || child.is("compound")) && !words.has("high-rank-word", lower(child))));
    }

    private static boolean isHeadline(Sentence sentence) {
        return sentence.index() == 0 && sentence.token(sentence.tokens().size()).upos() != Upos.PUNCT;
    }

    /** Whether whoever was spoken of in the plural last, in the sentence or a few before it, were two of two states. */
    private boolean isAfterPair(Sentence sentence, Token pronoun) {
        boolean two = lower(pronoun).equals("two");
        for (int at = sentence.index(); at >= Math.max(0, sentence.index() - REACH); at--) {
            Sentence told = text.sentences().get(at);
            int end = at == sentence.index() ? pronoun.index() : told.tokens().size() + 1;
            if (!two && isOfOthers(told, end)) {
                return false;
            }
            if (states(told, end).size() > 1) {
                return true;
            }
            for (int i = end - 1; i >= 1; i--) {
                Token word = told.token(i);
                if (isSides(told, word) || isTheirContact(told, word)) {
                    return true;
                }
                if (isOther(told, word) && (!two || isCountedTwo(told, word))) {
                    return false;
                }
            }
        }
        return sides.haveOfficials();
    }

    /** {@code both sides}, {@code the two countries}. */
    private boolean isSides(Sentence sentence, Token word) {
        return word.upos() == Upos.NOUN
                && (words.has("paired-side-noun", word.lemma()) || words.contains("collective", word.lemma()))
                && word.xpos().equals("NNS")
                && sentence.children(word).stream().anyMatch(child -> DETERMINERS.contains(lower(child)));
    }

    /** {@code their third meeting}: there are two who met. */
    private boolean isTheirContact(Sentence sentence, Token word) {
        return words.value("contact-noun", sentence, word).isPresent()
                && sentence.children(word, "nmod").stream()
                        .anyMatch(owner -> lower(owner).equals("their"));
    }

    /** Whoever acts in the plural and is nobody's side: {@code Economists found that they}. */
    private boolean isOther(Sentence sentence, Token word) {
        return word.is("nsubj")
                && (word.xpos().equals("NNS") || word.xpos().equals("NNPS"))
                && !isSides(sentence, word)
                && !TOGETHER.contains(lower(word))
                && words.value("contact-noun", sentence, word).isEmpty();
    }

    /** The states of whom a sentence speaks as of somebody, not as of some place. */
    private Set<StateCode> states(Sentence sentence, int end) {
        Set<StateCode> found = new TreeSet<>();
        for (Token word : sentence.tokens()) {
            if (word.index() >= end) {
                break;
            }
            Optional<StateCode> person = text.nameAt(sentence, word, NameType.PERSON)
                    .flatMap(persons::of)
                    .map(Actor::state);
            person.or(() -> names.stateName(sentence, word)
                            .filter(name -> !Relations.hasCase(sentence, word, WHERE))
                            .map(StateName::code))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether who acts in the main clause are several others. */
    private boolean isOfOthers(Sentence sentence, int end) {
        return sentence.tokens().stream()
                .filter(word -> word.index() < end && isOther(sentence, word) && PersonNouns.arePersons(word, words))
                .anyMatch(word ->
                        sentence.head(word).filter(verb -> verb.head() == 0).isPresent());
    }

    private static boolean isCountedTwo(Sentence sentence, Token noun) {
        return sentence.children(noun, "nummod").stream()
                .anyMatch(number -> lower(number).equals("two"));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
