package dev.readout.server.view;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The level of a contact, told by the offices that the articles give; that of the lower side, as diplomats count. */
public enum Level {
    /** Heads of state and government. */
    LEADERS("leaders", "L", 4),
    /** Ministers, and envoys and advisers of their rank. */
    MINISTERS("ministers, envoys", "M", 3),
    /** Deputies and vice-ministers. */
    DEPUTIES("vice-ministers", "V", 2),
    /** Other officials, and those whose office is not told. */
    OFFICIALS("officials", "O", 1);

    private static final Pattern DEPUTY = Pattern.compile(
            "\\b(deputy|vice|assistant|under-?secretary|state secretary|secretary of state for|director[- ]general)\\b");
    private static final Pattern HIGH_VICE =
            Pattern.compile("\\bvice[- ](president|premier)\\b|\\bdeputy (prime minister|premier)\\b");
    private static final Pattern LEADER = Pattern.compile(
            "\\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|supreme leader|taoiseach|chairman of the state affairs)\\b");
    private static final Pattern MINISTER = Pattern.compile(
            "\\b(minister|secretary of|secretary|high representative|national security advis[eo]r|special envoy|envoy|trade representative|director of the office|commissioner|chief of the defen[cs]e staff|state councill?or|attorney general)\\b");

    private final String word;
    private final String letter;

    private final int shade;

    Level(String word, String letter, int shade) {
        this.word = word;
        this.letter = letter;
        this.shade = shade;
    }

    /** Its name. */
    public String word() {
        return word;
    }

    /** Its letter in charts. */
    public String letter() {
        return letter;
    }

    /** How dark it is drawn in charts, 1 to 4. */
    public int shade() {
        return shade;
    }

    /** The level of a contact: that of its lower side among those that name anybody with an office. */
    public static Level of(Engagement engagement) {
        return engagement.parties().stream()
                .map(Party::participants)
                .filter(people -> people.stream().anyMatch(person -> person.title() != null))
                .map(Level::highest)
                .max(Comparator.naturalOrder())
                .orElse(OFFICIALS);
    }

    private static Level highest(List<Participant> people) {
        return people.stream()
                .map(person -> of(person.title()))
                .min(Comparator.naturalOrder())
                .orElse(OFFICIALS);
    }

    /** The level of an office. */
    public static Level of(@Nullable String title) {
        if (title == null) {
            return OFFICIALS;
        }
        String office = title.toLowerCase(Locale.ROOT);
        if (HIGH_VICE.matcher(office).find()) {
            return MINISTERS;
        }
        if (DEPUTY.matcher(office).find()) {
            return DEPUTIES;
        }
        if (LEADER.matcher(office).find()) {
            return LEADERS;
        }
        return MINISTER.matcher(office).find() ? MINISTERS : OFFICIALS;
    }
}
