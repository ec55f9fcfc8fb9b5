package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;

/** What is done and not said by a verb that reports elsewhere: {@code Chad recalled its ambassador}, {@code called on the king}. */
final class Deeds {

    private static final int NEAR = 20;

    private final ArticleText text;
    private final WordClasses words;
    private final Verdicts verdicts;

    Deeds(ArticleText text, WordClasses words, Verdicts verdicts) {
        this.text = text;
        this.words = words;
        this.verdicts = verdicts;
    }

    /**
     * What is done and not said by a verb that reports elsewhere: {@code banned imports}, {@code recalled its ambassador},
     * {@code called a session}.
     */
    boolean isDeed(Quotation quotation, Said said) {
        String rule = quotation.rule();
        String cue = ReportingRule.cue(quotation);
        if (rule.equals("clause:speak") || rule.equals("clause:talk")) {
            // "had spoken three times since the treaty was signed" is talk told of
            return !said.isThatClause();
        }
        if (rule.equals("clause:declare") && isUnwanted(said)) {
            return true;
        }
        if (rule.equals("clause:decree")) {
            return !said.isThatClause();
        }
        if (cue.equals("ask") && isAnonymity(said)) {
            return true;
        }
        if (rule.equals("noun:guidance") && !said.isThatClause()) {
            return true; // issued guidance to help exporters
        }
        if (rule.equals("noun:order") && isPaper(quotation, said)) {
            return true;
        }
        if (words.has("adding-verb", cue) && isAddition(quotation, said)) {
            return true;
        }
        if (rule.equals("noun:support") && isGiven(quotation, said)) {
            return true;
        }
        if (words.has("showing-verb", cue) && !said.isThatClause() && isResult(quotation, said)) {
            return true;
        }
        if (rule.equals("preposition:call")) {
            return isVisit(quotation, said);
        }
        if (!ReportingRule.takesObject(quotation)) {
            return rule.equals("request:order");
        }
        if (cue.equals("call") && verdicts.label(said).isPresent()) {
            return false;
        }
        boolean hugged = cue.equals("embrace")
                && said.root().filter(noun -> noun.upos() == Upos.PROPN).isPresent();
        if (hugged) {
            return true;
        }
        return isUnwanted(said)
                || isRecognition(cue, said)
                || words.contains("deed-verb", cue)
                || said.root()
                        .filter(noun -> words.contains(cue + "-deed", noun.lemma()))
                        .isPresent();
    }

    /** {@code Persona non grata}, {@code unwelcome}: an envoy is sent away by saying so. */
    private boolean isUnwanted(Said said) {
        int first = said.tokens().isEmpty() ? 1 : said.tokens().get(0).index();
        return said.sentence().tokens().stream()
                .skip(first - 1L)
                .limit(NEAR)
                .anyMatch(token -> words.has("unwanted-word", ClauseForm.lower(token)));
    }

    /** {@code Recognised Palestine}, {@code recognised its president}: whom or what one recognises by a name, and no fact. */
    private boolean isRecognition(String cue, Said said) {
        return cue.startsWith("recogni")
                && said.root()
                        .filter(noun -> noun.upos() == Upos.PROPN || words.contains("recognised-noun", noun.lemma()))
                        .isPresent()
                && said.tokens().stream()
                        .noneMatch(word -> ClauseForm.lower(word).equals("for"));
    }

    /** {@code Released the order to carry out the accord}: a paper that is signed or made known. */
    private boolean isPaper(Quotation quotation, Said said) {
        TextSpan cue = quotation.cue();
        Sentence sentence = said.sentence();
        return cue != null
                && sentence.headOf(cue)
                        .map(word -> word.is("obj") ? sentence.head(word).orElse(word) : word)
                        .filter(verb -> words.has("putting-out-verb", verb.lemma()))
                        .isPresent();
    }

    /** {@code Withdrew his support for}, {@code escalated his support for}: support that is given or not, and not voiced. */
    private boolean isGiven(Quotation quotation, Said said) {
        TextSpan cue = quotation.cue();
        return cue != null
                && said.sentence()
                        .headOf(cue)
                        .filter(noun -> noun.is("obj"))
                        .flatMap(said.sentence()::head)
                        .filter(verb -> words.contains("support-deed", verb.lemma()))
                        .isPresent();
    }

    /** {@code The rates fell, suggesting that talks go on}: what a fact shows, where the clause around reports no speech. */
    private boolean isResult(Quotation quotation, Said said) {
        TextSpan cue = quotation.cue();
        Sentence sentence = said.sentence();
        return cue != null
                && sentence.headOf(cue)
                        .filter(verb -> verb.xpos().equals("VBG") && verb.is("advcl") && verb.index() > 1)
                        .filter(verb -> sentence.token(verb.index() - 1).form().equals(","))
                        .flatMap(sentence::head)
                        .filter(verb -> !words.contains("tell-verb", verb.lemma())
                                && !words.contains("uttering-verb", verb.lemma())
                                && !words.contains("tag-verb", verb.lemma())
                                && !words.contains("stating-verb", verb.lemma()))
                        .isPresent();
    }

    /** {@code They add to a long list: forty firms have been sanctioned}, {@code the office reports to the ministry}. */
    private boolean isAddition(Quotation quotation, Said said) {
        TextSpan cue = quotation.cue();
        return cue != null
                && !said.isThatClause()
                && said.sentence()
                        .headOf(cue)
                        .filter(verb -> said.sentence().children(verb, "obl").stream()
                                .anyMatch(child -> child.upos() == Upos.NOUN
                                        && !words.contains("media-noun", child.lemma())
                                        && Relations.hasCase(said.sentence(), child, List.of("to"))))
                        .isPresent();
    }

    /** {@code Asked not to be named}. */
    private boolean isAnonymity(Said said) {
        return said.root()
                .filter(verb -> words.has("naming-verb", verb.lemma()) && Relations.isPassive(said.sentence(), verb))
                .isPresent();
    }

    /** {@code Called on the minister}, {@code called there on Monday}; who is called on to do something is urged. */
    private boolean isVisit(Quotation quotation, Said said) {
        TextSpan cue = quotation.cue();
        boolean on = cue != null && text.words(cue).toLowerCase(Locale.ROOT).matches(".* (on|at|in|there)");
        return on
                && said.tokens().stream()
                        .noneMatch(token -> token.upos() == Upos.VERB
                                && (token.xpos().equals("VB") || token.xpos().equals("VBG")));
    }
}
