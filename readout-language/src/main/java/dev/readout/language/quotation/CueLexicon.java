package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words that report ({@code cues.tsv}, whose head explains its columns), by base form and by inflected form. */
final class CueLexicon {

    private final Map<String, List<Cue>> byLemma;
    private final Map<String, String> lemmas;

    private CueLexicon(Map<String, List<Cue>> byLemma, Map<String, String> lemmas) {
        this.byLemma = byLemma;
        this.lemmas = lemmas;
    }

    /** The table that comes with this package. */
    static CueLexicon standard() {
        return of(CueTable.rows("cues.tsv", 4), CueTable.rows("irregular-verbs.tsv", 2));
    }

    /** A table of cues with the irregular forms of its verbs. */
    static CueLexicon of(List<CueTable.Row> cues, List<CueTable.Row> irregular) {
        Map<String, List<Cue>> byLemma = new HashMap<>();
        Map<String, String> lemmas = new HashMap<>();
        for (CueTable.Row row : irregular) {
            String lemma = row.cells().get(0);
            row.words(1).forEach(form -> lemmas.putIfAbsent(key(form, Upos.VERB), key(lemma, Upos.VERB)));
        }
        cues.stream().flatMap(CueTable::cues).forEach(cue -> {
            String key = key(cue.lemma(), cue.pos());
            byLemma.computeIfAbsent(key, unused -> new ArrayList<>()).add(cue);
            Inflection.forms(cue.lemma(), cue.pos()).forEach(form -> lemmas.putIfAbsent(key(form, cue.pos()), key));
        });
        byLemma.replaceAll((key, list) -> List.copyOf(list));
        return new CueLexicon(Map.copyOf(byLemma), Map.copyOf(lemmas));
    }

    /** What {@code word} may report as, in the table's order; empty for a word that does not report. */
    List<Cue> cues(Sentence sentence, Token word) {
        List<Cue> found = entries(word, word.upos());
        if (found.isEmpty() && word.xpos().equals("VBN")) {
            // a participle may be an adjective to the table: "was concerned that"
            found = entries(word, Upos.ADJ);
        }
        if (found.isEmpty()) {
            return found;
        }
        List<Cue> withParticle = found.stream()
                .filter(cue -> !cue.particle().isEmpty() && hasParticle(sentence, word, cue))
                .toList();
        Stream<Cue> bare = found.stream().filter(cue -> cue.particle().isEmpty());
        return withParticle.isEmpty() ? bare.toList() : withParticle;
    }

    /** The word that completes a cue of two words ({@code out} of {@code pointed out}). */
    static Stream<Token> particle(Sentence sentence, Token word, Cue cue) {
        return sentence.children(word).stream()
                .filter(child -> child.index() > word.index())
                .filter(child -> child.form().equalsIgnoreCase(cue.particle()))
                .limit(1);
    }

    private static boolean hasParticle(Sentence sentence, Token word, Cue cue) {
        return particle(sentence, word, cue).findAny().isPresent();
    }

    /** By the form first: it is what the text says, a base form is what the model makes of it. */
    private List<Cue> entries(Token word, Upos pos) {
        String byForm = lemmas.get(key(word.form(), pos));
        return byLemma.getOrDefault(byForm == null ? key(word.lemma(), pos) : byForm, List.of());
    }

    private static String key(String word, Upos pos) {
        return pos + " " + word.toLowerCase(Locale.ROOT);
    }
}
