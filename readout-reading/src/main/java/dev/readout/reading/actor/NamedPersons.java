package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The person whom a word names or stands before the name of: {@code B}, {@code President} and {@code Highness} in {@code Her
 * Highness President A B}.
 */
final class NamedPersons {

    private static final Set<String> HIS = Set.of("his", "her");

    private static final Set<Upos> BESIDE_VERBS = Set.of(Upos.VERB, Upos.AUX, Upos.ADV);
    private static final Set<String> HONOURS = Set.of("HE", "H.E.", "HH", "HRH", "HM");

    private final ArticleText text;
    private final NamedStates names;
    private final Persons persons;
    private final Surnames surnames;
    private final TitleSpans titles;
    private final OfficeWords offices;
    private final WordClasses words;

    NamedPersons(
            ArticleText text,
            NamedStates names,
            Persons persons,
            TitleSpans titles,
            OfficeWords offices,
            WordClasses words) {
        this.text = text;
        this.names = names;
        this.persons = persons;
        this.surnames = new Surnames(text, persons);
        this.titles = titles;
        this.offices = offices;
        this.words = words;
    }

    /** The person whose name, office or form of honour a word is part of, or whose name hangs on it. */
    Optional<Actor> at(Sentence sentence, Token token) {
        Optional<Actor> own = text.nameAt(sentence, token, NameType.PERSON).flatMap(persons::of);
        if (own.isPresent()) {
            return own;
        }
        Optional<Actor> titled = titles.name(sentence, token)
                .or(() -> titles.honoured(sentence, token))
                .flatMap(persons::of);
        if (titled.isPresent()) {
            return titled;
        }
        Optional<Actor> untagged = surnames.person(sentence, token).filter(one -> isNoPlace(sentence, token));
        if (untagged.isPresent()) {
            return untagged;
        }
        for (Token child : sentence.children(token)) {
            if (child.is("flat") || child.is("appos") || child.is("compound")) {
                Optional<NamedEntity> name =
                        text.nameAt(sentence, child, NameType.PERSON).or(() -> titles.name(sentence, child));
                if (name.isPresent() && (offices.isOfficeWord(token) || child.is("appos"))) {
                    return persons.of(name.get());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNoPlace(Sentence sentence, Token token) {
        return names.stateName(sentence, token).isEmpty()
                && names.cityAt(sentence, token).isEmpty();
    }

    /** {@code His Highness}, {@code Her Excellency}, {@code HE} without a name: of those so called the one named first. */
    Optional<Actor> honoured(Sentence sentence, Token token) {
        if (isHonourAlone(sentence, token)) {
            return principal(token.form());
        }
        boolean title = words.has("honour-noun", token.form().toLowerCase(Locale.ROOT))
                && token.index() > 1
                && HIS.contains(sentence.token(token.index() - 1).form().toLowerCase(Locale.ROOT));
        return title
                ? persons.calledBy(sentence.token(token.index() - 1).form() + " " + token.form())
                : Optional.empty();
    }

    /** {@code HE also met}, in a text that has other words in small letters: who is so called throughout, not {@code he}. */
    private static boolean isHonourAlone(Sentence sentence, Token token) {
        return HONOURS.contains(token.form())
                && token.is("nsubj")
                && token.index() < sentence.tokens().size()
                && BESIDE_VERBS.contains(sentence.token(token.index() + 1).upos())
                && sentence.tokens().stream()
                        .anyMatch(word -> Character.isLowerCase(word.form().charAt(0)));
    }

    /** The first person of the text, if the form of honour stands before the name. */
    private Optional<Actor> principal(String honour) {
        return text.sentences().stream()
                .flatMap(sentence -> text.names(sentence).stream()
                        .filter(name -> name.type() == NameType.PERSON)
                        .limit(1)
                        .filter(name -> sentence.tokens().stream()
                                .anyMatch(word -> word.form().equals(honour)
                                        && word.span().end() <= name.span().start())))
                .findFirst()
                .flatMap(persons::of);
    }
}
