package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the verb or predicate of which talks are the subject says of whether there were any. */
final class SaidOfTalks {

    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that");
    private static final Set<String> MUST = Set.of("must", "need", "ought", "should");
    private static final Set<String> YET = Set.of("yet");
    private static final Set<String> IF = Set.of("if", "unless", "whether");

    private final WordClasses words;

    SaidOfTalks(WordClasses words) {
        this.words = words;
    }

    /** {@code talks are needed}, {@code a meeting is out of the question}, {@code if talks fail}, {@code talks must begin}. */
    Optional<String> of(Sentence sentence, Token noun, Token head) {
        if (!noun.is("nsubj")) {
            return Optional.empty();
        }
        boolean open = sentence.children(head, "mark").stream().anyMatch(mark -> isOne(IF, mark));
        boolean must = sentence.children(head, "aux").stream().anyMatch(aux -> isOne(MUST, aux));
        boolean copula = sentence.child(head, "cop").isPresent();
        boolean needed = noun.deprel().equals("nsubj:pass") && head.lemma().equals("need");
        if (open
                || needed
                || (copula && words.value("attitude-predicate", sentence, head).isPresent())) {
            return Optional.of("doubted");
        }
        if (must) {
            return Optional.of("wanted");
        }
        if (isWould(sentence, noun, head)) {
            return Optional.of("doubted");
        }
        if (head.lemma().equals("have")
                && sentence.children(head, "advmod").stream().anyMatch(word -> isOne(YET, word))) {
            return Optional.of("doubted");
        }
        return head.is("ccomp") ? hoped(sentence.token(head.head())) : Optional.empty();
    }

    /** {@code a meeting would help}: what one would do if there were one; but {@code a meeting would take place}. */
    private boolean isWould(Sentence sentence, Token noun, Token head) {
        boolean would = sentence.children(head, "aux").stream()
                .anyMatch(aux -> aux.form().equalsIgnoreCase("would"));
        return would
                && !isDefinite(sentence, noun)
                && noun.deprel().equals("nsubj")
                && !words.value("take-place-verb", sentence, head).isPresent()
                && !words.value("light-verb", sentence, head).isPresent();
    }

    private Optional<String> hoped(Token above) {
        return words.has("talks-doubting-verb", above.lemma())
                ? Optional.of("doubted")
                : words.has("talks-wanting-verb", above.lemma()) ? Optional.of("wanted") : Optional.empty();
    }

    private static boolean isOne(Set<String> forms, Token word) {
        return forms.contains(word.form().toLowerCase(Locale.ROOT)) || forms.contains(word.lemma());
    }

    /** {@code the talks}, {@code their talks}: told of before. */
    static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.children(noun, "nmod:poss").stream().findAny().isPresent()
                || sentence.children(noun, "det").stream().anyMatch(det -> isOne(DEFINITE, det));
    }
}
