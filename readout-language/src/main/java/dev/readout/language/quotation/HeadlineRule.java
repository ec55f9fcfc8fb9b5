package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** {@code Minister: Talks will go on}: a name, a colon, and what is said, as headlines and transcripts have it. */
final class HeadlineRule implements SentenceRule {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_HEAD = 16;

    private final Trimming trimming;

    HeadlineRule(Trimming trimming) {
        this.trimming = trimming;
    }

    @Override
    public List<Report> reports(Sentence sentence) {
        int colon = colon(sentence);
        if (colon < 2 || colon > sentence.tokens().size() - 2) {
            return List.of();
        }
        List<Token> before = withoutBrackets(sentence.tokens().subList(0, colon - 1));
        boolean named = before.stream()
                        .allMatch(token ->
                                token.upos() == Upos.PROPN || token.form().equals("."))
                && before.stream().anyMatch(token -> token.upos() == Upos.PROPN);
        if (!named) {
            return List.of();
        }
        Words content = Words.of(
                sentence, sentence.tokens().subList(colon, sentence.tokens().size()));
        List<TextSpan> said = trimming.stretches(content, Words.none(sentence));
        if (before.size() > LONGEST_NAME) {
            return List.of();
        }
        TextSpan source =
                before.get(0).span().cover(before.get(before.size() - 1).span());
        Token mark = sentence.token(colon);
        return said.isEmpty()
                ? List.of()
                : List.of(
                        new Report(sentence.index(), mark, SpeechAct.SAY, mark.span(), source, said, null, "headline"));
    }

    /** "[Soundbite] Ana Gil (President)": what stands in brackets is not the name. */
    private static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            boolean opens = token.form().equals("(") || token.form().equals("[");
            boolean closes = token.form().equals(")") || token.form().equals("]");
            depth += opens ? 1 : 0;
            if (depth == 0) {
                kept.add(token);
            }
            depth -= closes && depth > 0 ? 1 : 0;
        }
        return kept;
    }

    private static int colon(Sentence sentence) {
        int limit = Math.min(LONGEST_HEAD, sentence.tokens().size());
        for (int i = 1; i <= limit; i++) {
            if (sentence.token(i).form().equals(":")) {
                return i;
            }
        }
        return 0;
    }
}
