package dev.readout.page.plain;

import java.util.regex.Pattern;

/** Tells the names of papers and of offices, which stand above headlines and look like them. */
final class Masthead {

    private static final String WORD = "[\\p{Lu}&][\\p{L}'’.-]*";
    private static final String OFFICE =
            "(?iu:agency|association|authority|bureau|cabinet|cent(?:er|re)|commission|commonwealth|consulate|council|delegation"
                    + "|department|directorate|embassy|federation|foundation|government|institute|kingdom|ministry|mission|office"
                    + "|organi[sz]ation|parliament|presidency|republic|secretariat|senate|service|state|union)";
    private static final String PAPER =
            "(?iu:brief|bulletin|chronicle|courier|daily|dispatch|echo|examiner|gazette|guardian|herald|independent|journal|mail"
                    + "|mercury|monitor|news|notes|observer|outlook|post|press|review|sentinel|standard|star|telegraph|times|tribune|weekly"
                    + "|wire|world)";
    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?:" + WORD + " ){0,3}" + OFFICE + "(?:,? (?iu:of|for|on|to|the|and|in)| " + WORD + "){1,11}");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:" + WORD + "|(?iu:of|the|and|for)) ){1,6}(?:" + OFFICE + "|" + PAPER + ")(?: No\\.? ?\\d+)?");
    private static final Pattern OF = Pattern.compile("(?iu)" + OFFICE + " (?:of|for|on|to)\\b");

    private static final int LONGEST = 120;

    private Masthead() {}

    /** Whether a line is nothing but such a name: {@code Ministry of Trade of the Republic}, {@code The Coast Review}. */
    static boolean isName(String line) {
        return line.length() <= LONGEST
                && (NAME.matcher(line).matches()
                        || (OFFICE_OF.matcher(line).matches()
                                && OF.matcher(line).find()));
    }
}
