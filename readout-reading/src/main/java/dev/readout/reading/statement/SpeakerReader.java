package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who speaks in a quotation; nobody where what stands as its source cannot speak. */
final class SpeakerReader {

    private static final int LONGEST_CHAIN = 8;
    private static final int REACH = 4;
    private static final Set<String> SOME = Set.of("official", "diplomat", "negotiator", "envoy", "lawmaker", "aide");
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
        this.owners = new Owners(text, actors);
        this.counted = new Counted(text, actors);
    }

    /** Those who speak; several for a group, none if that cannot be told. */
    List<Actor> speakers(Quotation quotation) {
        return speakers(quotation, LONGEST_CHAIN);
    }

    private List<Actor> speakers(Quotation quotation, int steps) {
        TextSpan source = quotation.source();
        if (source != null && FIRST.contains(text.words(source).toLowerCase(Locale.ROOT))) {
            return first(quotation, steps);
        }
        if (source != null) {
            boolean own = quotation.parent() != null && text.words(source).equalsIgnoreCase("it");
            return own ? List.of() : atSource(quotation, source);
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
        if (sentence.isEmpty() || head.isEmpty() || isDateline(sentence.get(), source)) {
            return List.of();
        }
        Token author = author(sentence.get(), head.get());
        if (isDocument(author)) {
            return document(sentence.get(), author);
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
        if (head.deprel().equals("nmod:poss") && head.upos() == Upos.PRON && quotation.speaker() == null) {
            return List.of();
        }
        Optional<Actor> owned = owned(sentence, head);
        if (owned.isPresent()) {
            return List.of(owned.get());
        }
        List<Actor> all = counted.meantBy(sentence, head);
        if (!all.isEmpty()) {
            return all;
        }
        List<Actor> found = isSome(sentence, head) ? List.of() : actors.at(sentence, head);
        boolean known = found.size() > 1 || found.stream().anyMatch(Actor::isPerson);
        if (found.isEmpty() && Counted.isCount(head)) {
            return List.of();
        }
        if (known || !(maySpeak(sentence, head) || isSaying(quotation, sentence, head))) {
            return known ? found : List.of();
        }
        Integer chain = quotation.speaker();
        List<Actor> resolved = chain == null || head.upos() == Upos.PROPN ? List.of() : ofChain(chain);
        if (resolved.stream().anyMatch(Actor::isPerson) || resolved.size() > 1) {
            return resolved;
        }
        if (head.upos() == Upos.PRON) {
            return resolved.stream().filter(one -> !isPronoun(one)).toList();
        }
        return List.of(described(quotation, sentence, head, source, found, resolved));
    }

    /** {@code Her office}, {@code its foreign ministry}: the body of whom the pronoun means. */
    private Optional<Actor> owned(Sentence sentence, Token head) {
        Optional<Token> pronoun = Owners.pronoun(sentence, head);
        boolean body = words.contains("owned-noun", head.lemma())
                && text.nameAt(sentence, head, NameType.PERSON).isEmpty();
        if (pronoun.isEmpty() || !body || sentence.child(head, "appos").isPresent()) {
            return Optional.empty();
        }
        String phrase =
                text.words(sentence.token(pronoun.get().index() + 1).span().cover(head.span()));
        return owners.meantBy(sentence, pronoun.get())
                .map(owner -> new Actor(
                        Actor.Kind.OFFICIAL,
                        owner.kind() == Actor.Kind.STATE ? phrase : owner.name() + "'s " + phrase,
                        owner.state(),
                        null,
                        null));
    }

    /** "Two diplomats said", "ministry officials said": some, not the two of whom the article tells. */
    private static boolean isSome(Sentence sentence, Token head) {
        if (!head.xpos().equals("NNS") || sentence.child(head, "nmod:poss").isPresent()) {
            return false;
        }
        List<Token> children = sentence.children(head);
        boolean those = children.stream().anyMatch(child -> child.is("det"));
        boolean kind = SOME.contains(head.lemma())
                && children.stream().anyMatch(child -> child.is("compound") || child.is("amod"));
        return !those && (kind || sentence.child(head, "nummod").isPresent());
    }

    /** Who has no name, by the fuller of two descriptions. */
    private Actor described(
            Quotation quotation,
            Sentence sentence,
            Token head,
            TextSpan source,
            List<Actor> found,
            List<Actor> resolved) {
        String here = text.words(source).replaceFirst("^(?i)(by |from |of )?(the|a|an) ", "");
        Actor known = !found.isEmpty() ? found.get(0) : !resolved.isEmpty() ? resolved.get(0) : null;
        boolean media = words.value("media-noun", sentence, head).isPresent();
        Optional<Voice> signed = voices.of(sentence).filter(Voice::signed);
        if (signed.isPresent() && isSameState(known, signed.get().speaker()) && quotation.parent() == null) {
            return signed.get().speaker();
        }
        boolean publisher = words.contains("publishing-noun", head.lemma()) && here.indexOf(' ') < 0;
        if (publisher && head.xpos().equals("NNP") && known == null) {
            Optional<Voice> release = voices.of(sentence).filter(voice -> voice.manner() == Voice.Manner.OFFICE);
            if (release.isPresent()) {
                return release.get().speaker();
            }
        }
        if (known == null) {
            StateCode state = actors.stateIn(here)
                    .map(name -> name.code())
                    .or(() -> words.contains("government-noun", head.lemma().toLowerCase(Locale.ROOT))
                            ? actors.home(sentence, head)
                            : Optional.empty())
                    .orElse(null);
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

    /** Who speaks in a document whose author its phrase does not name: all sides of a joint one, else a state it tells. */
    private List<Actor> document(Sentence sentence, Token noun) {
        String phrase = text.words(sentence.subtreeSpan(noun));
        boolean joint = phrase.toLowerCase(Locale.ROOT).contains("joint")
                || (sentence.child(noun, "det").isPresent() && isJointly(noun));
        if (joint) {
            List<Actor> both = new ArrayList<>();
            actors.sides().forEach(side -> both.add(new Actor(Actor.Kind.GROUP, "both sides", side, null, null)));
            return both;
        }
        List<Actor> author = earlierAuthor(sentence, noun);
        if (!author.isEmpty()) {
            return author;
        }
        return actors.stateIn(phrase)
                .map(state -> List.of(new Actor(
                        Actor.Kind.OFFICIAL, phrase.replaceFirst("^(?i)(the|a|an) ", ""), state.code(), null, null)))
                .orElse(List.of());
    }

    /** "In a letter, Lee accused … The letter also threatened …": who spoke where the document was spoken of before. */
    private List<Actor> earlierAuthor(Sentence sentence, Token noun) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence before = text.sentences().get(i);
            for (Token token : before.tokens()) {
                boolean told = token.lemma().equals(noun.lemma()) && token.head() != 0 && !token.is("nsubj");
                List<Actor> found = told
                        ? Relations.subject(before, before.token(token.head()))
                                .map(subject -> actors.at(before, subject))
                                .orElse(List.of())
                        : List.of();
                if (found.size() == 1
                        && (found.get(0).isPerson() || found.get(0).kind() == Actor.Kind.BODY)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whether the article has spoken of a joint statement, communiqué or declaration by that noun. */
    private boolean isJointly(Token noun) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equals(noun.lemma()))
                        .flatMap(token -> sentence.children(token, "amod").stream()))
                .anyMatch(word -> word.lemma().equals("joint"));
    }

    /** "The United States supports" in a release that its secretary of state has signed. */
    private static boolean isSameState(@Nullable Actor known, Actor signer) {
        return known != null
                && known.kind() == Actor.Kind.STATE
                && known.state() != null
                && known.state().equals(signer.state());
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
        boolean capitals = here.length() > 3 && here.equals(here.toUpperCase(Locale.ROOT)) && !here.contains(".");
        return first && capitals && (isCut(sentence, source) || here.matches(".*\\d.*"));
    }

    /** Whether a mark stands right behind a span, as it does behind a dateline. */
    private static boolean isCut(Sentence sentence, TextSpan source) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= source.end())
                .findFirst()
                .filter(token -> token.upos() == Upos.PUNCT)
                .isPresent();
    }

    /** Whoever says or tells something is somebody, but for laws, figures and the like that only speak in a manner of speaking. */
    private boolean isSaying(Quotation quotation, Sentence sentence, Token head) {
        String rule = quotation.rule();
        String cue = rule.substring(rule.indexOf(':') + 1);
        boolean clause = rule.startsWith("clause:") || rule.startsWith("speech:") || rule.startsWith("aside:");
        return head.upos() == Upos.NOUN
                && ((clause && (rule.startsWith("speech:") || words.contains("uttering-verb", cue)))
                        || words.contains("wishing-verb", cue))
                && !words.contains("mute-noun", head.lemma())
                && words.value("contact-noun", sentence, head).isEmpty();
    }

    private boolean maySpeak(Sentence sentence, Token token) {
        if (words.value("contact-noun", sentence, token).isPresent()
                || text.nameAt(sentence, token, NameType.EVENT).isPresent()) {
            return false;
        }
        return token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || words.contains("official-noun", token.lemma())
                || words.contains("speaker-noun", token.lemma())
                || words.contains("collective", token.lemma())
                || words.value("media-noun", sentence, token).isPresent();
    }
}
