package dev.readout.language.token;

import java.util.List;
import java.util.Set;

/** An office or form of honour and whoever holds it in one row of capitals, which no sentence parts. */
final class OfficeRuns {

    private static final int LONGEST = 16;

    /** How far behind a state's name its office may follow: {@code Republic of Cyprus Second Deputy Minister}. */
    private static final int AHEAD = 4;

    /** So many words a state's name has behind its {@code of}, with its short form. */
    private static final int STATE = 7;

    /** Two names and the hyphen between them. */
    private static final int LENGTH_OF_PAIR = 3;

    private static final Set<String> OFFICES = Set.of(
            "Administrator",
            "Advisor",
            "Adviser",
            "Ambassador",
            "Chairman",
            "Chairperson",
            "Commissioner",
            "Coordinator",
            "Counselor",
            "Counsellor",
            "Director",
            "Envoy",
            "Minister",
            "Officer",
            "Official",
            "Premier",
            "President",
            "Rapporteur",
            "Representative",
            "Secretary");
    private static final Set<String> STATES = Set.of(
            "Republic", "Kingdom", "Federation", "Commonwealth", "Sultanate", "Emirate", "Principality", "Union");
    private static final Set<String> POSSESSIVE = Set.of("His", "Her", "Their");
    private static final Set<String> HONOURS = Set.of(
            "Excellency",
            "Excellencies",
            "Highness",
            "Highnesses",
            "Majesty",
            "Majesties",
            "Royal",
            "Serene",
            "Eminence",
            "Holiness",
            "Beatitude");
    private static final Set<String> OF = Set.of("of", "for", "to", "at");
    private static final Set<String> JOINING = Set.of("the", "and", "in", "on", "&", ",");

    private OfficeRuns() {}

    /** Whether a word goes on with such a row: {@code Minister for Trade and Industry Ana Silva}, {@code Republic of Palau Special Envoy}. */
    static boolean goesOn(List<Word> words, int place) {
        boolean row = isCapital(words, place)
                && isCapital(words, place - 1)
                && !words.get(place - 1).form().endsWith(".");
        return row
                && (isFullNameOf(words, place)
                        || isOfficeBefore(words, place)
                        || isPeopleOf(words, place)
                        || isPair(words, place)
                        || (isStateBefore(words, place) && isOfficeBehind(words, place)));
    }

    /** {@code Kenyan President Ana Silva}: a first name right behind an office. */
    private static boolean isFullNameOf(List<Word> words, int place) {
        return OFFICES.contains(words.get(place - 1).form()) && place + 1 < words.size() && isCapital(words, place + 1);
    }

    /** Whether a form of honour begins, which is told of somebody in a sentence: {@code received in Lima His Excellency Ana Silva}. */
    static boolean isHonour(List<Word> words, int place) {
        return place + 1 < words.size()
                && POSSESSIVE.contains(words.get(place).form())
                && HONOURS.contains(words.get(place + 1).form());
    }

    /** {@code Kenyan | Foreign Minister Ana Silva}: the first word of a sentence, and an office right behind it. */
    private static boolean isPeopleOf(List<Word> words, int place) {
        boolean first = place == 1 || Sign.at(words, place - 2) == Sign.STOP;
        return first && isOfficeBehind(words, place);
    }

    /** {@code U.S.-Kenya | Strategic Dialogue}: two names that stand for nothing without what follows. */
    private static boolean isPair(List<Word> words, int place) {
        return place >= LENGTH_OF_PAIR
                && words.get(place - 2).form().equals("-")
                && isCapital(words, place - LENGTH_OF_PAIR)
                && !Sign.spaceBefore(words, place - 2)
                && !Sign.spaceBefore(words, place - 1);
    }

    private static boolean isOfficeBefore(List<Word> words, int place) {
        boolean joined = false;
        for (int at = place - 1; at >= 0 && place - at <= LONGEST; at--) {
            String form = words.get(at).form();
            if (OFFICES.contains(form)) {
                return joined;
            }
            joined |= OF.contains(form);
            if (!OF.contains(form) && !JOINING.contains(form) && !isCapital(words, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStateBefore(List<Word> words, int place) {
        int at = place - 1;
        while (at > 1 && place - at < STATE && isInName(words, at)) {
            at--;
        }
        return at > 0
                && words.get(at).form().equals("of")
                && STATES.contains(words.get(at - 1).form());
    }

    /** {@code Korea}, {@code Korea ( ROK )}. */
    private static boolean isInName(List<Word> words, int place) {
        Sign sign = Sign.at(words, place);
        return sign == Sign.CAPITAL || sign == Sign.BRACKET || sign == Sign.CLOSING;
    }

    private static boolean isOfficeBehind(List<Word> words, int place) {
        for (int at = place; at < words.size() && at - place < AHEAD && isCapital(words, at); at++) {
            if (OFFICES.contains(words.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(List<Word> words, int place) {
        return Sign.at(words, place) == Sign.CAPITAL;
    }
}
