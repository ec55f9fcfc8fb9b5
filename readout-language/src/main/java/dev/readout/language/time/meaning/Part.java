package dev.readout.language.time.meaning;

/**
 * A stretch of another expression: {@code early August}, {@code the end of 2024}.
 *
 * @param mod the TIMEX3 modifier: {@code START}, {@code MID}, {@code END}, {@code APPROX} …
 * @param of the whole
 */
record Part(String mod, Meaning of) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        return of.in(setting).with(mod);
    }

    @Override
    public boolean isComplete() {
        return of.isComplete();
    }
}
