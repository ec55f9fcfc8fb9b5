package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;

/** Verbs that report: {@code Wang said …}, {@code urged Beijing to …}, {@code …, he said}, {@code was urged by …}. */
final class VerbRule implements SentenceRule {

    private final CueLexicon lexicon;
    private final ReportBuilder builder;

    VerbRule(CueLexicon lexicon, ReportBuilder builder) {
        this.lexicon = lexicon;
        this.builder = builder;
    }

    @Override
    public List<Report> reports(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.upos() == Upos.VERB && !token.is("amod"))
                .flatMap(token -> report(sentence, token).stream())
                .toList();
    }

    private Optional<Report> report(Sentence sentence, Token verb) {
        return lexicon.cues(sentence, verb).stream()
                .filter(cue -> cue.pos() == Upos.VERB)
                .flatMap(cue -> report(sentence, verb, cue).stream())
                .findFirst();
    }

    private Optional<Report> report(Sentence sentence, Token verb, Cue cue) {
        return new VerbFrames(sentence, verb, cue).governed().flatMap(governed -> {
            Words cueWords = CueWords.of(sentence, verb)
                    .plus(Words.of(
                            sentence, CueLexicon.particle(sentence, verb, cue).toList()))
                    .plus(governed.preposition());
            return builder.report(
                    verb,
                    cue,
                    cueWords,
                    source(sentence, verb, governed).orElse(null),
                    governed.content(),
                    governed.construction() + ":" + cue.lemma());
        });
    }

    private static Optional<Token> source(Sentence sentence, Token verb, Governed governed) {
        return switch (governed.speaker()) {
            case SUBJECT -> SourcePhrase.subject(sentence, verb);
            case SHOWN -> Optional.ofNullable(governed.source());
            case NONE -> Optional.empty();
        };
    }
}
