package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.actor.BareOfficials;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells who speaks in a quotation; nobody where what stands as its source cannot speak. */
final class SpeakerReader {

    private static final int LONGEST_CHAIN = 8;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "this", "that", "who");
    private static final Set<String> FIRST = Set.of("we", "i");

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;
    private final Voices voices;
    private final ListSpeakers lists;
    private final Owners owners;
    private final Counted counted;
    private final Documents documents;
    private final Utterers utterers;
    private final UnnamedStates unnamed;
    private final UntoldSources untold;
    private final TitledPersons titles;
    private final OneGovernment governments;
    private final PluralsBefore plurals;
    private final BodyBefore bodies;
    private final DescribedSpeakers described;

    /**
     * A reader of one article.
     *
     * @param voices in whose own words its sentences are written
     */
    SpeakerReader(ArticleText text, Actors actors, WordClasses words, Voices voices) {
        this.text = text;
        this.actors = actors;
        this.words = words;
        this.voices = voices;
        this.lists = new ListSpeakers(text, actors);
        this.owners = new Owners(text, actors, words);
        this.counted = new Counted(text, actors);
        this.documents = new Documents(text, actors, words);
        this.utterers = new Utterers(text, words);
        this.unnamed = new UnnamedStates(text, actors, words);
        this.governments = new OneGovernment(text, actors, words);
        this.titles = new TitledPersons(text, actors);
        this.untold = new UntoldSources(actors, words);
        this.plurals = new PluralsBefore(text, actors, words);
        this.bodies = new BodyBefore(text, actors);
        this.described = new DescribedSpeakers(text, words, voices, unnamed);
    }

    /** Those who speak; several for a group, none if that cannot be told. */
    List<Actor> speakers(Quotation quotation) {
        return speakers(quotation, LONGEST_CHAIN).stream()
                .map(governments::speaking)
                .map(SpokenNames::plain)
                .toList();
    }

    private List<Actor> speakers(Quotation quotation, int steps) {
        TextSpan source = quotation.source();
        if (source != null && FIRST.contains(text.words(source).toLowerCase(Locale.ROOT))) {
            return first(quotation, steps);
        }
        if (source != null) {
            boolean inner = quotation.parent() != null || isSpoken(quotation);
            return inner && text.words(source).equalsIgnoreCase("it") ? List.of() : atSource(quotation, source);
        }
        Integer chain = quotation.speaker();
        if (chain != null) {
            return ofChain(chain);
        }
        Integer earlier = quotation.continued();
        if (earlier != null && steps > 0) {
            return speakers(text.analysis().quotations().get(earlier), steps - 1);
        }
        return quotation.parent() == null ? lists.speakers(quotation) : List.of();
    }

    /** Whether the sentence is somebody's own word for word, in which what "it" does is part of what is said. */
    private boolean isSpoken(Quotation quotation) {
        return voices.of(quotation.sentence())
                .filter(voice -> voice.manner() != Voice.Manner.OFFICE)
                .isPresent();
    }

    /** "We" is who speaks around it: in another's words that speaker, else the voice of the release. */
    private List<Actor> first(Quotation quotation, int steps) {
        Integer outer = quotation.parent();
        if (outer != null && steps > 0) {
            return speakers(text.analysis().quotations().get(outer), steps - 1);
        }
        return voices.of(quotation.sentence())
                .map(voice -> List.of(voice.speaker()))
                .orElse(List.of());
    }

    private static boolean isPronoun(Actor actor) {
        return PRONOUNS.contains(actor.name().toLowerCase(Locale.ROOT));
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
        if (sentence.isEmpty() || head.isEmpty() || utterers.isDateline(sentence.get(), source)) {
            return List.of();
        }
        Optional<Token> opening = UntoldSources.subjectBefore(sentence.get(), head.get(), quotation.cue());
        if (opening.isPresent()) {
            return actors.at(sentence.get(), opening.get());
        }
        Token author = documents.author(sentence.get(), head.get());
        if (documents.isDocument(author)) {
            return documents.speakers(sentence.get(), author);
        }
        boolean itself = author.index() == head.get().index();
        return atHead(
                quotation,
                sentence.get(),
                author,
                itself ? source : sentence.get().subtreeSpan(author));
    }

    private List<Actor> atHead(Quotation quotation, Sentence sentence, Token head, TextSpan source) {
        Optional<Voice> joint = voices.of(sentence).filter(Voice::joint);
        if (joint.isPresent() && actors.isGroup(sentence, head)) {
            return List.of(joint.get().speaker());
        }
        if (head.upos() == Upos.PRON && quotation.speaker() == null) {
            List<Actor> meant = untold.of(sentence, head, quotation.cue());
            if (!meant.isEmpty() || head.deprel().equals("nmod:poss")) {
                return meant;
            }
        }
        Optional<Actor> owned = owners.owned(sentence, head);
        if (owned.isPresent()) {
            return List.of(owned.get());
        }
        Optional<Actor> attached = unnamed.attached(sentence, head, described.description(source));
        if (attached.isPresent()) {
            return List.of(attached.get());
        }
        Optional<Actor> titled = titles.meantBy(sentence, head);
        if (titled.isPresent()) {
            return List.of(titled.get());
        }
        if (BareOfficials.isOne(sentence, head)) {
            return List.of(new Actor(Actor.Kind.OFFICIAL, described.description(source), null, null, null));
        }
        Optional<Actor> plural = quotation.parent() == null ? plurals.meantBy(sentence, head) : Optional.empty();
        if (plural.isPresent()) {
            return List.of(plural.get());
        }
        List<Actor> both = plurals.bothOf(sentence, head);
        if (!both.isEmpty()) {
            return both;
        }
        List<Actor> all = counted.meantBy(sentence, head);
        if (!all.isEmpty()) {
            return all;
        }
        List<Actor> found = Utterers.isSome(sentence, head, words) ? List.of() : actors.at(sentence, head);
        boolean known = found.size() > 1 || found.stream().anyMatch(Actor::isPerson);
        if (found.isEmpty() && Counted.isCount(head)) {
            return List.of();
        }
        if (known || !utterers.canSay(quotation, sentence, head)) {
            return known ? found : List.of();
        }
        Integer chain = quotation.speaker();
        List<Actor> resolved = chain == null || head.upos() == Upos.PROPN
                ? List.of()
                : ofChain(chain).stream()
                        .filter(one -> !isOfOtherState(one, found))
                        .toList();
        if (resolved.stream().anyMatch(Actor::isPerson) || resolved.size() > 1) {
            return resolved;
        }
        if (head.upos() == Upos.PRON) {
            Optional<Actor> before = bodies.meantBy(quotation, sentence, head, resolved);
            if (before.isPresent()) {
                return List.of(before.get());
            }
            return resolved.stream().filter(one -> !isPronoun(one)).toList();
        }
        return List.of(described.speaker(quotation, sentence, head, source, found, resolved));
    }

    /** {@code the Chadian minister} is nobody of another state, whomever the chain holds him for. */
    private static boolean isOfOtherState(Actor person, List<Actor> told) {
        StateCode state = told.size() == 1 ? told.get(0).state() : null;
        return state != null
                && person.isPerson()
                && person.state() != null
                && !state.isOrganisation()
                && !person.state().isOrganisation()
                && !state.equals(person.state());
    }
}
