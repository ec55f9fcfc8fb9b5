package dev.readout.reading.event;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EventActor;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who may take part in events in a sentence: states, organisations and whoever speaks for one; forces and crowds
 * ({@code Russian troops}, {@code protesters}); and anybody else with a name, who then has no state.
 */
final class Participants {

    private static final int LONGEST = 80;
    private static final String ACTOR_NOUN = "event-actor";
    private static final Set<String> CORE = Set.of("amod", "compound", "nmod", "flat", "nummod");
    private static final Set<String> INSIDE =
            Set.of("amod", "compound", "flat", "appos", "nmod:desc", "nmod:poss", "nmod");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    Participants(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** Those in a sentence, by their places; one for each head word. */
    List<Participant> in(Sentence sentence) {
        List<Participant> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (mayBeHead(token)) {
                at(sentence, token).filter(one -> !isInside(sentence, token)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean mayBeHead(Token token) {
        return token.upos() == Upos.PROPN
                || token.upos() == Upos.NOUN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.ADJ;
    }

    private Optional<Participant> at(Sentence sentence, Token token) {
        if (isOccasion(sentence, token) || isDateline(sentence, token)) {
            return Optional.empty();
        }
        List<Actor> meant = actors.of(sentence, token);
        if (meant.size() == 1 && meant.get(0).isParty()) {
            return Optional.of(official(sentence, token, meant.get(0)));
        }
        return words.contains(ACTOR_NOUN, token.lemma()) && token.upos() == Upos.NOUN
                ? force(sentence, token)
                : named(sentence, token);
    }

    /** {@code the ASEAN summit} is a gathering, not ASEAN. */
    private boolean isOccasion(Sentence sentence, Token token) {
        boolean itself = words.contains("forum-noun", token.lemma()) || words.contains("contact-noun", token.lemma());
        boolean partOf = (token.is("compound") || token.is("amod"))
                && sentence.head(token)
                        .filter(head -> words.contains("forum-noun", head.lemma()))
                        .isPresent()
                && actors.forumAt(sentence, token).isPresent();
        return itself || partOf;
    }

    /** {@code BEIJING} at the head of a story says where it was written. */
    private boolean isDateline(Sentence sentence, Token token) {
        boolean loud =
                token.form().length() > 3 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
        return loud
                && actors.stateName(sentence, token)
                        .filter(name -> name.sort() == StateName.Sort.CAPITAL)
                        .isPresent();
    }

    private Participant official(Sentence sentence, Token token, Actor actor) {
        String name = actor.kind() == Actor.Kind.OFFICIAL || actor.kind() == Actor.Kind.GROUP ? null : actor.name();
        return new Participant(token, new EventActor(phrase(sentence, token), name, actor.state()), true);
    }

    /** A force, a body or a crowd: of a state, or, where the word alone tells who they are, of none. */
    private Optional<Participant> force(Sentence sentence, Token token) {
        StateCode state = null;
        for (Token child : sentence.children(token)) {
            boolean modifies = child.is("amod") || child.is("compound") || child.is("nmod");
            Optional<StateName> name = modifies ? actors.stateName(sentence, child) : Optional.empty();
            state = state == null && name.isPresent() ? name.get().code() : state;
        }
        boolean modifier = token.is("compound") || token.is("amod");
        boolean telling = state != null
                || words.value(ACTOR_NOUN, token.lemma())
                        .filter("alone"::equals)
                        .isPresent();
        return modifier || !telling
                ? Optional.empty()
                : Optional.of(
                        new Participant(token, new EventActor(phrase(sentence, token), null, state), state != null));
    }

    /** Somebody with a name who speaks for no state. */
    private Optional<Participant> named(Sentence sentence, Token token) {
        return text.nameAt(sentence, token)
                .filter(name -> name.type() == NameType.ORGANIZATION || name.type() == NameType.PERSON)
                .filter(name -> sentence.headOf(name.span())
                        .filter(head -> head.index() == token.index())
                        .isPresent())
                .filter(name -> words.value("media-noun", sentence, token).isEmpty())
                .map(name -> new Participant(
                        token, new EventActor(phrase(sentence, token), text.words(name.span()), null), false));
    }

    /** Whether a word is only part of the words for somebody else: the {@code US} of {@code US officials}. */
    private boolean isInside(Sentence sentence, Token token) {
        Token word = token;
        while (word.head() != 0 && INSIDE.stream().anyMatch(word.deprel()::equals)) {
            word = sentence.token(word.head());
            if (isWhole(sentence, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(Sentence sentence, Token word) {
        return mayBeHead(word) && at(sentence, word).isPresent();
    }

    private String phrase(Sentence sentence, Token token) {
        @Nullable NamedEntity name = text.nameAt(sentence, token).orElse(null);
        if (name != null) {
            return text.words(name.span());
        }
        if (token.upos() != Upos.NOUN) {
            return token.form();
        }
        String whole = text.words(core(sentence, token));
        return whole.length() <= LONGEST ? whole : token.form();
    }

    /** The words that belong to a noun, from its first modifier to its last complement, without its preposition. */
    private static TextSpan core(Sentence sentence, Token token) {
        TextSpan span = token.span();
        for (Token child : sentence.children(token)) {
            if (CORE.contains(child.relation())) {
                span = span.cover(sentence.subtreeSpan(child));
            }
        }
        return span;
    }
}
