package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.City;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Dateline;
import dev.readout.reading.text.Masthead;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a high office is where the text gives it no state: that of the place that the sentence begins with ({@code In
 * Bujumbura, she will meet President Ndayishimiye}), else that of the official who speaks, else that of who publishes the release, else that of the dateline, else
 * that which the outlet is named for.
 */
final class HomeStates {

    private static final Set<String> IN = Set.of("in", "at");
    private static final int LAST_OPENING = 8;
    private static final Set<Upos> SUBJECTS = Set.of(Upos.PRON, Upos.VERB, Upos.AUX);
    private static final Set<StateCode> SECRETARIES = Set.of(
            new StateCode("PHL"),
            new StateCode("GBR"),
            new StateCode("MEX"),
            new StateCode("VAT"),
            new StateCode("KEN"));

    /** States whose departments are led by secretaries: they have no ministers at all. */
    private static final Set<StateCode> WITHOUT_MINISTERS =
            Set.of(new StateCode("USA"), new StateCode("PHL"), new StateCode("MEX"));

    /** States whose president leads the government; as of 2026. */
    private static final Set<StateCode> WITHOUT_PREMIER = Stream.of(
                    "AGO ARG BEN BOL BRA BWA CHE CHL COL COM CRI CYP DOM ECU FSM GHA GMB GTM HND IDN IRN KEN LBR MDV MEX MHL",
                    "MWI NGA NIC PAN PHL PLW PRY SLE SLV SUR SYC TKM TUR URY USA VEN ZAF ZMB ZWE")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(StateCode::new)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Optional<StateCode> dateline;
    private final Optional<StateCode> publisher;
    private final Optional<StateCode> paper;
    private final Optional<StateCode> outlet;
    private final SpokenStates spoken;
    private final FirstPersons speaking;

    HomeStates(ArticleText text, Lexicon lexicon, SpokenStates spoken, FirstPersons speaking) {
        this.text = text;
        this.speaking = speaking;
        this.spoken = spoken;
        this.lexicon = lexicon;
        Masthead masthead = new Masthead(text, lexicon);
        this.publisher = masthead.publisher().map(StateName::code);
        this.outlet = masthead.outlet();
        this.paper = masthead.seat();
        this.dateline = text.body().stream()
                .findFirst()
                .flatMap(first -> new Dateline(lexicon).place(text.article().words(first.span())))
                .or(() -> masthead.lines().stream()
                        .skip(1)
                        .flatMap(line -> new Dateline(lexicon).place(line).stream())
                        .findFirst())
                .map(Place::country);
    }

    /**
     * The role of whom a name names, as far as the place tells it.
     *
     * @param title the words of the office, or null
     */
    Role role(NamedEntity name, @Nullable String title) {
        String office = title == null ? "" : title.toLowerCase(Locale.ROOT);
        boolean minister = office.contains("minister");
        boolean premier = office.contains("prime minister");
        Sentence sentence = text.sentences().get(name.sentence());
        // any club has a president, and any firm a director, wherever it is told of
        boolean ofStates = minister || lexicon.words().contains("state-heads-title", office);
        StateCode state = (ofStates ? at(sentence, name.span()) : toldAt(sentence))
                .filter(found -> !(premier && WITHOUT_PREMIER.contains(found)))
                .filter(found -> !(minister && WITHOUT_MINISTERS.contains(found)))
                .orElse(null);
        return new Role(null, null, state);
    }

    /** Whose an office or body is that a sentence speaks of at some place without a state. */
    Optional<StateCode> at(Sentence sentence, TextSpan place) {
        return toldAt(sentence).or(() -> spokenOf(sentence, place));
    }

    private Optional<StateCode> toldAt(Sentence sentence) {
        return opening(sentence)
                .or(() -> speaking.home(sentence))
                .or(() -> publisher)
                .or(() -> Stream.of(paper, dateline)
                        .flatMap(Optional::stream)
                        .filter(spoken::isMoreThanCapital)
                        .findFirst())
                .or(() -> outlet);
    }

    /** Whether the ministers where this was published are secretaries, as they are in Washington. */
    boolean hasSecretaries() {
        return publisher
                .or(() -> paper)
                .or(() -> dateline)
                .filter(SECRETARIES::contains)
                .isPresent();
    }

    /** The one state that the paragraph has named before the place; nothing where it has named two. */
    private Optional<StateCode> spokenOf(Sentence here, TextSpan place) {
        Set<StateCode> found = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() == here.paragraph() && sentence.index() <= here.index()) {
                List<String> words = text.forms(sentence);
                sentence.tokens().stream()
                        .filter(token -> token.span().start() < place.start())
                        .filter(token ->
                                text.nameAt(sentence, token, NameType.PERSON).isEmpty())
                        .flatMap(token -> lexicon.states().at(words, token.index() - 1).stream())
                        .filter(match -> match.value().sort() != StateName.Sort.NAMESAKE)
                        .map(match -> match.value().code())
                        .filter(code -> !code.value().startsWith("IGO:"))
                        .forEach(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The state or organisation whose official release this is. */
    Optional<StateCode> publisher() {
        return publisher;
    }

    /** {@code Special Envoy A}, without a word whose: in the release of a state, its own. */
    Optional<StateCode> envoys() {
        return publisher.filter(state -> !state.isOrganisation());
    }

    /** {@code In Lusaka, …}, {@code Later today, in Lusaka, …}: the place that is told before anybody acts. */
    private Optional<StateCode> opening(Sentence sentence) {
        List<String> words = text.forms(sentence);
        for (Token token : sentence.tokens()) {
            boolean acting = SUBJECTS.contains(token.upos()) || token.deprel().startsWith("nsubj");
            if (token.index() > LAST_OPENING || acting) {
                break;
            }
            if (IN.contains(token.form().toLowerCase(Locale.ROOT))) {
                Optional<StateCode> place = placeAt(words, token.index());
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StateCode> placeAt(List<String> words, int in) {
        int from = in < words.size() && words.get(in).equalsIgnoreCase("the") ? in + 1 : in;
        Optional<StateCode> city =
                lexicon.cities().at(words, from).map(PhraseIndex.Match::value).map(City::country);
        return city.or(() -> lexicon.states()
                .at(words, from)
                .map(PhraseIndex.Match::value)
                .filter(name -> name.sort() == StateName.Sort.STATE)
                .map(StateName::code));
    }
}
