package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which place a word names. */
final class PlaceNames {

    /** Letters that a city's own name may be longer by in the text: {@code Washington, D.C.} */
    private static final int MOST_MORE_LETTERS = 8;

    private final ArticleText text;
    private final Actors actors;
    private final Map<StateCode, City> capitals;
    private final WordClasses words;
    private final PhraseIndex<City> cities;
    private final PhraseIndex<StateCode> forums;

    PlaceNames(ArticleText text, Actors actors, Lexicon lexicon) {
        this.text = text;
        this.actors = actors;
        this.capitals = lexicon.capitals();
        this.words = lexicon.words();
        this.cities = lexicon.cities();
        this.forums = lexicon.forums();
    }

    /** A city or venue that we know, a state, its capital, or a name beside the name of a state. */
    Optional<Place> at(Sentence sentence, Token token) {
        Optional<City> city = actors.cityAt(sentence, token);
        if (city.isPresent()) {
            return Optional.of(place(city.get(), written(sentence, token, city.get())));
        }
        Optional<StateName> state = actors.stateName(sentence, token);
        if (state.isPresent() && state.get().sort() == StateName.Sort.STATE) {
            return Optional.of(new Place(null, state.get().code(), null));
        }
        if (state.isPresent()
                && state.get().sort() == StateName.Sort.BODY
                && words.contains("seat-of-government", state.get().name())) {
            return Optional.of(seat(state.get()));
        }
        if (token.lemma().equals("capital")) {
            return capital(sentence, token);
        }
        boolean event = actors.forumAt(sentence, token).isPresent()
                || words.value("occasion-noun", sentence, token).isPresent();
        return text.nameAt(sentence, token, NameType.PLACE)
                .filter(name -> !event)
                .map(name -> new Place(text.words(name.span()), countryBeside(sentence, token), null));
    }

    /** {@code at the White House}: the seat of a government is in its capital. */
    private Place seat(StateName body) {
        City capital = capitals.get(body.code());
        return capital == null ? new Place(body.name(), body.code(), null) : place(capital, capital.name());
    }

    /** Whether a place is a building or estate that the table knows. */
    boolean isBuilding(Place place) {
        return place.name() != null
                && cities.exactly(place.name()).filter(City::building).isPresent();
    }

    /** The city in a name: {@code Munich Security Conference}. */
    Optional<Place> within(String name) {
        List<String> forms = List.of(name.split(" "));
        for (int i = 0; i < forms.size(); i++) {
            Optional<City> city = cities.at(forms, i).map(PhraseIndex.Match::value);
            if (city.isPresent() && forums.at(forms, i).isEmpty()) {
                return city.map(found -> place(found, found.name()));
            }
        }
        return Optional.empty();
    }

    /** {@code the Thai capital}, {@code the capital of Thailand}. */
    private Optional<Place> capital(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean tells = child.is("amod") || child.is("compound") || child.is("nmod");
            Optional<City> city = tells
                    ? actors.stateName(sentence, child).map(StateName::code).map(capitals::get)
                    : Optional.empty();
            if (city.isPresent()) {
                return Optional.of(place(city.get(), city.get().name()));
            }
        }
        return Optional.empty();
    }

    private String written(Sentence sentence, Token token, City city) {
        return text.nameAt(sentence, token)
                .map(name -> text.words(name.span()))
                .filter(name -> name.startsWith(city.name() + ",")
                        && name.length() < city.name().length() + MOST_MORE_LETTERS)
                .orElseGet(() -> spelled(sentence, token, city.name()));
    }

    /** The name with the marks on its letters that the article writes: {@code Brasília}. */
    private String spelled(Sentence sentence, Token token, String name) {
        int length = name.split(" ").length;
        for (int first = Math.max(1, token.index() - length + 1); first <= token.index(); first++) {
            if (first + length - 1 <= sentence.tokens().size()) {
                String told = text.words(new TextSpan(
                        sentence.token(first).span().start(),
                        sentence.token(first + length - 1).span().end()));
                if (NameWords.of(told).equals(NameWords.of(name)) && told.length() == name.length()) {
                    return told;
                }
            }
        }
        return name;
    }

    private static Place place(City city, String written) {
        return new Place(written, city.country(), city.coordinates());
    }

    /** The state that a name of the words below one, or of those that it hangs on as a name, tells. */
    private @Nullable StateCode countryBeside(Sentence sentence, Token token) {
        Token top = token;
        while (top.head() != 0
                && (top.is("appos") || top.is("compound") || top.is("flat") || isOfNoun(sentence, top))) {
            top = sentence.token(top.head());
        }
        return sentence.subtree(top).stream()
                .flatMap(below -> actors.stateName(sentence, below).stream())
                .filter(name -> name.sort() == StateName.Sort.STATE || name.sort() == StateName.Sort.PEOPLE)
                .map(StateName::code)
                .findFirst()
                .orElse(null);
    }

    /** {@code the Indonesian island of Bali}: the name hangs on a noun for a kind of place. */
    static boolean isOfNoun(Sentence sentence, Token token) {
        return token.is("nmod")
                && sentence.children(token, "case").stream()
                        .anyMatch(word -> word.form().equals("of"));
    }
}
