package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells who speaks in a quotation; nobody where what stands as its source cannot speak. */
final class SpeakerReader {

    private static final int LONGEST_CHAIN = 8;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    SpeakerReader(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** Those who speak; several for a group, none if that cannot be told. */
    List<Actor> speakers(Quotation quotation) {
        return speakers(quotation, LONGEST_CHAIN);
    }

    private List<Actor> speakers(Quotation quotation, int steps) {
        TextSpan source = quotation.source();
        if (source != null) {
            return atSource(quotation, source);
        }
        Integer chain = quotation.speaker();
        if (chain != null) {
            return ofChain(chain);
        }
        Integer earlier = quotation.continued();
        return earlier != null && steps > 0
                ? speakers(text.analysis().quotations().get(earlier), steps - 1)
                : List.of();
    }

    private List<Actor> ofChain(int chain) {
        List<Actor> group = new ArrayList<>();
        text.chains()
                .get(chain)
                .members()
                .forEach(member -> actors.ofChain(member).ifPresent(group::add));
        return group.isEmpty() ? actors.ofChain(chain).map(List::of).orElse(List.of()) : group;
    }

    private List<Actor> atSource(Quotation quotation, TextSpan source) {
        Optional<Sentence> sentence = text.sentences().stream()
                .filter(one -> one.span().contains(source))
                .findFirst();
        Optional<Token> head = sentence.flatMap(one -> one.headOf(source));
        if (sentence.isEmpty() || head.isEmpty() || isDateline(sentence.get(), source)) {
            return List.of();
        }
        Token author = author(sentence.get(), head.get());
        if (isDocument(author)) {
            return List.of();
        }
        boolean itself = author.index() == head.get().index();
        return atHead(
                quotation,
                sentence.get(),
                author,
                itself ? source : sentence.get().subtreeSpan(author));
    }

    private List<Actor> atHead(Quotation quotation, Sentence sentence, Token head, TextSpan source) {
        List<Actor> found = actors.at(sentence, head);
        boolean known = found.size() > 1 || found.stream().anyMatch(Actor::isPerson);
        if (known || !maySpeak(sentence, head)) {
            return known ? found : List.of();
        }
        Integer chain = quotation.speaker();
        List<Actor> resolved = chain == null || head.upos() == Upos.PROPN ? List.of() : ofChain(chain);
        if (resolved.stream().anyMatch(Actor::isPerson) || resolved.size() > 1) {
            return resolved;
        }
        if (head.upos() == Upos.PRON) {
            return resolved;
        }
        return List.of(described(sentence, head, source, found, resolved));
    }

    /** Who has no name, by the fuller of two descriptions. */
    private Actor described(Sentence sentence, Token head, TextSpan source, List<Actor> found, List<Actor> resolved) {
        String here = text.words(source).replaceFirst("^(?i)(by |from |of )?(the|a|an) ", "");
        Actor known = !found.isEmpty() ? found.get(0) : !resolved.isEmpty() ? resolved.get(0) : null;
        boolean media = words.value("media-noun", sentence, head).isPresent();
        if (known == null) {
            StateCode state = actors.stateIn(here).map(name -> name.code()).orElse(null);
            return new Actor(Actor.Kind.OFFICIAL, here, media ? null : state, null, null);
        }
        if (known.kind() == Actor.Kind.STATE || known.kind() == Actor.Kind.ORGANISATION) {
            return known;
        }
        String name = here.length() > known.name().length() && here.length() < 80 ? here : known.name();
        StateCode state =
                known.state() == null && !resolved.isEmpty() ? resolved.get(0).state() : known.state();
        return new Actor(known.kind(), name, media ? null : state, known.title(), known.rank());
    }

    /** Who made a document that speaks: {@code a statement by the ministry}. */
    private Token author(Sentence sentence, Token token) {
        if (!isDocument(token)) {
            return token;
        }
        return sentence.children(token).stream()
                .filter(child -> child.deprel().equals("nmod:poss")
                        || (child.is("nmod") && Relations.hasCase(sentence, child, List.of("by", "from", "of"))))
                .findFirst()
                .orElse(token);
    }

    private boolean isDocument(Token token) {
        return words.contains("document-noun", token.lemma());
    }

    /** {@code BEIJING:} at the head of a story says where it was written. */
    private boolean isDateline(Sentence sentence, TextSpan source) {
        String here = text.words(source);
        boolean first = source.start() == sentence.span().start();
        return first && here.length() > 3 && here.equals(here.toUpperCase(Locale.ROOT)) && !here.contains(".");
    }

    private boolean maySpeak(Sentence sentence, Token token) {
        return token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || words.contains("official-noun", token.lemma())
                || words.contains("speaker-noun", token.lemma())
                || words.contains("collective", token.lemma())
                || words.value("media-noun", sentence, token).isPresent();
    }
}
