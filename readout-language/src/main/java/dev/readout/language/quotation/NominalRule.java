package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Nouns and adjectives that report: {@code his warning that …}, {@code was confident that …}. */
final class NominalRule implements SentenceRule {

    /** Verbs that say no more than that the noun is uttered: its speaker is their subject. */
    private static final Set<String> UTTERING = Set.of(
            "make",
            "issue",
            "give",
            "express",
            "voice",
            "have",
            "release",
            "reiterate",
            "repeat",
            "deliver",
            "raise",
            "convey",
            "share",
            "send",
            "hold",
            "offer",
            "extend",
            "file",
            "announce",
            "publish",
            "take",
            "draw",
            "call",
            "serve",
            "renew",
            "lodge",
            "register",
            "utter",
            "put",
            "present",
            "receive",
            "sound",
            "ring",
            "lay",
            "place",
            "pin",
            "level",
            "mount",
            "cast",
            "pour",
            "heap",
            "lavish",
            "lend",
            "throw",
            "signal");

    /** Verbs that tell that something is uttered in answer: {@code responded with a threat}. */
    private static final Set<String> ANSWERING = Set.of(
            "respond", "answer", "reply", "react", "counter", "retaliate", "follow", "begin", "open", "end", "close");

    private static final List<String> BEARERS = List.of("by", "from", "among");

    private final CueLexicon lexicon;
    private final ReportBuilder builder;

    NominalRule(CueLexicon lexicon, ReportBuilder builder) {
        this.lexicon = lexicon;
        this.builder = builder;
    }

    @Override
    public List<Report> reports(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(token -> report(sentence, token).stream())
                .toList();
    }

    private Optional<Report> report(Sentence sentence, Token word) {
        return lexicon.cues(sentence, word).stream()
                .filter(cue -> cue.pos() != Upos.VERB)
                .filter(cue -> cue.pos() == Upos.NOUN || isPredicate(sentence, word))
                .flatMap(cue -> report(sentence, word, cue).stream())
                .findFirst();
    }

    private static boolean isPredicate(Sentence sentence, Token adjective) {
        return sentence.child(adjective, "cop").isPresent()
                || adjective.is("xcomp")
                || adjective.is("advcl")
                || adjective.is("conj");
    }

    private Optional<Report> report(Sentence sentence, Token word, Cue cue) {
        return new NominalFrames(sentence, word, cue).governed().flatMap(governed -> {
            Optional<Token> source =
                    cue.pos() == Upos.NOUN ? bearer(sentence, word, governed) : SourcePhrase.subject(sentence, word);
            if (source.isEmpty() && (!governed.preposition().isEmpty() || cue.pos() == Upos.ADJ)) {
                return Optional.empty();
            }
            return builder.report(
                    word,
                    cue,
                    cueWords(sentence, word, cue, source).plus(governed.preposition()),
                    source.orElse(null),
                    governed.content(),
                    (cue.pos() == Upos.NOUN ? "noun:" : "adjective:") + cue.lemma());
        });
    }

    private static Words cueWords(Sentence sentence, Token word, Cue cue, Optional<Token> source) {
        if (cue.pos() == Upos.ADJ) {
            return CueWords.of(sentence, word);
        }
        Words noun = Words.of(sentence, List.of(word));
        boolean uttered = word.is("obj")
                && source.isPresent()
                && word.head() > source.get().index()
                && word.head() < word.index()
                && UTTERING.contains(sentence.token(word.head()).lemma());
        if (!uttered) {
            return noun;
        }
        Token verb = sentence.token(word.head());
        return noun.plus(CueWords.of(sentence, verb))
                .plus(Words.of(sentence, sentence.tokens().subList(verb.index() - 1, word.index())));
    }

    /** Whose claim it is: his claim, the ministry's claim, a claim by the ministry, the ministry made the claim. */
    private static Optional<Token> bearer(Sentence sentence, Token noun, Governed governed) {
        Optional<Token> possessor = sentence.children(noun).stream()
                .filter(child -> child.deprel().equals("nmod:poss"))
                .findFirst();
        if (possessor.isPresent()) {
            return possessor;
        }
        Optional<Token> behind = Stream.concat(
                        sentence.children(noun, "nmod").stream(), sentence.children(noun, "obl").stream())
                .filter(child -> !governed.content().contains(child))
                .filter(child -> BEARERS.stream().anyMatch(word -> SourcePhrase.hasCase(sentence, child, word)))
                .findFirst();
        return behind.or(() -> utterer(sentence, noun));
    }

    private static Optional<Token> utterer(Sentence sentence, Token noun) {
        if (sentence.child(noun, "cop").isPresent() && SourcePhrase.hasCase(sentence, noun, "of")) {
            return SourcePhrase.subject(sentence, noun); // is of the opinion
        }
        if (noun.head() == 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(noun.head());
        boolean uttered = noun.is("obj") && UTTERING.contains(verb.lemma());
        boolean full = verb.lemma().equals("full") && SourcePhrase.hasCase(sentence, noun, "of");
        boolean answered = noun.is("obl")
                && ANSWERING.contains(verb.lemma())
                && (SourcePhrase.hasCase(sentence, noun, "with") || SourcePhrase.hasCase(sentence, noun, "by"));
        return uttered || answered || full ? SourcePhrase.subject(sentence, verb) : Optional.empty();
    }
}
