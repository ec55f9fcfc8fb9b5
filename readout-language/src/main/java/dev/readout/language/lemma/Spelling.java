package dev.readout.language.lemma;

/** How English spells an ending: which last letters are doubled or changed before one that begins with a vowel. */
final class Spelling {

    private static final String VOWELS = "aeiou";

    private Spelling() {}

    /** Whether a letter is one of a, e, i, o, u. */
    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** Whether a word ends in a consonant and y, which becomes ie before s and d. */
    static boolean endsInConsonantAndY(String word) {
        return word.length() > 2 && word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    /** Whether an ending that begins with a vowel doubles the last letter always: {@code ban}, {@code quit}. */
    static boolean mustDouble(String base) {
        return endsShort(base) && syllables(base) == 1 && !base.endsWith("s");
    }

    /** Whether it may double the last letter: {@code ban}, {@code travel}, {@code focus}. */
    static boolean mayDouble(String base) {
        return endsShort(base) || (base.length() > 2 && (base.endsWith("l") || base.endsWith("s")));
    }

    /** Whether the last letter stands twice, as in the stem of {@code banned}. */
    static boolean endsDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last));
    }

    /** Whether the last letter stands twice, and only before an ending: not as in {@code roll}, {@code pass}. */
    static boolean endsDoubledByEnding(String stem) {
        return endsDoubled(stem) && "lszf".indexOf(stem.charAt(stem.length() - 1)) < 0;
    }

    /** One vowel and one consonant at the end, the vowel alone but for the u of qu. */
    private static boolean endsShort(String base) {
        int last = base.length() - 1;
        if (last < 2 || isVowel(base.charAt(last)) || "wxy".indexOf(base.charAt(last)) >= 0) {
            return false;
        }
        boolean vowelBefore = isVowel(base.charAt(last - 1));
        boolean single =
                !isVowel(base.charAt(last - 2)) || (base.charAt(last - 2) == 'u' && base.startsWith("q", last - 3));
        return vowelBefore && single;
    }

    private static int syllables(String base) {
        String letters = base.replace("qu", "q");
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = isVowel(letters.charAt(i)) || letters.charAt(i) == 'y';
            if (vowel && !inside) {
                count++;
            }
            inside = vowel;
        }
        return count;
    }
}
