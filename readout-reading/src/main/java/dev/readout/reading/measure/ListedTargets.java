package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Against whom each percentage of a list of rates is: {@code Chad 10 percent, Niger and Mali 20 percent}. */
final class ListedTargets {

    private final Actors actors;
    private final WordClasses words;
    private final Respective respective;

    ListedTargets(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
        this.respective = new Respective(actors);
    }

    /** The states named right before a percentage in a list: {@code Laos and Myanmar 40 percent}. */
    Set<StateCode> listed(Sentence sentence, Rate rate, int from) {
        Set<StateCode> states = new TreeSet<>();
        for (int at = rate.from() - 1; at >= from; at--) {
            Token token = sentence.token(at);
            boolean beforeGoods = isGoods(sentence.token(at + 1));
            Optional<StateName> name = actors.stateName(sentence, token)
                    .filter(found -> found.sort() == StateName.Sort.STATE
                            || found.sort() == StateName.Sort.ORGANISATION
                            || (found.sort() == StateName.Sort.PEOPLE && beforeGoods));
            if (name.isPresent()) {
                states.add(name.get().code());
            } else if (!isListWord(token) && !isBehindState(sentence, token)) {
                break;
            }
        }
        return states;
    }

    /** The state of each rate, where as many states as rates are told one by one. */
    Map<Rate, StateCode> respective(Sentence sentence, List<Rate> rates) {
        return respective.states(sentence, rates);
    }

    /** The states right before a rate in a list, or behind it where it opens their line: {@code 40 per cent: Laos, Myanmar}. */
    Set<StateCode> around(Sentence sentence, Rate rate, int before, int after) {
        return RateEntry.leads(sentence, rate)
                ? following(sentence, rate.to() + 2, after)
                : listed(sentence, rate, before + 1);
    }

    /** {@code 12 per cent for Chad, 15 for Niger}: the states between a rate and the next one, whatever the tree says. */
    Set<StateCode> behind(Sentence sentence, Rate rate, int after) {
        return following(sentence, rate.to() + 1, after);
    }

    private Set<StateCode> following(Sentence sentence, int from, int to) {
        Set<StateCode> states = new TreeSet<>();
        for (int at = from; at < to; at++) {
            actors.stateName(sentence, sentence.token(at))
                    .filter(name -> name.sort() != StateName.Sort.BODY)
                    .map(StateName::code)
                    .ifPresent(states::add);
        }
        return states;
    }

    /** Whether a rate stands in a line of a list that tells of goods: {@code - shoes and honey: 25%}. */
    boolean isOfGoods(Sentence sentence, Rate rate) {
        return RateEntry.isOfGoods(sentence, rate, words);
    }

    /** {@code Chad's rate fell to 20 percent and Niger's to 19}, {@code Chad to 20 percent and Niger to 19}. */
    private boolean isBehindState(Sentence sentence, Token token) {
        return token.form().equals("to")
                && token.index() > 1
                && actors.stateName(sentence, sentence.token(token.index() - 1)).isPresent();
    }

    private boolean isGoods(Token token) {
        return words.contains("goods-noun", token.lemma())
                || words.contains("import-word", token.lemma())
                || (token.upos() != Upos.NUM && token.lemma().equals("one"));
    }

    private boolean isListWord(Token token) {
        if (isGoods(token)) {
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
}
