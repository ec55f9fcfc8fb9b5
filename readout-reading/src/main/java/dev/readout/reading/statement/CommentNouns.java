package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words in quotation marks of which a noun tells whose they are: {@code "Too late" was Holm's comment}. */
final class CommentNouns {

    private static final String COMMENT = "comment-noun";
    private static final List<String> OF = List.of("of", "from", "by");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''");

    private final Actors actors;
    private final WordClasses words;

    CommentNouns(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** The words and whose they are; empty where a sentence does not open with quoted words that such a noun follows. */
    Optional<Announced.Words> in(Sentence sentence) {
        List<Token> marks = sentence.tokens().stream()
                .filter(token -> MARKS.contains(token.form()))
                .toList();
        if (marks.size() != 2 || marks.get(0).index() != 1) {
            return Optional.empty();
        }
        Token end = marks.get(1);
        boolean was = end.index() < sentence.tokens().size()
                && sentence.token(end.index() + 1).lemma().equals("be");
        int from = marks.get(0).span().end();
        int to = end.span().start();
        TextSpan quoted = new TextSpan(from, to);
        return sentence.tokens().stream()
                .filter(noun -> was && noun.index() > end.index() && noun.upos() == Upos.NOUN)
                .filter(noun -> words.contains(COMMENT, noun.lemma()))
                .flatMap(noun -> sentence.children(noun).stream())
                .filter(child -> child.deprel().equals("nmod:poss")
                        || (child.is("nmod") && Relations.hasCase(sentence, child, OF)))
                .map(owner -> actors.at(sentence, owner))
                .filter(found -> found.size() == 1 && found.get(0).kind() != Actor.Kind.GROUP)
                .findFirst()
                .map(found ->
                        new Announced.Words(SpokenNames.plain(found.get(0)), new Said(sentence, List.of(quoted))));
    }
}
