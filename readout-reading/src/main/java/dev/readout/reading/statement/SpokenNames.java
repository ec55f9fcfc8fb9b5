package dev.readout.reading.statement;

import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a speaker is named, without what only leads to him: {@code according to the}, {@code on Wednesday}. */
final class SpokenNames {

    private static final Pattern BEFORE = Pattern.compile(
            "^[\\s,;:\"“”]*(?:according to |(?:by|from|of) )?(?:(?:the|a|an) )?"
                    + "(?:(?:joint |press |written |official )*(?:statement|release|notice|communiqué|notification)"
                    + " (?:issued|published|released|made) by (?:the )?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND =
            Pattern.compile("(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\\s,;:]*$", Pattern.CASE_INSENSITIVE);

    /** {@code a trader, who has nine shops}, {@code a source quoted by an agency}: more of somebody than who it is. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:, (?:who|whose|which) .*| (?:quoted|cited) by .*|, (?:speaking|talking|writing) .*)$", Pattern.DOTALL);

    private SpokenNames() {}

    /** A speaker by his plain name; a person's name, and one that is nothing else, are left as they are. */
    static Actor plain(Actor speaker) {
        String name = speaker.name();
        String plain = BEHIND.matcher(
                        ASIDE.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        boolean same = speaker.isPerson() || plain.isEmpty() || plain.equals(name);
        return same ? speaker : new Actor(speaker.kind(), plain, speaker.state(), speaker.title(), speaker.rank());
    }

    /** "The ministry" is not "the ministry's published decision", whatever the text is taken to mean by both. */
    static String owner(String name, Token head) {
        int owner = name.toLowerCase(Locale.ROOT).indexOf(ClauseForm.lower(head));
        int end = owner + head.form().length();
        boolean owns = owner >= 0 && name.substring(end).matches("(?:'s|’s) .+");
        return owns ? name.substring(0, end) : name;
    }
}
