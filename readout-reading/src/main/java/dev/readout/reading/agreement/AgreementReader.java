package dev.readout.reading.agreement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.pattern.Bindings;
import dev.readout.reading.pattern.NodePattern;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what two or more sides agreed, decided or committed to together; one for each sentence. */
public final class AgreementReader {

    /** What an organisation does by itself is no agreement of its members. */
    private static final Set<String> ONLY_TOGETHER = Set.of(
            "agreement.will-jointly",
            "agreement.intend-jointly",
            "agreement.affirm-jointly",
            "agreement.do-jointly",
            "agreement.welcome-jointly");

    /** How many sentences behind an agreement its terms may still be told. */
    private static final int REACH = 4;

    private final ArticleText text;
    private final TopicReader topics;
    private final Rulebook rulebook;
    private final PatternMatcher matcher;
    private final Sides sides;
    private final Terms terms;
    private final Doubts doubts;
    private final DueDates dueDates;
    private final List<Declined> declined = new ArrayList<>();

    /** A reader of one article. */
    public AgreementReader(
            ArticleText text, Actors actors, TopicReader topics, Rulebook rulebook, PatternMatcher matcher) {
        this.text = text;
        this.topics = topics;
        this.rulebook = rulebook;
        this.matcher = matcher;
        this.sides = new Sides(text, actors, rulebook.lexicon().words());
        this.terms = new Terms(actors, rulebook.lexicon().words());
        this.doubts = new Doubts(rulebook.lexicon().words(), new Recalled(text));
        this.dueDates = new DueDates(text);
    }

    /** The agreements in order. */
    public List<Agreement> read() {
        List<Agreement> agreements = new ArrayList<>();
        RecentDeals recent = new RecentDeals(rulebook.lexicon().words(), REACH);
        int last = -REACH;
        int deal = -REACH;
        for (Sentence sentence : text.body()) {
            boolean asks = sentence.token(sentence.tokens().size()).form().startsWith("?");
            if (asks || text.isHeading(sentence)) {
                continue;
            }
            boolean context = sentence.index() - Math.max(last, deal) < REACH;
            Set<StateCode> before = recent.parties(sentence);
            Set<StateCode> pair = context && !before.isEmpty() ? before : new LinkedHashSet<>(sides.pair());
            Optional<Found> found = found(sentence, context, pair);
            if (found.isEmpty() && sentence.index() - deal < REACH && terms.isTerm(sentence, pair)) {
                found = Optional.of(new Found("agreement.terms", pair, true));
            }
            if (found.isPresent() && !found.get().parties().isEmpty()) {
                agreements.add(agreement(sentence, found.get()));
                recent.told(sentence, found.get().parties());
                last = sentence.index();
            }
            deal = found.filter(Found::deal).isPresent() || terms.announces(sentence) ? sentence.index() : deal;
        }
        return List.copyOf(agreements);
    }

    /** What was read and left out. */
    public List<Declined> declined() {
        return List.copyOf(declined);
    }

    /** An agreement as a rule found it. */
    private record Found(String rule, Set<StateCode> parties, boolean deal) {}

    private Optional<Found> found(Sentence sentence, boolean context, Set<StateCode> pair) {
        for (Rule rule : rulebook.yielding("agreement")) {
            boolean inPlace = context || !rule.yields().contains("context");
            for (NodePattern pattern : inPlace ? rule.patterns() : List.<NodePattern>of()) {
                for (Bindings bindings : matcher.matches(pattern, sentence)) {
                    Optional<Found> found = found(sentence, rule, bindings, context, pair);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(
            Sentence sentence, Rule rule, Bindings bindings, boolean context, Set<StateCode> pair) {
        List<Token> bound = rule.precedence() > Doubts.LOOSE ? bindings.all("side") : sides.told(bindings.all("side"));
        Set<StateCode> parties =
                rule.yields().contains("pair") ? sides.near(sentence, pair) : sides.of(sentence, bound);
        Optional<Token> act = bindings.first("act");
        if (context
                && act.filter(word -> sides.areSameAsBefore(sentence, word, bound))
                        .isPresent()) {
            parties = pair;
        }
        boolean alone = parties.size() == 1
                && (ONLY_TOGETHER.contains(rule.id())
                        || parties.stream().noneMatch(StateCode::isOrganisation)
                        || sides.areOnePerson(sentence, bound));
        if (alone && rule.precedence() > Doubts.LOOSE && sides.withOthers(sentence, bound)) {
            parties = new TreeSet<>(parties);
            parties.addAll(pair);
            alone = parties.size() == 1;
        }
        boolean vague = rule.precedence() <= Doubts.LOOSE
                && !context
                && !rule.yields().contains("pair")
                && !sides.areAnchored(sentence, bound, parties);
        String reason = act.flatMap(word -> doubts.about(sentence, word, rule))
                .orElse(parties.isEmpty() || alone ? "one-side" : vague ? "sides-untold" : "");
        if (!reason.isEmpty()) {
            declined.add(new Declined(reason, rule.id(), sentence.span()));
            return Optional.empty();
        }
        return Optional.of(new Found(rule.id(), parties, rule.yields().contains("deal")));
    }

    private Agreement agreement(Sentence sentence, Found found) {
        return new Agreement(
                found.parties().stream().sorted().toList(),
                text.words(sentence.span()),
                List.copyOf(topics.topics(sentence)),
                null,
                dueDates.due(sentence).orElse(null),
                Evidence.in(text.article(), sentence.span()),
                new Derivation(found.rule(), rulebook.version()));
    }
}
