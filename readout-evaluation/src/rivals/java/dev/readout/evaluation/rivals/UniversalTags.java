package dev.readout.evaluation.rivals;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Universal parts of speech out of Penn Treebank tags and relations, as generously as can be done: what a tag leaves
 * open, the relation decides.
 */
final class UniversalTags {

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("EX", "PRON"),
            Map.entry("RP", "ADP"),
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("POS", "PART"),
            Map.entry("UH", "INTJ"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"),
            Map.entry("FW", "X"),
            Map.entry("GW", "X"),
            Map.entry("ADD", "X"),
            Map.entry("LS", "X"),
            Map.entry("AFX", "X"));
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");
    private static final Set<String> DETERMINER_RELATIONS = Set.of("det", "advmod", "cc");

    private UniversalTags() {}

    static String of(String tag, String word, String deprel) {
        String relation = deprel.contains(":") ? deprel.substring(0, deprel.indexOf(':')) : deprel;
        String fixed = FIXED.get(tag);
        if (fixed != null) {
            return fixed;
        }
        if (tag.startsWith("VB") || tag.equals("MD")) {
            return relation.equals("aux") || relation.equals("cop") || tag.equals("MD") ? "AUX" : "VERB";
        }
        if (tag.startsWith("NN")) {
            return tag.startsWith("NNP") ? "PROPN" : "NOUN";
        }
        if (tag.startsWith("JJ")) {
            return "ADJ";
        }
        if (tag.startsWith("RB")) {
            return NEGATIONS.contains(word.toLowerCase(Locale.ROOT)) ? "PART" : "ADV";
        }
        return functionWord(tag, relation);
    }

    private static String functionWord(String tag, String relation) {
        boolean marks = relation.equals("mark");
        return switch (tag) {
            case "IN" -> marks ? "SCONJ" : "ADP";
            case "TO" -> !marks && relation.equals("case") ? "ADP" : "PART";
            case "WRB" -> marks ? "SCONJ" : "ADV";
            case "DT", "PDT", "WDT" -> DETERMINER_RELATIONS.contains(relation) ? "DET" : "PRON";
            default -> "PUNCT";
        };
    }
}
