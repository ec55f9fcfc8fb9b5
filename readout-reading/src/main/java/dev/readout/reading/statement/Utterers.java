package dev.readout.reading.statement;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;

/** What can speak at all: persons and bodies, not laws, figures, meetings and datelines. */
final class Utterers {

    private final ArticleText text;
    private final WordClasses words;

    Utterers(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** Whether what stands at a head can be the source of a quotation. */
    boolean canSay(Quotation quotation, Sentence sentence, Token head) {
        Token who = quotation.parent() == null ? counted(sentence, head) : head;
        return maySpeak(sentence, who) || isSaying(quotation, sentence, who);
    }

    /** "One of her ministers", "some of the delegates": of what they are some. */
    private static Token counted(Sentence sentence, Token head) {
        boolean some = head.upos() == Upos.NUM || head.upos() == Upos.DET || head.upos() == Upos.ADJ;
        return some
                ? sentence.children(head, "nmod").stream()
                        .filter(noun -> noun.upos() == Upos.NOUN && Relations.hasCase(sentence, noun, List.of("of")))
                        .findFirst()
                        .orElse(head)
                : head;
    }

    /** "Two diplomats said", "ministry officials said": some, not the two of whom the article tells. */
    static boolean isSome(Sentence sentence, Token head, WordClasses words) {
        if (!head.xpos().equals("NNS") || sentence.child(head, "nmod:poss").isPresent()) {
            return false;
        }
        List<Token> children = sentence.children(head);
        boolean those = children.stream().anyMatch(child -> child.is("det"));
        boolean kind = words.has("some-official-noun", head.lemma())
                && children.stream().anyMatch(child -> child.is("compound") || child.is("amod"));
        return !those && (kind || sentence.child(head, "nummod").isPresent());
    }

    /** Whether somebody or some body is told by an office, and not by a name of its own. */
    static boolean isOffice(Actor actor) {
        return (actor.kind() == Actor.Kind.OFFICIAL
                        || actor.kind() == Actor.Kind.BODY
                        || actor.kind() == Actor.Kind.OTHER)
                && actor.rank() != Office.Rank.PRIVATE;
    }

    /** {@code BEIJING:} at the head of a story says where it was written. */
    boolean isDateline(Sentence sentence, TextSpan source) {
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
        boolean tag = rule.startsWith("speech:") || (ReportingRule.isTag(quotation) && words.contains("tag-verb", cue));
        boolean clause = rule.startsWith("clause:");
        return head.upos() == Upos.NOUN
                && (tag
                        || ((clause || ReportingRule.isTag(quotation)) && words.contains("uttering-verb", cue))
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
