package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a speaker does by saying something: the reporting word decides, but where it only says that something was said,
 * what was said does. What is not yet said, or denied to have been said, is nothing.
 */
final class ActReader {

    private static final Set<String> NOT_YET =
            Set.of("will", "would", "wo", "shall", "should", "may", "might", "could", "can");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> DUTY = Set.of("should", "must", "need", "ought");
    private static final Set<String> INTENTION = Set.of("will", "would", "'ll", "’ll", "shall");
    private static final Set<String> TALKING = Set.of("discuss", "exchange", "talk");
    private static final Set<String> OUTLOOK = Set.of("likely", "hopeful", "confident", "optimistic", "unlikely");

    private final ArticleText text;
    private final Actors actors;

    ActReader(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** What is done by a quotation; nothing where nobody has said it, or where it only tells that there was talk. */
    Optional<StatementAct> act(Quotation quotation, List<Actor> speakers) {
        TextSpan cue = quotation.cue();
        if (cue != null && !isReported(cue)) {
            return Optional.empty();
        }
        return plain(quotation.act()).map(act -> refined(act, quotation, speakers));
    }

    private boolean isReported(TextSpan cue) {
        for (Sentence sentence : text.sentences()) {
            Optional<Token> verb = sentence.span().contains(cue) ? sentence.headOf(cue) : Optional.empty();
            if (verb.isPresent()) {
                boolean talking = TALKING.contains(verb.get().lemma());
                boolean open = sentence.children(verb.get()).stream()
                        .anyMatch(child -> (child.is("aux") && NOT_YET.contains(lower(child)))
                                || (child.is("advmod") && NEGATIONS.contains(lower(child)))
                                || (child.is("mark")
                                        && lower(child).equals("to")
                                        && verb.get().is("advcl")));
                return !talking && !open;
            }
        }
        return true;
    }

    private StatementAct refined(StatementAct act, Quotation quotation, List<Actor> speakers) {
        boolean together = speakers.stream().map(Actor::state).distinct().count() > 1;
        if (together && (act == StatementAct.SAY || act == StatementAct.PROMISE || act == StatementAct.EXPECT)) {
            return StatementAct.AGREE;
        }
        if (act != StatementAct.SAY || speakers.isEmpty()) {
            return act;
        }
        return said(quotation, speakers.get(0).state()).orElse(act);
    }

    /** The act in the words said, by the verb that carries them: a duty, an intention of one's own, an outlook. */
    private Optional<StatementAct> said(Quotation quotation, @Nullable StateCode own) {
        TextSpan content = quotation.content().get(0);
        for (Sentence sentence : text.sentences()) {
            Optional<Token> root = sentence.span().overlaps(content) ? sentence.headOf(content) : Optional.empty();
            if (root.isPresent()) {
                return ofClause(sentence, root.get(), own);
            }
        }
        return Optional.empty();
    }

    private Optional<StatementAct> ofClause(Sentence sentence, Token root, @Nullable StateCode own) {
        if (OUTLOOK.contains(root.lemma())) {
            return Optional.of(StatementAct.EXPECT);
        }
        for (Token child : sentence.children(root)) {
            if (child.is("aux") && DUTY.contains(child.lemma())) {
                return Optional.of(StatementAct.URGE);
            }
            if (child.is("aux") && INTENTION.contains(lower(child)) && isOwn(sentence, root, own)) {
                return Optional.of(StatementAct.PROMISE);
            }
        }
        boolean ready = root.lemma().equals("ready") || (root.lemma().equals("stand") && isOwn(sentence, root, own));
        return ready ? Optional.of(StatementAct.PROMISE) : Optional.empty();
    }

    /** Whether the speaker, or the speaker's state, is who will act. */
    private boolean isOwn(Sentence sentence, Token verb, @Nullable StateCode own) {
        Optional<Token> subject = Relations.subject(sentence, verb).or(() -> Relations.object(sentence, verb));
        if (subject.isEmpty()) {
            return false;
        }
        String form = lower(subject.get());
        boolean first = form.equals("we") || form.equals("i");
        return first
                || actors.of(sentence, subject.get()).stream()
                        .anyMatch(
                                actor -> actor.state() != null && actor.state().equals(own));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static Optional<StatementAct> plain(SpeechAct act) {
        return switch (act) {
            case SAY, ASK -> Optional.of(StatementAct.SAY);
            case URGE -> Optional.of(StatementAct.URGE);
            case WARN -> Optional.of(StatementAct.WARN);
            case ACCUSE -> Optional.of(StatementAct.ACCUSE);
            case REJECT -> Optional.of(StatementAct.REJECT);
            case PROMISE -> Optional.of(StatementAct.PROMISE);
            case AGREE -> Optional.of(StatementAct.AGREE);
            case PRAISE -> Optional.of(StatementAct.PRAISE);
            case EXPECT -> Optional.of(StatementAct.EXPECT);
            case MENTION, THINK -> Optional.empty();
        };
    }
}
