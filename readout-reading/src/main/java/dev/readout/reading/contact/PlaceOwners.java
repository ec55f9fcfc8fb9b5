package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which contact of a sentence a place belongs to: the one that it hangs on, directly, through its verb, or through
 * somebody who took part; else the one told just before it. {@code They dined with the envoy of Peru in Quito.}
 */
final class PlaceOwners {

    private static final Set<String> TOPICAL = Set.of("on", "about", "over", "regarding");
    private static final int MOST_STEPS = 3;
    private static final int MOST_WORDS = 30;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    PlaceOwners(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** The contact that was at a place. */
    Optional<Draft> owner(Sentence sentence, PlaceAnchor place, Collection<Draft> drafts) {
        return place.isBeforeNoun()
                ? ofNoun(sentence, place.word(), drafts)
                : ofTree(sentence, place.word(), drafts).or(() -> following(sentence, place.head(), drafts));
    }

    /** {@code the Doha talks}: the contact that the noun tells. */
    private static Optional<Draft> ofNoun(Sentence sentence, Token anchor, Collection<Draft> drafts) {
        return sentence.head(anchor).flatMap(noun -> told(noun, drafts));
    }

    private static Optional<Draft> told(Token word, Collection<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.act.index() == word.index())
                .findFirst();
    }

    private Optional<Draft> ofTree(Sentence sentence, Token anchor, Collection<Draft> drafts) {
        Token word = anchor;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            Token above = sentence.token(word.head());
            Optional<Draft> own = drafts.stream()
                    .filter(draft -> draft.act.index() == above.index()
                            || Governor.isOf(draft, above)
                            || (above.is("acl") && above.head() == draft.act.index()))
                    .findFirst();
            if (own.isPresent() || !mayCarry(sentence, above)) {
                return own;
            }
            word = above;
        }
        return Optional.empty();
    }

    private boolean mayCarry(Sentence sentence, Token noun) {
        return text.nameAt(sentence, noun, NameType.PERSON).isPresent()
                || actors.of(sentence, noun).stream().anyMatch(Actor::isParty)
                || actors.cityAt(sentence, noun).isPresent();
    }

    /**
     * Where the tree goes astray in a long row of names: the contact before the place, with no other verb in between. What
     * is talked of may stand before a city ({@code talks on fisheries in Oslo}), unless it is something that has a place of
     * its own ({@code talks on the war in Gaza}).
     */
    private Optional<Draft> following(Sentence sentence, Token head, Collection<Draft> drafts) {
        boolean city = actors.cityAt(sentence, head).isPresent();
        for (int at = head.index() - 1; at >= Math.max(1, head.index() - MOST_WORDS); at--) {
            Token token = sentence.token(at);
            Optional<Draft> here = told(token, drafts);
            boolean topic = city && TOPICAL.contains(token.form());
            boolean elsewhere = words.contains("placed-noun", token.lemma());
            if (here.isPresent() || elsewhere || (endsClause(token) && !topic)) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static boolean endsClause(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return token.upos() == Upos.VERB
                || token.upos() == Upos.SCONJ
                || form.equals("and")
                || form.equals(";")
                || Set.of("on", "about", "over", "regarding", "after", "before", "to")
                        .contains(form);
    }
}
