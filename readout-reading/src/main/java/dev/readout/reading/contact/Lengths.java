package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how long contacts lasted: hours and minutes are a duration, days reach from the first day to the last. The length of
 * a part ({@code 23 minutes in a small group}) is not that of the whole.
 */
final class Lengths {

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MOST_DAYS = 21;
    private static final int MOST_STEPS = 4;
    private static final Set<String> NOT_ITS_LENGTH =
            Set.of("within", "in", "after", "before", "every", "past", "last", "next", "previous", "per", "earlier");

    private final WordClasses words;
    private final LengthsNearby besides;

    Lengths(WordClasses words) {
        this.words = words;
        this.besides = new LengthsNearby(words);
    }

    /** Gives a length in a sentence to the contact that lasted so long. */
    void measure(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        Integer minutes = time.durationMinutes();
        if (time.type() != TimexType.DURATION
                || minutes == null
                || isOtherLength(sentence, time)
                || LengthsNearby.isPlanned(sentence, time, words)) {
            return;
        }
        owner(sentence, time, drafts)
                .or(() -> besides.owner(sentence, time, drafts))
                .ifPresent(draft -> {
                    if (!time.value().startsWith("PT")) {
                        draft.days = minutes % MINUTES_OF_DAY == 0 ? minutes / MINUTES_OF_DAY : null;
                    } else if (draft.durationMinutes == null && !isOfPart(sentence, draft)) {
                        draft.durationMinutes = minutes;
                    }
                });
    }

    /** {@code within 90 days}, {@code every two hours}; {@code after} only before a length that nothing follows. */
    private static boolean isOtherLength(Sentence sentence, TimeExpression time) {
        List<Token> tokens = sentence.tokensIn(time.span());
        if (tokens.isEmpty()) {
            return true;
        }
        int first = tokens.get(0).index();
        int last = tokens.get(tokens.size() - 1).index();
        String before = form(sentence, first - 1);
        boolean followed = form(sentence, last + 1).equals("of")
                || form(sentence, last + 1).equals("in");
        return NOT_ITS_LENGTH.contains(before) && !followed;
    }

    private static String form(Sentence sentence, int index) {
        boolean inside = index >= 1 && index <= sentence.tokens().size();
        return inside ? sentence.token(index).form().toLowerCase(Locale.ROOT) : "";
    }

    /** {@code hours of talks}, {@code a two-hour meeting}, {@code talked for two hours}, {@code the meeting lasted an hour}. */
    private Optional<Draft> owner(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token word = head.get();
        for (Draft draft : drafts) {
            if (sentence.isWithin(draft.act, word) && isMeasured(sentence, draft.act, word)) {
                return Optional.of(draft);
            }
        }
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            Token above = sentence.token(word.head());
            Optional<Draft> own = drafts.stream()
                    .filter(draft -> draft.act.index() == above.index())
                    .findFirst();
            boolean lasts = words.value("lasting-verb", sentence, above).isPresent();
            if (own.isPresent() || lasts) {
                return own.or(() -> lasting(sentence, above, drafts));
            }
            boolean inside = word.is("nummod") || word.is("compound") || word.is("amod") || word.is("obl");
            if (!inside) {
                return Optional.empty();
            }
            word = above;
        }
        return Optional.empty();
    }

    /** Whether the contact hangs on the length by {@code of} or {@code in}. */
    private static boolean isMeasured(Sentence sentence, Token act, Token length) {
        return act.head() == length.index()
                && sentence.children(act, "case").stream()
                        .anyMatch(word -> Set.of("of", "in").contains(word.form()));
    }

    private static Optional<Draft> lasting(Sentence sentence, Token verb, Collection<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.act.head() == verb.index()
                        || sentence.head(verb)
                                .filter(above -> above.index() == draft.act.index())
                                .isPresent())
                .findFirst();
    }

    private boolean isOfPart(Sentence sentence, Draft draft) {
        boolean part = words.value("part-noun", sentence, draft.act).isPresent()
                || sentence.children(draft.act).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("alone"));
        return part
                || sentence.tokens().stream()
                        .anyMatch(word ->
                                words.value("part-format", sentence, word).isPresent());
    }

    /** Stretches a contact of several days whose first or last day is told over all of them. */
    void stretch(Draft draft) {
        Integer days = draft.days;
        PartialDate start = draft.start;
        boolean oneDay = start != null && start.precision() == PartialDate.Precision.DAY && start.equals(draft.end);
        if (days == null || start == null || !oneDay || days < 2 || days > MOST_DAYS) {
            return;
        }
        LocalDate day = start.firstDay();
        if (isEnd(draft)) {
            draft.start = PartialDate.of(day.minusDays(days - 1L));
        } else {
            draft.end = PartialDate.of(day.plusDays(days - 1L));
        }
    }

    /** Whether the day that is told is the last one: talks end on it, or something follows them on it. */
    private boolean isEnd(Draft draft) {
        Sentence sentence = draft.sentence;
        Token word = draft.act;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            if (follows(sentence, word)
                    || words.value("end-word", sentence, word).isPresent()) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return words.value("end-word", sentence, word).isPresent();
    }

    /** Whether a word stands after {@code after}. */
    static boolean follows(Sentence sentence, Token word) {
        return sentence.children(word, "case").stream()
                .anyMatch(preposition ->
                        Set.of("after", "following").contains(preposition.form().toLowerCase(Locale.ROOT)));
    }
}
