package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words for people who are met somewhere and are no officials of that place: {@code foreign counterparts}, who may be anybody's but
 * the traveller's, and {@code business leaders}.
 */
final class NobodysHosts {

    private static final Set<String> STATE = Set.of("government", "governmental", "state", "political", "public");

    private NobodysHosts() {}

    /** Whether a word speaks of such; {@code foreign ministers} hold an office. */
    static boolean areMeant(WordClasses words, Sentence sentence, Token noun) {
        return noun.xpos().equals("NNS")
                && words.contains("foreign-official", noun.lemma())
                && (isForeign(sentence, noun) || isPrivate(words, sentence, noun));
    }

    private static boolean isForeign(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod").stream()
                .anyMatch(modifier -> modifier.form().equalsIgnoreCase("foreign"));
    }

    /** {@code business and community leaders}; not {@code government and business leaders}. */
    private static boolean isPrivate(WordClasses words, Sentence sentence, Token noun) {
        boolean leaders = sentence.children(noun).stream()
                .anyMatch(modifier -> (modifier.is("compound") || modifier.is("amod"))
                        && words.contains("private-group-noun", form(modifier)));
        return leaders
                && sentence.children(noun).stream()
                        .flatMap(modifier -> Stream.concat(Stream.of(modifier), sentence.children(modifier).stream()))
                        .noneMatch(modifier -> STATE.contains(form(modifier)));
    }

    private static String form(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
