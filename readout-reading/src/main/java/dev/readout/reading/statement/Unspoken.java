package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What looks like somebody's words and is not: who is called in and told something has said nothing, nor has who promised
 * nothing or will not comment, and a clause that tells which text is meant ({@code the draft that Chad intends to table}) reports no promise of Chad's.
 */
final class Unspoken {

    private static final Set<String> WHICH = Set.of("that", "which");
    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody", "no");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final String INTENDING = "intending-verb";

    private final ArticleText text;
    private final WordClasses words;

    Unspoken(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** Whether nobody says this. */
    boolean isOne(Quotation quotation) {
        TextSpan cue = quotation.cue();
        if (cue == null) {
            return false;
        }
        Optional<Sentence> sentence = text.sentenceAround(cue);
        Optional<Token> verb = sentence.flatMap(one -> one.headOf(cue));
        return verb.isPresent()
                && (isTold(sentence.get(), verb.get(), quotation)
                        || isRestricting(sentence.get(), verb.get())
                        || isOfNothing(sentence.get(), verb.get())
                        || isOfNoComment(sentence.get(), verb.get())
                        || isAsked(sentence.get(), verb.get())
                        || isHeld(sentence.get(), verb.get())
                        || isVisit(sentence.get(), verb.get())
                        || isNobodys(quotation)
                        || isSecondOffice(sentence.get(), quotation));
    }

    /** {@code The envoy was summoned and informed that}: to whom something was said. */
    private boolean isTold(Sentence sentence, Token verb, Quotation quotation) {
        TextSpan source = quotation.source();
        return source != null
                && verb.is("conj")
                && words.has("informing-verb", verb.lemma())
                && (verb.xpos().equals("VBN") || !words.has("advising-verb", verb.lemma()))
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.is("nsubj") || child.is("aux") || child.is("obj") || child.is("iobj"))
                && sentence.head(verb)
                        .filter(head -> isPassive(sentence, head))
                        .flatMap(head -> sentence.children(head, "nsubj").stream()
                                .filter(subject -> source.contains(subject.span()))
                                .findFirst())
                        .isPresent();
    }

    /** {@code promised nothing}, {@code ruled nothing out}; not {@code had nothing but praise for}. */
    private static boolean isOfNothing(Sentence sentence, Token verb) {
        return sentence.children(verb, "obj").stream()
                .anyMatch(object -> object.form().equalsIgnoreCase("nothing")
                        && sentence.children(object).stream().allMatch(child -> child.upos() == Upos.PUNCT));
    }

    /** {@code declined to comment}: who keeps silent rejects nothing. */
    private boolean isOfNoComment(Sentence sentence, Token verb) {
        return words.has("silent-verb", verb.lemma())
                && sentence.children(verb, "xcomp").stream().anyMatch(said -> words.has("comment-verb", said.lemma()));
    }

    /** {@code Pressed on the ships, A said that}: what A was asked, not what A said. */
    private static boolean isAsked(Sentence sentence, Token verb) {
        return verb.index() == 1
                && verb.xpos().equals("VBN")
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.is("nsubj")
                                || child.is("aux")
                                || child.deprel().equals("obl:agent"));
    }

    /** {@code which has a claim of its own to the islands}: whoever has one has said nothing by that. */
    private boolean isHeld(Sentence sentence, Token verb) {
        return words.has("holding-verb", verb.lemma())
                && sentence.children(verb, "obj").stream().anyMatch(held -> words.has("held-noun", held.lemma()));
    }

    /** {@code who called on President Ruiz and met his minister}: a visit, where {@code called on Chad to wait} is a demand. */
    private boolean isVisit(Sentence sentence, Token verb) {
        return verb.lemma().equals("call")
                && sentence.children(verb, "obl").stream()
                        .anyMatch(on -> Relations.hasCase(sentence, on, List.of("on"))
                                && text.nameAt(sentence, on, NameType.PERSON).isPresent())
                && sentence.children(verb).stream().noneMatch(child -> Relations.isInfinitive(sentence, child));
    }

    /** {@code Neither government has confirmed it}: nobody has. */
    private boolean isNobodys(Quotation quotation) {
        TextSpan source = quotation.source();
        Optional<Sentence> sentence = Optional.ofNullable(source).flatMap(text::sentenceAround);
        return source != null
                && sentence.stream()
                        .flatMap(one -> Stream.concat(
                                one.tokensIn(source).stream().limit(1),
                                one.headOf(source).flatMap(head -> one.child(head, "cc:preconj")).stream()))
                        .anyMatch(word -> NOBODY.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.deprel().equals("aux:pass"));
    }

    /** {@code the draft that Chad and Mali intend to table}, without a comma before it. */
    private boolean isRestricting(Sentence sentence, Token verb) {
        if (!verb.deprel().equals("acl:relcl") || !words.contains(INTENDING, verb.lemma())) {
            return false;
        }
        Token head = sentence.token(verb.head());
        boolean own = sentence.children(verb, "nsubj").stream()
                .anyMatch(subject -> FIRST.contains(subject.form().toLowerCase(Locale.ROOT)));
        return !own
                && sentence.tokens().stream()
                        .filter(token -> token.index() > head.index() && token.index() < verb.index())
                        .filter(token -> WHICH.contains(token.form().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .filter(which ->
                                !sentence.token(which.index() - 1).form().equals(","))
                        .isPresent();
    }

    /** {@code Ana Holm, the head of a firm and a former envoy}: the second of two descriptions of one person. */
    private boolean isSecondOffice(Sentence sentence, Quotation quotation) {
        TextSpan source = quotation.source();
        return source != null
                && text.words(source).startsWith("and ")
                && sentence.headOf(source)
                        .filter(head -> head.is("conj") && head.head() != 0)
                        .map(head -> sentence.token(head.head()))
                        .filter(first -> first.is("appos")
                                || sentence.child(first, "appos").isPresent())
                        .isPresent();
    }
}
