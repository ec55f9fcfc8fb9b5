package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The officials of several states whom one noun means: {@code envoys of Chad and Niger}, {@code ministers of the two sides}. */
final class SeveralOfficials {

    private static final Set<String> TWO = Set.of("two", "2");
    private static final List<String> OF = List.of("of", "from", "for", "in");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final NamedStates names;
    private final OfficeWords offices;
    private final Officials officials;
    private final ModifyingStates modifying;
    private final Groups groups;
    private final Sides sides;

    SeveralOfficials(
            ArticleText text,
            Lexicon lexicon,
            NamedStates names,
            OfficeWords offices,
            Officials officials,
            ModifyingStates modifying,
            Groups groups,
            Sides sides) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.offices = offices;
        this.officials = officials;
        this.modifying = modifying;
        this.groups = groups;
        this.sides = sides;
    }

    /** {@code representatives of France, Italy and Spain}, {@code ministers of the two sides}. */
    List<Actor> of(Sentence sentence, Token token) {
        List<Actor> named = officials.of(sentence, token);
        List<Actor> services = named.isEmpty() ? services(sentence, token) : List.of();
        if (services.size() > 1) {
            return services;
        }
        boolean body = lexicon.words().value("joint-body-noun", sentence, token).isPresent();
        if (named.size() > 1 || !(body || offices.isOfficial(token))) {
            return named;
        }
        List<StateCode> owners = isOfBoth(sentence, token) ? sides.pair() : whoseTheyAre(sentence, token);
        return owners.size() > 1 ? eachOf(owners.stream(), sentence, token) : List.of();
    }

    /** The officials whom a word names, once for each state whose they are. */
    private List<Actor> eachOf(Stream<StateCode> owners, Sentence sentence, Token token) {
        String name = FormsOfAddress.bare(text.words(sentence.subtreeSpan(token)), lexicon.words());
        return owners.map(state -> new Actor(Actor.Kind.OFFICIAL, name, state, null, null))
                .toList();
    }

    /** {@code envoys of the two sides}, {@code the directors of civil aviation of both countries}. */
    private boolean isOfBoth(Sentence sentence, Token token) {
        return Stream.concat(
                        Stream.of(token),
                        sentence.children(token, "appos").stream()
                                .filter(child -> child.form().equalsIgnoreCase("general")))
                .flatMap(word -> sentence.children(word, "nmod").stream())
                .filter(child -> Relations.hasCase(sentence, child, OF))
                .anyMatch(child -> (groups.isGroup(sentence, child)
                                && !groups.isWithOthers(sentence, child)
                                && (token.is("nsubj") || !isOfMoreThanTwo(sentence, child)))
                        || (!offices.isOfficial(child) && isOfBoth(sentence, child)));
    }

    /** {@code met with officials of the four countries}: not with those of the two sides of the article. */
    private static boolean isOfMoreThanTwo(Sentence sentence, Token states) {
        return sentence.children(states, "nummod").stream()
                .anyMatch(number -> !TWO.contains(number.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code the trade ministries of Chad and Niger}, {@code the Chadian and Nigerien armies}. */
    private List<Actor> services(Sentence sentence, Token token) {
        boolean several = token.xpos().equals("NNS")
                && lexicon.words().value("service-noun", sentence, token).isPresent();
        Stream<StateCode> owners = modifying.of(sentence, token).stream()
                .filter(name -> name.sort() == StateName.Sort.STATE || name.sort() == StateName.Sort.PEOPLE)
                .map(StateName::code)
                .distinct();
        return several ? eachOf(owners, sentence, token) : List.of();
    }

    /** {@code Kabul and Islamabad will talk when their ministers meet}: the two states that the sentence has named before. */
    private List<StateCode> whoseTheyAre(Sentence sentence, Token token) {
        boolean their = token.xpos().equals("NNS")
                && sentence.children(token, "nmod:poss").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("their"))
                && lexicon.words().value("counterpart-noun", sentence, token).isEmpty();
        List<StateCode> named = their
                ? sentence.tokens().stream()
                        .filter(word -> word.index() < token.index() && word.upos() == Upos.PROPN)
                        .flatMap(word -> names.stateName(sentence, word).stream())
                        .map(StateName::code)
                        .distinct()
                        .toList()
                : List.of();
        return named.size() == 2 ? named : List.of();
    }

    /** {@code the ministers of Chad and Niger, A and B}: those named, where there are as many as states. */
    static List<Actor> byName(List<Actor> several, List<Actor> named) {
        Set<StateCode> states = new HashSet<>();
        named.forEach(person -> states.add(person.state()));
        boolean each = named.size() >= several.size() && several.stream().allMatch(one -> states.contains(one.state()));
        boolean untold = named.size() == several.size() && states.size() == 1 && states.contains(null);
        return each ? named : untold ? respectively(named, several) : several;
    }

    /** {@code the Israeli and Egyptian ministers, A and B}: the first state is the first one's. */
    private static List<Actor> respectively(List<Actor> named, List<Actor> offices) {
        List<Actor> each = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Actor office = offices.get(i);
            each.add(new Actor(Actor.Kind.PERSON, named.get(i).name(), office.state(), null, office.rank()));
        }
        return each;
    }
}
