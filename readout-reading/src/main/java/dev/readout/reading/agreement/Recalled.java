package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an agreement is only recalled: {@code signed a treaty in 1979}, {@code under the 1994 treaty}. */
final class Recalled {

    private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");
    private static final List<String> WHEN = List.of("in", "on", "of");

    /** How many years back an agreement is no news. */
    private static final int LONG_AGO = 2;

    private final ArticleText text;

    Recalled(ArticleText text) {
        this.text = text;
    }

    /** Whether the word that tells the agreement, or the agreement by which something is done, is dated years ago. */
    boolean isRecalled(Sentence sentence, Token act, boolean under) {
        PartialDate published = text.published();
        if (published == null) {
            return false;
        }
        Stream<Token> times = sentence.children(act).stream()
                .filter(child -> child.relation().startsWith("obl") || child.is("nmod"))
                .filter(child -> Relations.hasCase(sentence, child, WHEN))
                .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child).stream()));
        Stream<Token> things = sentence.children(act).stream()
                .filter(child -> under ? isBasis(sentence, child) : child.is("obj") || child.is("nsubj"))
                .flatMap(child -> sentence.children(child).stream())
                .filter(child -> under || Relations.hasCase(sentence, child, WHEN));
        return Stream.concat(times, things)
                .flatMap(word -> year(word).stream())
                .anyMatch(year -> year <= published.year() - LONG_AGO);
    }

    /** "Under the treaty", "the treaty provides". */
    private static boolean isBasis(Sentence sentence, Token child) {
        return child.is("nsubj") || Relations.hasCase(sentence, child, List.of("under"));
    }

    private static Optional<Integer> year(Token word) {
        return YEAR.matcher(word.form()).matches() ? Optional.of(Integer.valueOf(word.form())) : Optional.empty();
    }
}
