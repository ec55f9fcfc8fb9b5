package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds two offices that are named together without a name: {@code The Prime Minister and Minister of Finance Ana Holm arrived.
 * The Prime Minister and Minister of Finance said}. That is whom the article brought in by the same words, and nobody else who
 * holds one of the two.
 */
final class PairedOffices {

    /** How many words may stand between the offices and the name: a form of address, a title of honour. */
    private static final int MOST_BETWEEN = 3;

    private static final String AND = "and";
    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final ArticleText text;
    private final Persons persons;
    private final OfficeWords offices;

    PairedOffices(ArticleText text, Persons persons, OfficeWords offices) {
        this.text = text;
        this.persons = persons;
        this.offices = offices;
    }

    /** The person whom two offices together mean, or a pronoun that is the subject of the next sentences. */
    Optional<Actor> meant(Sentence sentence, Token token) {
        Sentence at = sentence;
        Token word = token;
        while (isPronoun(word)) {
            Sentence before = at.index() == 0 ? at : text.sentences().get(at.index() - 1);
            Optional<Token> subject = before.index() == at.index() || before.paragraph() != at.paragraph()
                    ? Optional.empty()
                    : Relations.subject(before, before.root());
            if (!word.is("nsubj") || word.head() != at.root().index() || subject.isEmpty()) {
                return Optional.empty();
            }
            at = before;
            word = subject.get();
        }
        return holder(at, word);
    }

    private static boolean isPronoun(Token word) {
        return PRONOUNS.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** The person brought in by the two offices of which a word is one; empty where it is no such word, or where nobody was. */
    private Optional<Actor> holder(Sentence sentence, Token token) {
        Token first = token.is("conj") && token.head() != 0 ? sentence.token(token.head()) : token;
        Optional<Token> second = sentence.children(first, "conj").stream()
                .filter(offices::isOfficeWord)
                .filter(word -> isJoined(sentence, first, word))
                .findFirst();
        if (second.isEmpty()
                || !offices.isOfficeWord(first)
                || isNamed(sentence, first)
                || isNamed(sentence, second.get())) {
            return Optional.empty();
        }
        int start = sentence.children(first).stream()
                .filter(child -> child.index() < first.index() && (child.is("amod") || child.is("compound")))
                .map(child -> child.span().start())
                .min(Integer::compare)
                .orElse(first.span().start());
        String pair =
                lower(new TextSpan(start, sentence.subtreeSpan(second.get()).end()));
        List<Actor> held = text.names().stream()
                .filter(name -> name.type() == NameType.PERSON && isBroughtIn(name, pair))
                .flatMap(name -> persons.of(name).stream())
                .distinct()
                .toList();
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    /** {@code the Prime Minister and Minister of Finance}, not {@code the president and the minister}. */
    private static boolean isJoined(Sentence sentence, Token first, Token second) {
        return sentence.children(second).stream().anyMatch(child -> child.form().equalsIgnoreCase(AND))
                && sentence.children(second, "det").isEmpty()
                && (first.xpos().equals("NNP") || first.xpos().equals("NN"))
                && !second.xpos().equals("NNS");
    }

    private boolean isNamed(Sentence sentence, Token office) {
        return sentence.children(office).stream()
                        .anyMatch(child ->
                                text.nameAt(sentence, child, NameType.PERSON).isPresent())
                || sentence.head(office)
                        .filter(head ->
                                text.nameAt(sentence, head, NameType.PERSON).isPresent())
                        .isPresent();
    }

    /** Whether the words stand right before a name. */
    private boolean isBroughtIn(NamedEntity name, String pair) {
        Sentence sentence = text.sentences().get(name.sentence());
        int start = name.span().start();
        if (start <= sentence.span().start()) {
            return false;
        }
        String before = lower(new TextSpan(sentence.span().start(), start)).strip();
        int at = before.lastIndexOf(pair);
        String between = at < 0 ? "," : before.substring(at + pair.length()).strip();
        return at >= 0
                && between.indexOf(',') < 0
                && (between.isEmpty() || between.split("\\s+").length <= MOST_BETWEEN);
    }

    private String lower(TextSpan span) {
        return text.words(span).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
