package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Against whom a measure is at one of its rates: {@code 10 percent for Chad, 20 percent for Niger}. */
final class RateAims {

    /** What stands between a rate and for whom it is. */
    static final List<String> AGAINST = List.of("on", "against", "for", "upon");

    private static final List<String> ORIGIN = List.of("from", "of");

    private final WordClasses words;

    RateAims(WordClasses words) {
        this.words = words;
    }

    /**
     * The words for whom or what it is against.
     *
     * @param head the topmost word of the rate
     * @param before where the rate before ends
     * @param after where the rate after begins
     */
    List<Token> aims(Sentence sentence, MeasureDraft owner, Token head, Rate rate, int before, int after) {
        Token next = afterPreposition(sentence, rate, after);
        List<Token> own = next != null
                ? withOrigin(sentence, next, head, after)
                : sentence.children(head).stream()
                        .filter(child -> child.index() > rate.to() && child.index() < after)
                        .filter(child -> child.is("nmod") || child.is("obl"))
                        .filter(child -> !isNoAim(words, child))
                        .filter(child -> Relations.hasCase(sentence, child, AGAINST))
                        .toList();
        if (!own.isEmpty()) {
            return own;
        }
        Token subject = ownSubject(sentence, owner, head, before);
        if (subject != null) {
            return List.of(subject);
        }
        List<Token> following = between(owner.aims(), rate.to(), after);
        if (!following.isEmpty()) {
            return following;
        }
        List<Token> first = between(owner.aims(), before, rate.from());
        return first.isEmpty() ? owner.aims() : first;
    }

    /** {@code 10% on milk from Chad and 12% on that from Niger}: what a pronoun stands for is told by where it comes from. */
    private static List<Token> withOrigin(Sentence sentence, Token next, Token head, int after) {
        return next.upos() == Upos.PRON
                ? Stream.concat(
                                Stream.of(next),
                                sentence.children(head, "nmod").stream()
                                        .filter(child -> child.index() > next.index() && child.index() < after)
                                        .filter(child -> Relations.hasCase(sentence, child, ORIGIN)))
                        .toList()
                : List.of(next);
    }

    /** {@code Milk from Chad faces a duty of 9 percent, and fish from Niger will be subject to 12}: of whose clause a later rate is. */
    private static @Nullable Token ownSubject(Sentence sentence, MeasureDraft owner, Token head, int before) {
        Token clause = head;
        while (clause.head() != 0 && !clause.is("conj") && !clause.is("parataxis")) {
            clause = sentence.token(clause.head());
        }
        boolean joined = before > 0 && clause.head() != 0 && !sentence.isWithin(owner.act, clause);
        return joined
                ? Relations.subject(sentence, clause)
                        .filter(found -> found.index() > before && found.upos() != Upos.PRON)
                        .orElse(null)
                : null;
    }

    /** {@code on the part of Chad} is on nothing; {@code on car parts} is. */
    static boolean isNoAim(WordClasses words, Token word) {
        return words.contains("no-aim-word", word.lemma())
                && !words.contains("aim-word", word.form().toLowerCase(Locale.ROOT));
    }

    /** All words for whom a measure is against that stand between two words. */
    private static List<Token> between(List<Token> aims, int from, int to) {
        List<Token> inside = new ArrayList<>(aims);
        inside.removeIf(aim -> aim.index() <= from || aim.index() >= to);
        return inside;
    }

    /** In {@code 30 per cent for South Africa, 35 per cent for Serbia} what follows each rate is its own. */
    @Nullable
    Token afterPreposition(Sentence sentence, Rate rate, int after) {
        int at = rate.to() + 1;
        while (at < after && at <= rate.to() + 3 && sentence.token(at).upos() == Upos.NOUN) {
            at++;
        }
        if (at >= after || !AGAINST.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
            return null;
        }
        Token noun = sentence.head(sentence.token(at)).orElse(null);
        boolean aim = noun != null && noun.index() > at && noun.index() < after && !isNoAim(words, noun);
        return aim ? noun : null;
    }
}
