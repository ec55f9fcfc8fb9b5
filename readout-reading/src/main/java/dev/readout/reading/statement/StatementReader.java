package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.topic.TopicReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes statements of an article's quotations: one for each speaker and each sentence that carries the words. */
public final class StatementReader {

    private static final int LONGEST_CHAIN = 8;

    private final ArticleText text;
    private final Actors actors;
    private final TopicReader topics;
    private final WordClasses words;
    private final String rulebook;

    /** A reader of one article. */
    public StatementReader(ArticleText text, Actors actors, TopicReader topics, Rulebook rulebook) {
        this.text = text;
        this.actors = actors;
        this.topics = topics;
        this.words = rulebook.lexicon().words();
        this.rulebook = rulebook.version();
    }

    /** The statements in order. */
    public List<Statement> read() {
        Map<String, Statement> byId = new LinkedHashMap<>();
        List<Quotation> quotations = text.analysis().quotations();
        for (Quotation quotation : quotations) {
            StatementAct act = act(quotation.act());
            if (act != null) {
                for (Actor speaker : speakers(quotation, LONGEST_CHAIN)) {
                    statements(quotation, speaker, act)
                            .forEach(statement -> byId.putIfAbsent(statement.id() + statement.speaker(), statement));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private List<Statement> statements(Quotation quotation, Actor speaker, StatementAct act) {
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            TextSpan told = told(quotation, sentence);
            if (told != null && text.kind(sentence) == BlockKind.BODY) {
                found.add(statement(quotation, speaker, act, sentence, told));
            }
        }
        return found;
    }

    /** The words of a sentence that belong to a quotation, or null. */
    private static @Nullable TextSpan told(Quotation quotation, Sentence sentence) {
        TextSpan told = null;
        for (TextSpan span : quotation.content()) {
            if (span.overlaps(sentence.span())) {
                TextSpan inside = new TextSpan(
                        Math.max(span.start(), sentence.span().start()),
                        Math.min(span.end(), sentence.span().end()));
                told = told == null ? inside : told.cover(inside);
            }
        }
        return told;
    }

    private Statement statement(
            Quotation quotation, Actor speaker, StatementAct act, Sentence sentence, TextSpan told) {
        List<String> quotes = new ArrayList<>();
        for (TextSpan span : quotation.content()) {
            if (quotation.kind() == Quotation.Kind.DIRECT && sentence.span().contains(span)) {
                quotes.add(text.article().words(span));
            }
        }
        return new Statement(
                speaker.name(),
                speaker.state(),
                speaker.title(),
                act,
                text.words(told),
                quotes,
                addressee(quotation, sentence, speaker),
                List.copyOf(topics.topics(sentence, told)),
                via(quotation),
                null,
                Evidence.in(text.article(), sentence.span()),
                new Derivation(quotation.rule(), rulebook));
    }

    /** Who speaks: the chain's actor or its members, who stands at the source, or whose voice goes on. */
    private List<Actor> speakers(Quotation quotation, int steps) {
        Integer chain = quotation.speaker();
        TextSpan source = quotation.source();
        if (source != null) {
            List<Actor> named = atSource(quotation, source);
            if (!named.isEmpty()) {
                return named;
            }
        }
        if (chain != null) {
            List<Integer> members = text.chains().get(chain).members();
            List<Actor> group = new ArrayList<>();
            members.forEach(member -> actors.ofChain(member).ifPresent(group::add));
            return group.isEmpty() ? actors.ofChain(chain).map(List::of).orElse(List.of()) : group;
        }
        Integer earlier = quotation.continued();
        if (earlier != null && steps > 0) {
            return speakers(text.analysis().quotations().get(earlier), steps - 1);
        }
        return source == null ? List.of() : unknown(source);
    }

    private List<Actor> atSource(Quotation quotation, TextSpan source) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.span().contains(source)) {
                Optional<Token> head = sentence.headOf(source).map(token -> author(sentence, token));
                List<Actor> found =
                        head.map(token -> actors.at(sentence, token)).orElse(List.of());
                Integer chain = quotation.speaker();
                boolean described = found.size() == 1 && !found.get(0).isPerson();
                return described && chain != null
                        ? actors.ofChain(chain).map(List::of).orElse(found)
                        : found;
            }
        }
        return List.of();
    }

    /** Who made a document that speaks: {@code a statement by the ministry}. */
    private Token author(Sentence sentence, Token token) {
        if (!words.contains("document-noun", token.lemma())) {
            return token;
        }
        return sentence.children(token, "nmod").stream()
                .filter(child -> Relations.hasCase(sentence, child, List.of("by", "from", "of"))
                        || child.deprel().equals("nmod:poss"))
                .findFirst()
                .or(() -> sentence.children(token, "compound").stream().findFirst())
                .orElse(token);
    }

    /** A source that we cannot place: it must at least be able to speak. */
    private List<Actor> unknown(TextSpan source) {
        for (Sentence sentence : text.sentences()) {
            Optional<Token> head = sentence.span().contains(source) ? sentence.headOf(source) : Optional.empty();
            if (head.isPresent() && maySpeak(sentence, author(sentence, head.get()))) {
                Token speaker = author(sentence, head.get());
                TextSpan span = speaker.index() == head.get().index() ? source : sentence.subtreeSpan(speaker);
                String described = text.words(span).replaceFirst("^(?i)(by |from |of )?(the|a|an) ", "");
                StateCode state =
                        actors.stateIn(described).map(name -> name.code()).orElse(null);
                boolean media = words.value("media-noun", sentence, speaker).isPresent();
                return List.of(new Actor(Actor.Kind.OFFICIAL, described, media ? null : state, null, null));
            }
        }
        return List.of();
    }

    private boolean maySpeak(Sentence sentence, Token token) {
        return token.upos() == Upos.PROPN
                || words.contains("official-noun", token.lemma())
                || words.contains("speaker-noun", token.lemma())
                || words.value("media-noun", sentence, token).isPresent();
    }

    private List<String> via(Quotation quotation) {
        List<String> chain = new ArrayList<>();
        Integer parent = quotation.parent();
        for (int i = 0; parent != null && i < LONGEST_CHAIN; i++) {
            Quotation outer = text.analysis().quotations().get(parent);
            speakers(outer, LONGEST_CHAIN).stream().findFirst().ifPresent(speaker -> chain.add(0, speaker.name()));
            parent = outer.parent();
        }
        return chain;
    }

    /** Who is spoken to: the object of the verb that reports it. */
    private @Nullable StateCode addressee(Quotation quotation, Sentence sentence, Actor speaker) {
        TextSpan cue = quotation.cue();
        if (cue == null || !sentence.span().contains(cue)) {
            return null;
        }
        return sentence.headOf(cue).stream()
                .flatMap(verb -> sentence.children(verb).stream())
                .filter(child -> child.is("obj") || child.is("iobj"))
                .flatMap(child -> actors.of(sentence, child).stream())
                .map(Actor::state)
                .filter(state -> state != null && !state.equals(speaker.state()))
                .findFirst()
                .orElse(null);
    }

    /** The record's act, or null for thoughts, which nobody need have uttered. */
    private static @Nullable StatementAct act(SpeechAct act) {
        return switch (act) {
            case SAY, ASK -> StatementAct.SAY;
            case URGE -> StatementAct.URGE;
            case WARN -> StatementAct.WARN;
            case ACCUSE -> StatementAct.ACCUSE;
            case REJECT -> StatementAct.REJECT;
            case PROMISE -> StatementAct.PROMISE;
            case AGREE -> StatementAct.AGREE;
            case PRAISE -> StatementAct.PRAISE;
            case EXPECT -> StatementAct.EXPECT;
            case THINK -> null;
        };
    }
}
