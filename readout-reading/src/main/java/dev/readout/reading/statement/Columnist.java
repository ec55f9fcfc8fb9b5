package dev.readout.reading.statement;

import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official who writes a newspaper's article himself: whom its byline names with an office, or a line that tells who the
 * writer is ({@code The writer is foreign minister of Chad}); only where the text says {@code I} or {@code we} at all.
 */
final class Columnist {

    private static final String NAME =
            "(\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:al|bin|bint|de|van|von|el|da|dos|del) )?\\p{Lu}[\\p{L}.’'-]*){1,4})";
    private static final Pattern BYLINE =
            Pattern.compile("(?m)^\\s*(?:(?:[Bb]y|BY) )" + NAME + "(?:, (\\p{L}[^\\n]{4,90}))?\\s*$");
    private static final Pattern ABOUT = Pattern.compile("(?m)^\\s*(?:(?:The|the) (?:writer|author)|" + NAME
            + "),? (?:is|has been|serves as) (?:currently )?(?:the )?(\\p{L}[^\\n]{4,120}?)\\.?\\s*$");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"\\n]{0,900}[”\"]|«[^»\\n]{0,900}»");
    private static final Pattern FIRST = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b(?!\\.)");
    private static final int FEWEST = 2;

    private Columnist() {}

    /** The writer; empty where the article is a reporter's. */
    static Optional<Actor> of(ArticleText text, Actors actors, Lexicon lexicon) {
        String whole = text.article().text();
        Matcher byline = BYLINE.matcher(whole);
        boolean signed = byline.find();
        Matcher about = ABOUT.matcher(whole);
        boolean told = about.find();
        String name = signed ? byline.group(1) : told ? about.group(1) : null;
        String office = signed && byline.group(2) != null ? byline.group(2) : told ? about.group(2) : null;
        boolean other =
                signed && told && about.group(1) != null && !about.group(1).equals(name);
        if (name == null || office == null || other || !saysI(whole)) {
            return Optional.empty();
        }
        Optional<Office> held = Voice.office(office, lexicon);
        Optional<StateCode> state = held.flatMap(one -> Optional.ofNullable(one.state()))
                .or(() -> actors.stateIn(office).map(StateName::code));
        return held.isPresent() && state.isPresent()
                ? Optional.of(new Actor(
                        Actor.Kind.PERSON, name, state.get(), office, held.get().rank()))
                : Optional.empty();
    }

    private static boolean saysI(String whole) {
        String own = QUOTED.matcher(whole).replaceAll(" ");
        return FIRST.matcher(own).results().limit(FEWEST).count() == FEWEST;
    }
}
