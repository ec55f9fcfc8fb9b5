package dev.readout.page.plain;

import dev.readout.model.article.BlockKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the authors' names out of byline lines. */
public final class Bylines {

    private static final Pattern CUE = Pattern.compile(
            "^\\W*(?:(?:written|reported|story|text|words|reporting|report|author|authors|reporter|writer|correspondent)\\b\\s*(?:by\\b)?\\s*[:：]?|by\\b\\s*:?)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "\\s+(?:published|posted|updated|on|in|at|for|with|editing)\\b|[|•·;(\\[–—/]|\\s-\\s|\\s{3,}|\\d|[.!?]\\s|\\.$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|und|et|y|e|&)\\s+");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.-]*|d[eaiu]s?|van|von|der|den|bin|al|el|la|le|ibn)(?:[ \\u00a0](?:\\p{Lu}[\\p{L}'’.-]*|d[eaiu]s?|van|von|der|den|bin|al|el|la|le|ibn)){1,4}");
    private static final Pattern NO_PERSON = Pattern.compile(
            "\\b(desk|staff|writers?|reporters?|correspondents?|editors?|editorial|newsroom|agency|agencies|team|news|online|press|media|bureau|service|wire|times|post|daily|international|reuters|afp)\\b",
            Pattern.CASE_INSENSITIVE);

    private Bylines() {}

    /** The authors named in the lines that are bylines and say so. */
    static List<String> authors(List<Line> lines, List<BlockKind> kinds) {
        Set<String> authors = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == BlockKind.BYLINE) {
                authors.addAll(names(lines.get(i).words()));
            }
        }
        return List.copyOf(authors);
    }

    /** The persons' names in a byline such as {@code By Ann Lee and Bo Chan | 3 May}; empty if it names nobody. */
    public static List<String> names(String byline) {
        Matcher cue = CUE.matcher(byline);
        if (!cue.find()) {
            return List.of();
        }
        String rest = byline.substring(cue.end());
        Matcher end = END.matcher(rest);
        String people = end.find() ? rest.substring(0, end.start()) : rest;
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(people.strip(), -1)) {
            if (NAME.matcher(part).matches() && !NO_PERSON.matcher(part).find()) {
                names.add(part);
            }
        }
        return List.copyOf(names);
    }
}
