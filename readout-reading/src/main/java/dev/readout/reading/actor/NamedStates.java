package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.word.PerWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of states, cities and organisations in one article, and what they stand for. */
final class NamedStates {

    private static final int LONGEST_NAME = 9;
    private static final StateCode UNITED_NATIONS = new StateCode("IGO:UN");
    private static final StateCode EUROPEAN_UNION = new StateCode("IGO:EU");
    private static final StateCode BELGIUM = new StateCode("BEL");
    private static final Pattern UNION = Pattern.compile("\\b(EU|E\\.U\\.|European (Commission|Council))(?!\\w)");
    /** Those whom no secretary-general leads. */
    private static final Set<StateCode> UNLED = Set.of(
            new StateCode("IGO:EU"), new StateCode("IGO:G7"), new StateCode("IGO:G20"), new StateCode("IGO:BRICS"));

    private final ArticleText text;
    private final Lexicon lexicon;
    private final CongoNames namesake;
    private final Blocs blocs;
    private final PerWord<Optional<StateName>> known = new PerWord<>();

    NamedStates(ArticleText text, Lexicon lexicon) {
        this.namesake = new CongoNames(text);
        this.blocs = new Blocs(text, lexicon);
        this.text = text;
        this.lexicon = lexicon;
    }

    /** What a word's name stands for among states, bodies and organisations. */
    Optional<StateName> stateName(Sentence sentence, Token token) {
        return known.of(
                sentence,
                token,
                () -> covering(lexicon.states(), sentence, token)
                        .filter(name -> name.sort() != StateName.Sort.NAMESAKE && !isSurname(sentence, token, name))
                        .map(name -> namesake.resolve(name)));
    }

    /** {@code French met the senator}: somebody of that surname, where the article has named one. */
    private boolean isSurname(Sentence sentence, Token token, StateName name) {
        boolean alone = name.sort() == StateName.Sort.PEOPLE
                && token.upos() == Upos.PROPN
                && sentence.children(token, "det").isEmpty()
                && (token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod"));
        return alone
                && text.names().stream()
                        .filter(person -> person.type() == NameType.PERSON)
                        .map(person -> text.words(person.span()))
                        .anyMatch(person -> person.endsWith(" " + token.form()));
    }

    /** The state, body or organisation whose name a word is part of. */
    Optional<Actor> stateAt(Sentence sentence, Token token) {
        return stateName(sentence, token)
                .map(this::seat)
                .map(found -> Actor.state(kind(found), name(sentence, token, found), found.code()));
    }

    /** What sort of actor a name stands for. */
    static Actor.Kind kind(StateName name) {
        return switch (name.sort()) {
            case STATE, PEOPLE, CAPITAL, NAMESAKE -> Actor.Kind.STATE;
            case BODY -> Actor.Kind.BODY;
            case ORGANISATION -> Actor.Kind.ORGANISATION;
        };
    }

    private String name(Sentence sentence, Token token, StateName found) {
        return found.sort() == StateName.Sort.BODY
                ? FormsOfAddress.bare(text.words(sentence.subtreeSpan(token)), lexicon.words())
                : found.name();
    }

    /**
     * Who is meant by a capital that acts: {@code Brussels} is the European Union where an article speaks of the union and
     * never of Belgium.
     */
    StateName seat(StateName name) {
        return name.sort() == StateName.Sort.CAPITAL && name.code().equals(BELGIUM) && isOfUnion()
                ? new StateName(EUROPEAN_UNION, StateName.Sort.ORGANISATION, name.name())
                : name;
    }

    private boolean isOfUnion() {
        String words = text.article().text();
        return !words.contains("Belgi")
                && (words.contains("European Union") || UNION.matcher(words).find());
    }

    /** The organisation that alone is named in the article; the United Nations where none is. Null where several are. */
    @Nullable
    StateCode soleOrganisation() {
        Set<StateCode> found = new TreeSet<>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                stateName(sentence, token)
                        .filter(name -> name.sort() == StateName.Sort.ORGANISATION)
                        .map(StateName::code)
                        .filter(code -> !UNLED.contains(code))
                        .ifPresent(found::add);
            }
        }
        return found.isEmpty()
                ? UNITED_NATIONS
                : found.size() == 1 ? found.iterator().next() : null;
    }

    private <T> Optional<T> covering(PhraseIndex<T> index, Sentence sentence, Token token) {
        List<String> words = text.forms(sentence);
        int at = token.index() - 1;
        for (int from = Math.max(0, at - LONGEST_NAME); from <= at; from++) {
            Optional<PhraseIndex.Match<T>> match = index.at(words, from);
            if (match.isPresent() && match.get().to() > at) {
                return match.map(PhraseIndex.Match::value);
            }
        }
        return Optional.empty();
    }

    /** The city or venue whose name a word is part of. */
    Optional<City> cityAt(Sentence sentence, Token token) {
        return covering(lexicon.cities(), sentence, token);
    }

    /** The organisation whose meetings are gatherings, where a word is part of its name. */
    Optional<StateCode> forumAt(Sentence sentence, Token token) {
        return covering(lexicon.forums(), sentence, token).or(() -> blocs.at(sentence, token));
    }

    /** Whether two words stand in one name of a standing forum: {@code UN General Assembly} is no assembly of the UN. */
    boolean isOneName(Sentence sentence, Token one, Token other) {
        List<String> words = text.forms(sentence);
        int first = Math.min(one.index(), other.index()) - 1;
        int last = Math.max(one.index(), other.index()) - 1;
        for (int from = Math.max(0, first - LONGEST_NAME); from <= first; from++) {
            if (lexicon.forums()
                    .at(words, from)
                    .filter(match -> match.to() > last)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first state named in a span. */
    Optional<StateName> stateIn(Sentence sentence, TextSpan span) {
        List<String> words = text.forms(sentence);
        for (Token token : sentence.tokensIn(span)) {
            Optional<PhraseIndex.Match<StateName>> match = lexicon.states().at(words, token.index() - 1);
            if (match.isPresent() && match.get().value().sort() != StateName.Sort.NAMESAKE) {
                return match.map(PhraseIndex.Match::value);
            }
        }
        return Optional.empty();
    }

    /** The first state named in a description outside the text: {@code a senior US official}. */
    Optional<StateName> stateIn(String description) {
        List<String> words =
                Arrays.asList(description.replaceAll("(['’]s?)(?= |$)", " $1").split("\\s+"));
        return lexicon.states().firstIn(words, 0, words.size());
    }
}
