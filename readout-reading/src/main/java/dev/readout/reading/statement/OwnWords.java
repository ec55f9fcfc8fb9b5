package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.OrderedSets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an official release says in its own voice: its "we", what its state does by saying so, what its officials are going to
 * do, and, where somebody has signed it, its judgements and demands.
 */
final class OwnWords {

    private static final Set<String> FIRST = Set.of("we", "i");
    private static final int SHORTEST = 3;
    private static final Pattern CEREMONY = Pattern.compile(
            "(?:\\* \\*|\\*\\*|thank you|thanks|good (?:morning|afternoon|evening|day)|hello|welcome to|let us begin|let['’] ?s |next question|"
                    + "(?:that|this) concludes|go ahead|please go ahead|with that).*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<StatementAct> JUDGEMENTS =
            Set.of(StatementAct.ACCUSE, StatementAct.WARN, StatementAct.URGE, StatementAct.REJECT);

    private final Actors actors;
    private final WordClasses words;
    private final ContentAct contents;
    private final Voice voice;

    OwnWords(Actors actors, WordClasses words, Voice voice) {
        this.actors = actors;
        this.words = words;
        this.contents = new ContentAct(actors, words);
        this.voice = voice;
    }

    /**
     * What is done by a sentence that reports nobody else's words; nothing by one that only tells what happened.
     *
     * @param start where the voice begins in it
     */
    Set<StatementAct> acts(Sentence sentence, int start) {
        Said said =
                new Said(sentence, List.of(new TextSpan(start, sentence.span().end())));
        return voice.manner() == Voice.Manner.SPOKEN ? answered(said) : written(said);
    }

    /** Whoever answers questions says every sentence, but for questions back and forms of politeness. */
    private Set<StatementAct> answered(Said said) {
        List<Token> tokens = said.tokens();
        long meant = tokens.stream().filter(token -> token.upos() != Upos.PUNCT).count();
        boolean asks = !tokens.isEmpty() && tokens.get(tokens.size() - 1).form().startsWith("?");
        if (meant < SHORTEST || asks || CEREMONY.matcher(words(tokens)).matches()) {
            return Set.of();
        }
        Set<StatementAct> acts = contents.acts(said, voice.speaker().state());
        return acts.isEmpty() ? Set.of(StatementAct.SAY) : acts;
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().limit(SHORTEST + 1).map(Token::form).collect(Collectors.joining(" "));
    }

    private Set<StatementAct> written(Said said) {
        Sentence sentence = said.sentence();
        Token root = sentence.root();
        Set<StatementAct> acts = contents.acts(said, voice.speaker().state());
        boolean past =
                root.xpos().equals("VBD") && sentence.children(root, "aux").isEmpty();
        if (voice.joint()) {
            return past ? Set.of() : acts.isEmpty() ? Set.of(StatementAct.SAY) : acts;
        }
        if (!past && words.contains("expressing-verb", root.lemma())) {
            Optional<StatementAct> noun = new Verdicts(words).expressed(said);
            if (noun.isPresent()) {
                return Set.of(noun.get());
            }
        }
        boolean first = isFirst(sentence, root) || isFirstBeside(sentence, root);
        if (first || isOwn(sentence, root)) {
            boolean talk = isTalk(root);
            boolean told = past || (talk && !first);
            return told ? Set.of() : acts.isEmpty() && first ? said(root) : announced(sentence, root, acts);
        }
        return voice.signed() ? judgements(root, acts) : Set.of();
    }

    /** What its own office will do is no expectation of the release, but a promise. */
    private static Set<StatementAct> announced(Sentence sentence, Token root, Set<StatementAct> acts) {
        boolean will = sentence.children(root, "aux").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("will"));
        return will && acts.equals(Set.of(StatementAct.EXPECT)) ? Set.of(StatementAct.PROMISE) : acts;
    }

    private static Set<StatementAct> judgements(Token root, Set<StatementAct> acts) {
        if (root.lemma().equals("deserve")) {
            return acts.isEmpty() ? Set.of(StatementAct.SAY) : acts;
        }
        return acts.stream().filter(JUDGEMENTS::contains).collect(OrderedSets.collector());
    }

    /** "We are partners"; not "we discussed". */
    private static Set<StatementAct> said(Token root) {
        return root.upos() == Upos.VERB && root.xpos().equals("VBD") ? Set.of() : Set.of(StatementAct.SAY);
    }

    /** "No partner is closer, and we will keep it so". */
    private static boolean isFirstBeside(Sentence sentence, Token root) {
        return sentence.children(root, "conj").stream()
                .anyMatch(other -> ClauseForm.isClause(sentence, other)
                        && !other.xpos().equals("VBD")
                        && sentence.child(other, "nsubj").filter(OwnWords::isWe).isPresent());
    }

    private static boolean isWe(Token subject) {
        return FIRST.contains(ClauseForm.lower(subject));
    }

    private static boolean isFirst(Sentence sentence, Token root) {
        return Relations.subject(sentence, root).filter(OwnWords::isWe).isPresent();
    }

    private boolean isOwn(Sentence sentence, Token root) {
        StateCode own = voice.speaker().state();
        Optional<Token> subject = Relations.subject(sentence, root);
        boolean ours = subject.filter(token -> words.contains("publishing-noun", token.lemma()))
                .isPresent();
        return ours
                || subject.stream()
                        .flatMap(token -> actors.of(sentence, token).stream())
                        .anyMatch(actor -> own != null && own.equals(actor.state()));
    }

    /** Announced talk and travel are told as contacts, and are no statement of the release's own. */
    private boolean isTalk(Token root) {
        return words.contains("meet-verb", root.lemma())
                || words.contains("speak-verb", root.lemma())
                || words.contains("discuss-verb", root.lemma())
                || words.contains("travel-verb", root.lemma())
                || words.contains("announced-talk-verb", root.lemma());
    }
}
