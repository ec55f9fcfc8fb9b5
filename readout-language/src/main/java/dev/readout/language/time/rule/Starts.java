package dev.readout.language.time.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a pattern may begin with, so that it is tried only where it has a chance. */
final class Starts {

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private boolean number;
    private boolean anything;

    void word(String word) {
        words.add(word);
    }

    void words(Set<String> more) {
        words.addAll(more);
    }

    void category(String category) {
        categories.add(category);
    }

    void addAll(Starts more) {
        words.addAll(more.words);
        categories.addAll(more.categories);
        number |= more.number;
        anything |= more.anything;
    }

    void number() {
        number = true;
    }

    void anything() {
        anything = true;
    }

    Set<String> words() {
        return words;
    }

    Set<String> categories() {
        return categories;
    }

    boolean hasNumber() {
        return number;
    }

    boolean hasAnything() {
        return anything;
    }
}
