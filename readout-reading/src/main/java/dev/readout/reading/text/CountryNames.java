package dev.readout.reading.text;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets right what an analysis took for a person and is a country: {@code the minister of Mali}. A country's name is a person's
 * only where the article gives a longer one with it: {@code Jordan}, after {@code Jim Jordan}.
 */
final class CountryNames {

    private final AnalyzedArticle analysis;
    private final PhraseIndex<StateName> states;
    private final Set<String> partsOfNames = new HashSet<>();

    private CountryNames(AnalyzedArticle analysis, PhraseIndex<StateName> states) {
        this.analysis = analysis;
        this.states = states;
        analysis.parse().names().stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(name -> words(name.span()))
                .filter(name -> !isCountry(name))
                .forEach(name -> partsOfNames.addAll(Arrays.asList(name.split("\\s+"))));
    }

    /** The analysis without persons of a country's name; the same if it has none. */
    static AnalyzedArticle setRight(AnalyzedArticle analysis, PhraseIndex<StateName> states) {
        return new CountryNames(analysis, states).setRight();
    }

    private AnalyzedArticle setRight() {
        ParsedText parse = analysis.parse();
        List<NamedEntity> names = parse.names().stream().map(this::named).toList();
        if (names.equals(parse.names())) {
            return analysis;
        }
        return new AnalyzedArticle(
                analysis.article(),
                new ParsedText(parse.text(), parse.sentences(), names),
                analysis.times(),
                analysis.chains().stream().map(this::chain).toList(),
                analysis.quotations());
    }

    private NamedEntity named(NamedEntity name) {
        return name.type() == NameType.PERSON && isPlace(words(name.span()))
                ? new NamedEntity(NameType.PLACE, name.span(), name.sentence())
                : name;
    }

    /** A country is called neither he nor she. */
    private EntityChain chain(EntityChain chain) {
        List<Mention> byName = chain.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        boolean place = chain.type() == NameType.PERSON
                && !byName.isEmpty()
                && byName.stream().allMatch(mention -> isPlace(words(mention.span())));
        return place ? new EntityChain(NameType.PLACE, chain.name(), byName, chain.members()) : chain;
    }

    private boolean isPlace(String name) {
        return isCountry(name) && Arrays.stream(name.split("\\s+")).noneMatch(partsOfNames::contains);
    }

    private boolean isCountry(String name) {
        return states.exactly(name)
                .filter(state -> state.sort() == StateName.Sort.STATE)
                .isPresent();
    }

    private String words(TextSpan span) {
        return analysis.article().words(span).replaceAll("\\s+", " ").strip();
    }
}
