package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.WordKnowledge;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers the questions of patterns about one article's words. */
public final class ActorKnowledge implements WordKnowledge {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Actors actors;

    /** Answers for one article. */
    public ActorKnowledge(ArticleText text, Lexicon lexicon, Actors actors) {
        this.text = text;
        this.lexicon = lexicon;
        this.actors = actors;
    }

    @Override
    public Set<String> classes(Sentence sentence, Token token) {
        return lexicon.words().values(sentence, token).keySet();
    }

    @Override
    public boolean isName(String kind, Sentence sentence, Token token) {
        return text.nameAt(sentence, token, NameType.valueOf(kind.toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    @Override
    public boolean isActor(String kind, Sentence sentence, Token token) {
        return switch (kind) {
            case "any" -> actors.at(sentence, token).stream().anyMatch(Actor::isParty);
            case "somebody" -> isSomebody(sentence, token);
            case "place" -> isPlace(sentence, token);
            case "capital" -> isNamed(sentence, token, StateName.Sort.CAPITAL);
            case "country" -> isNamed(sentence, token, StateName.Sort.STATE);
            case "people" -> isNamed(sentence, token, StateName.Sort.PEOPLE);
            case "forum" -> actors.forumAt(sentence, token).isPresent();
            default ->
                actors.at(sentence, token).stream()
                        .anyMatch(actor -> actor.isParty()
                                && actor.kind().name().toLowerCase(Locale.ROOT).equals(kind));
        };
    }

    /** Somebody of whom it is not told whose official it is: a pronoun, a guest, a name with an office but no state. */
    private boolean isSomebody(Sentence sentence, Token token) {
        List<Actor> meant = actors.of(sentence, token);
        boolean known = meant.stream().anyMatch(Actor::isParty);
        boolean pronoun =
                token.upos() == Upos.PRON && PERSONAL.contains(token.form().toLowerCase(Locale.ROOT));
        boolean guest = token.upos() == Upos.NOUN
                && lexicon.words().value("other-side-noun", sentence, token).isPresent()
                && sentence.child(token, "nmod:poss").isPresent();
        boolean official = meant.stream()
                .anyMatch(actor -> actor.isPerson() && actor.state() == null && actor.rank() != Office.Rank.PRIVATE);
        return !known && (pronoun || guest || official);
    }

    private boolean isNamed(Sentence sentence, Token token, StateName.Sort sort) {
        return actors.stateName(sentence, token)
                .filter(name -> name.sort() == sort)
                .isPresent();
    }

    private boolean isPlace(Sentence sentence, Token token) {
        boolean state = actors.stateName(sentence, token)
                .filter(name -> name.sort() == StateName.Sort.STATE || name.sort() == StateName.Sort.CAPITAL)
                .isPresent();
        boolean capital = token.lemma().equals("capital")
                && sentence.children(token).stream()
                        .anyMatch(child -> actors.stateName(sentence, child).isPresent());
        boolean seat = actors.stateName(sentence, token)
                .filter(name -> name.sort() == StateName.Sort.BODY
                        && lexicon.words().contains("seat-of-government", name.name()))
                .isPresent();
        return state || capital || seat || actors.cityAt(sentence, token).isPresent() || isBesideState(sentence, token);
    }

    /** {@code Surin, Thailand}: a place that no table knows, with its state. */
    private boolean isBesideState(Sentence sentence, Token token) {
        return text.nameAt(sentence, token, NameType.PLACE).isPresent()
                && sentence.children(token).stream()
                        .filter(child -> child.is("appos") || child.deprel().equals("nmod:unmarked"))
                        .anyMatch(child -> isNamed(sentence, child, StateName.Sort.STATE));
    }
}
