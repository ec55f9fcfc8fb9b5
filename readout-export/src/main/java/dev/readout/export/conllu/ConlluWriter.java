package dev.readout.export.conllu;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes analyses as CoNLL-U: a document for each article, with multi-word tokens, spacing, and names, times and
 * quotations in MISC. Each quotation is described in a comment before the sentence that it starts in.
 */
public final class ConlluWriter {

    private final Appendable out;

    /** A writer to {@code out}, which should encode UTF-8. */
    public ConlluWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes an article; one without sentences leaves nothing.
     *
     * @throws IOException if {@code out} does not take it
     */
    public void write(AnalyzedArticle article) throws IOException {
        Marks marks = new Marks(article);
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.index() == 0) {
                comment("newdoc id = " + article.article().id());
                comment("source = " + flat(article.article().source()));
            }
            if (sentence.paragraph() != paragraph) {
                comment("newpar");
                paragraph = sentence.paragraph();
            }
            comment("sent_id = " + article.article().id() + "-" + (sentence.index() + 1));
            comment("text = " + flat(sentence.span().of(article.parse().text())));
            comments(article, sentence);
            rows(article, sentence, marks);
            out.append('\n');
        }
    }

    private void comments(AnalyzedArticle article, Sentence sentence) throws IOException {
        for (int i = 0; i < article.quotations().size(); i++) {
            Quotation quotation = article.quotations().get(i);
            if (quotation.sentence() == sentence.index()) {
                comment("quotation " + (i + 1) + " = " + description(article, quotation));
            }
        }
    }

    private static String description(AnalyzedArticle article, Quotation quotation) {
        List<String> parts = new ArrayList<>();
        parts.add("kind=" + quotation.kind());
        parts.add("act=" + quotation.act());
        if (quotation.speaker() != null) {
            parts.add(
                    "speaker=" + flat(article.chains().get(quotation.speaker()).name()));
        }
        if (quotation.parent() != null) {
            parts.add("parent=" + (quotation.parent() + 1));
        }
        if (quotation.continued() != null) {
            parts.add("continues=" + (quotation.continued() + 1));
        }
        parts.add("rule=" + quotation.rule());
        return String.join("|", parts);
    }

    private void rows(AnalyzedArticle article, Sentence sentence, Marks marks) throws IOException {
        List<Token> tokens = sentence.tokens();
        int groupEnd = 0;
        for (Token token : tokens) {
            int index = token.index();
            if (index > groupEnd) {
                groupEnd = TokenGroups.end(tokens, index);
                if (groupEnd > index) {
                    group(article, sentence, index, groupEnd);
                }
            }
            boolean inGroup = groupEnd > index || (groupEnd == index && index > 1 && leansBack(tokens, index));
            word(token, misc(marks.of(token), !inGroup && !spaceAfter(article, sentence, index)));
        }
    }

    private static boolean leansBack(List<Token> tokens, int index) {
        return TokenGroups.end(tokens, index - 1) >= index;
    }

    private void group(AnalyzedArticle article, Sentence sentence, int first, int last) throws IOException {
        TextSpan span = sentence.token(first).span().cover(sentence.token(last).span());
        String spacing = spaceAfter(article, sentence, last) ? "_" : "SpaceAfter=No";
        row(first + "-" + last, span.of(article.parse().text()), "_", "_", "_", "_", "_", spacing);
    }

    private void word(Token token, String misc) throws IOException {
        row(
                String.valueOf(token.index()),
                token.form(),
                token.lemma(),
                token.upos().name(),
                token.xpos(),
                String.valueOf(token.head()),
                token.deprel(),
                misc);
    }

    private void row(
            String id, String form, String lemma, String upos, String xpos, String head, String deprel, String misc)
            throws IOException {
        out.append(String.join("\t", id, form, lemma, upos, xpos, "_", head, deprel, "_", misc))
                .append('\n');
    }

    private void comment(String text) throws IOException {
        out.append("# ").append(text).append('\n');
    }

    private static String misc(List<String> marks, boolean tight) {
        List<String> all = new ArrayList<>(marks);
        if (tight) {
            all.add("SpaceAfter=No");
        }
        return all.isEmpty() ? "_" : String.join("|", all);
    }

    /** Whether the word is followed by white space, or by the end of its paragraph. */
    private static boolean spaceAfter(AnalyzedArticle article, Sentence sentence, int index) {
        int end = sentence.token(index).span().end();
        String text = article.parse().text();
        return end >= text.length() || Character.isWhitespace(text.codePointAt(end)) || startsWide(text, end);
    }

    /** White space that is none to Java: no-break spaces and the like. */
    private static boolean startsWide(String text, int at) {
        return Character.isSpaceChar(text.codePointAt(at)) || Character.isISOControl(text.codePointAt(at));
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
