package dev.readout.language.time;

import dev.readout.language.time.atom.Atom;
import dev.readout.language.time.atom.AtomReader;
import dev.readout.language.time.meaning.Genre;
import dev.readout.language.time.meaning.Grain;
import dev.readout.language.time.meaning.Moment;
import dev.readout.language.time.rule.Find;
import dev.readout.language.time.rule.Rulebook;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in a text and resolves them: weekdays and months in the direction that the tense of the
 * governing verb tells, {@code two days later} from the date told before, all else against the day of publication.
 *
 * <p>Works on words alone where tags and trees are wrong or missing; only directions are then guessed. Immutable; may be
 * shared between threads.
 */
public final class TimeReader {

    private final Rulebook rulebook;

    /** A reader by these rules. */
    public TimeReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** A reader by the rules that Readout carries. */
    public static TimeReader english() {
        return new TimeReader(EnglishRules.rulebook());
    }

    /**
     * The expressions of time, in order of their spans, not overlapping. The genre is judged from the text.
     *
     * @param parse the text
     * @param published when it was published, or null; weekdays stay open where its day is not known
     */
    public List<TimeExpression> times(ParsedText parse, @Nullable PartialDate published) {
        LocalDate day = published == null ? null : published.firstDay();
        return times(parse, published, GenreJudge.genre(parse.text(), day), null);
    }

    /**
     * The expressions of time of a text whose genre is known.
     *
     * @param published when it was published, or null; weekdays stay open where its day is not known
     * @param genre what unfinished dates count from
     * @param reference the day that the text goes on from, or null
     */
    public List<TimeExpression> times(
            ParsedText parse, @Nullable PartialDate published, Genre genre, @Nullable LocalDate reference) {
        Chronology chronology = new Chronology(genre, published == null ? null : moment(published), reference);
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : parse.sentences()) {
            List<Atom> atoms = AtomReader.atoms(parse.text(), sentence);
            for (Find find : rulebook.finds(atoms, genre)) {
                times.addAll(chronology.resolve(new Occurrence(sentence, atoms, find)));
            }
        }
        return List.copyOf(times);
    }

    private static Moment moment(PartialDate date) {
        Grain grain = switch (date.precision()) {
            case DAY -> Grain.DAY;
            case MONTH -> Grain.MONTH;
            case YEAR -> Grain.YEAR;
        };
        return Moment.of(grain, date.firstDay());
    }
}
