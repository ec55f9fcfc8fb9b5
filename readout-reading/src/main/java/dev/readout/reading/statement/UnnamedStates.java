package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Quotation;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For which state somebody or some body without a name speaks: that of the description, of the official whose office or aide
 * it is, of the body as the article has told it before, or of where it was written.
 */
final class UnnamedStates {

    private static final StateCode UNION = new StateCode("IGO:EU");
    private static final Set<String> UNION_NAMES = Set.of("EU", "European Union", "European Commission", "Brussels");
    private static final List<String> OWNING = List.of("of", "to", "for");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    UnnamedStates(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** {@code The office of President Ruiz}, {@code an aide to the minister}: not the official, but who works there. */
    Optional<Actor> attached(Sentence sentence, Token head, String description) {
        boolean apart = head.upos() == Upos.NOUN
                && words.contains("owned-noun", head.lemma())
                && sentence.child(head, "appos").isEmpty()
                && sentence.subtree(head).stream()
                                .flatMap(token -> text.nameAt(sentence, token, NameType.PERSON).stream())
                                .distinct()
                                .count()
                        == 1;
        return apart
                ? sentence.children(head, "nmod").stream()
                        .filter(child -> child.index() > head.index() && Relations.hasCase(sentence, child, OWNING))
                        .flatMap(child -> person(sentence, child).stream())
                        .findFirst()
                        .map(owner -> new Actor(Actor.Kind.OFFICIAL, description, owner.state(), null, null))
                : Optional.empty();
    }

    /**
     * The state of whom or what a head describes.
     *
     * @param quotation what is said by it
     */
    Optional<StateCode> of(Sentence sentence, Token head, String description, Quotation quotation) {
        return actors.stateIn(description)
                .map(StateName::code)
                .or(() -> ofBloc(sentence, head))
                .or(() -> ofOwner(sentence, head))
                .or(() -> isOfUnion(sentence, head) ? Optional.of(UNION) : Optional.empty())
                .or(() -> isGovernment(head) ? before(sentence, head) : Optional.empty())
                .or(() -> isGovernment(head) ? ofWhoSpeaks(sentence, quotation) : Optional.empty())
                .or(() -> isGovernment(head) && !isOfSeveral(sentence, head)
                        ? actors.home(sentence, head)
                        : Optional.empty());
    }

    /** {@code Norway has asked Peru to wait, the ministry said}: of the state that itself says something by what is said. */
    private Optional<StateCode> ofWhoSpeaks(Sentence sentence, Quotation quotation) {
        return text.analysis().quotations().stream()
                .filter(inner -> inner.parent() != null
                        && text.analysis().quotations().get(inner.parent()).equals(quotation))
                .flatMap(inner -> Stream.ofNullable(inner.source()))
                .flatMap(source -> sentence.headOf(source).stream())
                .flatMap(speaker -> actors.stateAt(sentence, speaker).stream())
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .findFirst();
    }

    /** {@code leaders had pledged}: of an office that each state has once there are several only of several states. */
    private boolean isOfSeveral(Sentence sentence, Token head) {
        return head.xpos().equals("NNS")
                && words.value("sole-office-noun", sentence, head).isPresent();
    }

    /** {@code The bloc}, {@code the alliance}: the organisation that was named last. */
    private Optional<StateCode> ofBloc(Sentence sentence, Token head) {
        boolean bloc = head.upos() == Upos.NOUN
                && words.contains("alliance-noun", head.lemma())
                && sentence.children(head).stream()
                        .allMatch(child ->
                                child.is("det") && ClauseForm.lower(child).equals("the"));
        if (!bloc) {
            return Optional.empty();
        }
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence earlier = text.sentences().get(i);
            Optional<StateCode> last = earlier.tokens().stream()
                    .flatMap(token -> actors.stateAt(earlier, token).stream())
                    .filter(actor -> actor.kind() == Actor.Kind.ORGANISATION)
                    .flatMap(actor -> Stream.ofNullable(actor.state()))
                    .reduce((first, second) -> second);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** Whether a noun means somebody or some body that serves a state: not its people. */
    boolean isServing(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        return isGovernment(head)
                || words.contains("alliance-noun", lemma)
                || words.contains("owned-noun", lemma)
                || words.contains("official-noun", lemma);
    }

    private boolean isGovernment(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        return !lemma.equals("source") && words.contains("government-noun", lemma);
    }

    /** {@code Ruiz's office}, {@code two officials in Ruiz's office}. */
    private Optional<StateCode> ofOwner(Sentence sentence, Token head) {
        return sentence.subtree(head).stream()
                .filter(token -> token.deprel().equals("nmod:poss") || token.is("nmod"))
                .flatMap(token -> person(sentence, token).stream())
                .map(Actor::state)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Actor> person(Sentence sentence, Token token) {
        return text.nameAt(sentence, token, NameType.PERSON)
                .flatMap(name -> actors.of(sentence, token).stream()
                        .filter(actor -> actor.isPerson() && actor.isParty())
                        .findFirst());
    }

    /** {@code The Commission}, {@code Commission officials} in an article that speaks of the Union. */
    private boolean isOfUnion(Sentence sentence, Token head) {
        boolean commission = head.form().equals("Commission")
                || sentence.children(head, "compound").stream()
                        .anyMatch(child -> child.form().equals("Commission"));
        return commission
                && text.names().stream().map(name -> text.words(name.span())).anyMatch(UNION_NAMES::contains);
    }

    /** {@code The ministry}: the one that was spoken of last with its state, {@code the Foreign Ministry in Lima}. */
    private Optional<StateCode> before(Sentence sentence, Token head) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence earlier = text.sentences().get(i);
            Optional<StateCode> state = earlier.tokens().stream()
                    .filter(token -> token.lemma().equalsIgnoreCase(head.lemma()))
                    .filter(token -> isSame(sentence, head, earlier, token))
                    .flatMap(token -> actors.stateIn(earlier, earlier.subtreeSpan(token)).stream())
                    .map(StateName::code)
                    .findFirst();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** Whether every word that stands before a noun stands before the other too: {@code the finance ministry}. */
    private static boolean isSame(Sentence sentence, Token head, Sentence earlier, Token other) {
        return sentence.children(head).stream()
                .filter(child -> child.index() < head.index() && !ARTICLES.contains(child.lemma()))
                .allMatch(child -> earlier.children(other).stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase(child.form())));
    }
}
