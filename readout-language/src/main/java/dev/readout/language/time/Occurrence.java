package dev.readout.language.time;

import dev.readout.language.time.atom.Atom;
import dev.readout.language.time.rule.Find;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.text.TextSpan;
import java.util.List;

/**
 * A find where it stands.
 *
 * @param sentence its sentence
 * @param atoms the sentence's atoms
 * @param find what was found
 */
record Occurrence(Sentence sentence, List<Atom> atoms, Find find) {

    /** Copies the list. */
    Occurrence {
        atoms = List.copyOf(atoms);
    }

    /** Where one expression of the find stands in the text. */
    TextSpan span(Find.Part part) {
        return atoms.get(part.start()).span().cover(atoms.get(part.end() - 1).span());
    }

    /** Where the whole find stands in the text. */
    TextSpan span() {
        return atoms.get(find.start()).span().cover(atoms.get(find.end() - 1).span());
    }
}
