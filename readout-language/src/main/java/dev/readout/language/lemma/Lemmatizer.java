package dev.readout.language.lemma;

import dev.readout.model.analysis.Upos;
import java.util.Locale;
import java.util.Set;

/**
 * The base form of a word by its tags. The model's guess stands for function words, abbreviations and letter case, which it
 * has seen often enough; the inflection of verbs, nouns and adjectives is undone by the rules of English spelling and
 * tables, which also hold for words that no training text had. Immutable; may be shared between threads.
 */
public final class Lemmatizer {

    private static final Set<String> INFLECTED_VERBS = Set.of("VBD", "VBN", "VBG", "VBZ");
    private static final Set<String> PLURALS = Set.of("NNS", "NNPS");
    private static final Set<String> GRADES = Set.of("JJR", "JJS", "RBR", "RBS");

    /** Tags of words that stand in their base form. */
    private static final Set<String> BARE = Set.of("NN", "NNP", "JJ", "RB", "VB", "VBP", "UH");

    /** Up to so many letters a word may be an abbreviation, which the model writes out. */
    private static final int ABBREVIATION = 3;

    private final VerbLemmas verbs = new VerbLemmas();
    private final NounLemmas nouns = new NounLemmas();
    private final GradeLemmas grades = new GradeLemmas();

    /**
     * The base form.
     *
     * @param form the word as written; not empty
     * @param upos its part of speech
     * @param xpos its tag of the Penn Treebank
     * @param guess the base form that the model would give
     */
    public String lemma(String form, Upos upos, String xpos, String guess) {
        if (!form.codePoints().allMatch(c -> Character.isLetter(c) || c == '-') || form.endsWith("-")) {
            return guess;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (upos == Upos.VERB && INFLECTED_VERBS.contains(xpos)) {
            return verbs.base(lower, guess);
        }
        if (PLURALS.contains(xpos) && (upos == Upos.NOUN || upos == Upos.PROPN)) {
            return plural(form, lower, upos, guess);
        }
        if (GRADES.contains(xpos) && (upos == Upos.ADJ || upos == Upos.ADV)) {
            return grades.base(lower, guess);
        }
        return BARE.contains(xpos) ? bare(form, lower, upos, guess) : guess;
    }

    /** A name keeps its s where the model keeps it: {@code Barnes}, {@code the Olympics}. */
    private String plural(String form, String lower, Upos upos, String guess) {
        String small = guess.toLowerCase(Locale.ROOT);
        return upos == Upos.PROPN && small.equals(lower) ? guess : cased(nouns.base(lower, small), form, guess);
    }

    private String bare(String form, String lower, Upos upos, String guess) {
        if (upos == Upos.VERB && verbs.isBase(lower)) {
            return verbs.isBase(guess) ? guess : lower;
        }
        boolean shortened = guess.length() < form.length() && lower.startsWith(guess.toLowerCase(Locale.ROOT));
        boolean cut = shortened && form.length() > ABBREVIATION && upos != Upos.AUX;
        return cut ? cased(lower, form, guess) : guess;
    }

    /** A base form in the letter case of the form, where the model keeps that, else in lower case. */
    private static String cased(String base, String form, String guess) {
        boolean kept = Character.isUpperCase(guess.codePointAt(0));
        if (!kept) {
            return base;
        }
        StringBuilder cased = new StringBuilder();
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT)) && !guess.equals(guess.toUpperCase(Locale.ROOT));
        for (int i = 0; i < base.length(); i++) {
            boolean upper = i < form.length() && Character.isUpperCase(form.charAt(i)) && (i == 0 || !shouted);
            cased.append(upper ? Character.toUpperCase(base.charAt(i)) : base.charAt(i));
        }
        return cased.toString();
    }
}
