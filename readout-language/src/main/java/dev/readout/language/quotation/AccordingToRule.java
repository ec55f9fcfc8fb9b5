package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code …, according to the ministry}: the phrase depends on what is said. */
final class AccordingToRule implements SentenceRule {

    private static final Cue CUE = new Cue("according", "", Upos.ADP, SpeechAct.SAY, List.of());
    private static final Set<String> ACCOUNTS =
            Set.of("word", "account", "reckoning", "telling", "view", "opinion", "estimation");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "conj", "parataxis", "advcl", "acl", "csubj");

    private final ReportBuilder builder;

    AccordingToRule(ReportBuilder builder) {
        this.builder = builder;
    }

    @Override
    public List<Report> reports(Sentence sentence) {
        List<Report> reports = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).form().equalsIgnoreCase("according")
                    && tokens.get(i + 1).form().equalsIgnoreCase("to")) {
                report(sentence, tokens.get(i), tokens.get(i + 1)).ifPresent(reports::add);
            }
            account(sentence, tokens.get(i)).ifPresent(reports::add);
        }
        return reports;
    }

    private Optional<Report> report(Sentence sentence, Token according, Token to) {
        Words cue = Words.of(sentence, List.of(according, to));
        return noun(sentence, according, to).flatMap(source -> {
            Words phrase = Words.below(sentence, source).plus(cue);
            Token host = host(sentence, source, phrase);
            Words content = Words.below(sentence, host).minus(phrase);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            return builder.report(
                    according, CUE, cue, source, withoutLaterClauses(sentence, host, phrase, content), "according-to");
        });
    }

    /** {@code In the words of the ministry, …}, {@code by the account of one diplomat, …}. */
    private Optional<Report> account(Sentence sentence, Token noun) {
        boolean account = ACCOUNTS.contains(noun.lemma())
                && (SourcePhrase.hasCase(sentence, noun, "in") || SourcePhrase.hasCase(sentence, noun, "by"));
        Optional<Token> source = account && noun.head() != 0
                ? sentence.children(noun, "nmod").stream()
                        .filter(child -> (child.deprel().equals("nmod:poss")
                                        && child.upos() != Upos.PRON
                                        && SourcePhrase.hasCase(sentence, noun, "in"))
                                || SourcePhrase.hasCase(sentence, child, "of"))
                        .findFirst()
                : Optional.empty();
        return source.flatMap(teller -> {
            Words phrase = Words.below(sentence, noun);
            Token host = host(sentence, noun, phrase);
            Words content = Words.below(sentence, host).minus(phrase);
            Words cue = Words.of(sentence, List.of(noun));
            return content.isEmpty()
                    ? Optional.empty()
                    : builder.report(
                            noun,
                            CUE,
                            cue,
                            teller,
                            withoutLaterClauses(sentence, host, phrase, content),
                            "according-to");
        });
    }

    /** The noun that the preposition belongs to, whichever of the customary trees was drawn. */
    private static Optional<Token> noun(Sentence sentence, Token according, Token to) {
        Token head = according;
        while (head.index() <= to.index() && (head.is("case") || head.is("fixed") || head.is("mark"))) {
            head = sentence.token(head.head());
        }
        if (head.index() > to.index()) {
            return Optional.of(head);
        }
        Token governor = head;
        return sentence.children(governor).stream()
                .filter(child -> child.index() > to.index() && (child.is("obl") || child.is("nmod") || child.is("obj")))
                .findFirst();
    }

    /** The clause that the phrase belongs to: the nearest above it, or the whole sentence before a leading phrase. */
    private static Token host(Sentence sentence, Token source, Words phrase) {
        Token at = source;
        while (at.head() != 0) {
            at = sentence.token(at.head());
            boolean clause = CLAUSES.contains(at.relation()) && at.upos() != Upos.PUNCT;
            if (clause && !phrase.contains(at)) {
                return at;
            }
        }
        return at;
    }

    /** A clause that is joined on behind the phrase is not according to anybody any more. */
    private static Words withoutLaterClauses(Sentence sentence, Token host, Words phrase, Words content) {
        Words kept = content;
        boolean leading = phrase.first() < content.first();
        for (Token child : sentence.children(host)) {
            boolean clause = child.is("conj") || child.is("parataxis") || child.is("advcl");
            if (clause && !leading && child.index() > phrase.last()) {
                kept = kept.minus(Words.below(sentence, child));
            }
        }
        return kept.isEmpty() ? content : kept;
    }
}
