package dev.readout.server.engagement;

import dev.readout.server.review.DecisionRow;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sides;
import dev.readout.server.view.StatusMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an engagement, ready to be drawn.
 *
 * @param frame what surrounds it
 * @param id the engagement's id
 * @param kind its kind in a word
 * @param status what became of it
 * @param sides its parties
 * @param start its first day
 * @param end its last day, unknown if it is the first
 * @param headline who and what
 * @param lede how many articles tell of it, from how many origins, and whether they disagree
 * @param facts dates, place, length, occasion, status
 * @param people who took part
 * @param accounts the two sides' accounts, or null where there are no two sides
 * @param pair the two sides of the accounts
 * @param tones the words for it
 * @param statements what was said, act by act
 * @param agreements what was agreed
 * @param neighbours what came before and after between the same parties
 * @param origins where it is told, by independent origin
 * @param conflicts where the articles disagree
 * @param derivations how it was read
 * @param decisions what people decided about the contact
 * @param rejected facts in its sentences that people rejected
 */
public record EngagementPage(
        Frame frame,
        String id,
        String kind,
        StatusMark status,
        List<Sides.Side> sides,
        DayText start,
        DayText end,
        String headline,
        String lede,
        List<Fact> facts,
        List<Person> people,
        @Nullable Accounts accounts,
        List<Sides.Side> pair,
        List<Tone> tones,
        List<Act> statements,
        List<Agreed> agreements,
        List<Neighbour> neighbours,
        List<Origin> origins,
        List<Disagreement> conflicts,
        List<Derived> derivations,
        List<DecisionRow> decisions,
        List<DecisionRow> rejected) {

    /** Copies the lists. */
    public EngagementPage {
        sides = List.copyOf(sides);
        facts = List.copyOf(facts);
        people = List.copyOf(people);
        pair = List.copyOf(pair);
        tones = List.copyOf(tones);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        neighbours = List.copyOf(neighbours);
        origins = List.copyOf(origins);
        conflicts = List.copyOf(conflicts);
        derivations = List.copyOf(derivations);
        decisions = List.copyOf(decisions);
        rejected = List.copyOf(rejected);
    }

    /**
     * A fact at the head of the page.
     *
     * @param name what it is ({@code Place})
     * @param value what it is said to be; {@code not stated} if nothing is
     * @param side a state that belongs to it, or null
     * @param note what else there is to say, or nothing
     * @param marks the sentences
     */
    public record Fact(String name, String value, Sides.@Nullable Side side, String note, List<Mark> marks) {}

    /** Somebody who took part, with the office that the articles give. */
    public record Person(Sides.Side side, String name, String title) {}

    /** A word for the contact, and who used it. */
    public record Tone(String term, Sides.@Nullable Side side, String speaker, Mark mark) {}

    /** The statements of one act. */
    public record Act(String name, List<Said> statements) {}

    /** A statement in a line. */
    public record Said(
            Sides.@Nullable Side side,
            String speaker,
            String via,
            Sides.@Nullable Side addressee,
            String words,
            boolean verbatim,
            String topics,
            String review,
            Mark mark) {}

    /** An agreement in a line. */
    public record Agreed(String words, List<Sides.Side> parties, DayText due, String review, Mark mark) {}

    /**
     * Another contact of the same parties.
     *
     * @param days how many days it lies apart ({@code +4}), or its date where days are not known
     * @param here whether it is this contact itself
     */
    public record Neighbour(String days, DayText date, String headline, String link, StatusMark status, boolean here) {}

    /** Articles that go back to one text. */
    public record Origin(int number, List<Source> sources) {}

    /** An article that tells of it. */
    public record Source(String title, String link, String outlet, DayText published, boolean main, Mark mark) {}

    /** A field in which the articles disagree. */
    public record Disagreement(String field, List<Value> values) {}

    /** One of the values. */
    public record Value(String value, String outlet, Mark mark) {}

    /** By which rule a sentence was read. */
    public record Derived(String what, String rule, String rulebook, Mark mark) {}
}
