package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what two or more sides agreed, decided or committed to together; one for each sentence. */
public final class AgreementReader {

    private final ArticleText text;
    private final Actors actors;
    private final TopicReader topics;
    private final Rulebook rulebook;
    private final PatternMatcher matcher;
    private final List<Declined> declined = new ArrayList<>();

    /** A reader of one article. */
    public AgreementReader(
            ArticleText text, Actors actors, TopicReader topics, Rulebook rulebook, PatternMatcher matcher) {
        this.text = text;
        this.actors = actors;
        this.topics = topics;
        this.rulebook = rulebook;
        this.matcher = matcher;
    }

    /** The agreements in order. */
    public List<Agreement> read() {
        Map<Integer, Agreement> bySentence = new TreeMap<>();
        for (Sentence sentence : text.body()) {
            for (Rule rule : rulebook.yielding("agreement")) {
                for (NodePattern pattern : rule.patterns()) {
                    for (Bindings bindings : matcher.matches(pattern, sentence)) {
                        add(bySentence, rule, sentence, bindings);
                    }
                }
            }
        }
        return List.copyOf(bySentence.values());
    }

    /** What was read and left out. */
    public List<Declined> declined() {
        return List.copyOf(declined);
    }

    private void add(Map<Integer, Agreement> bySentence, Rule rule, Sentence sentence, Bindings bindings) {
        Set<StateCode> sides = new TreeSet<>();
        for (Token side : bindings.all("side")) {
            for (Actor actor : actors.at(sentence, side)) {
                if (actor.isParty() && actor.state() != null) {
                    sides.add(actor.state());
                }
            }
        }
        boolean judges = bindings.first("act")
                .map(act -> isJudgement(sentence, act) || isNegated(sentence, act))
                .orElse(false);
        boolean alone = sides.size() == 1 && sides.stream().noneMatch(StateCode::isOrganisation);
        if (sides.isEmpty() || judges || alone) {
            String reason = judges ? "opinion" : "one-side";
            declined.add(new Declined(reason, rule.id(), sentence.span()));
            return;
        }
        bySentence.putIfAbsent(
                sentence.index(),
                new Agreement(
                        List.copyOf(sides),
                        text.words(sentence.span()),
                        List.copyOf(topics.topics(sentence)),
                        null,
                        null,
                        Evidence.in(text.article(), sentence.span()),
                        new Derivation(rule.id(), rulebook.version())));
    }

    /** {@code agreed that the meeting was constructive} is a shared opinion, no agreement. */
    private boolean isJudgement(Sentence sentence, Token act) {
        WordClasses words = rulebook.lexicon().words();
        return sentence.children(act, "ccomp").stream()
                .anyMatch(clause -> words.contains("tone", clause.lemma())
                        && !sentence.children(clause, "cop").isEmpty());
    }

    private boolean isNegated(Sentence sentence, Token act) {
        return sentence.children(act, "advmod").stream()
                .anyMatch(child -> rulebook.lexicon().words().contains("negation", child.form()));
    }
}
