package dev.readout.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.tree.Trees;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationReaderTest {

    private final QuotationReader reader = new QuotationReader();

    /** Columns: tree; every quotation as "SOURCE > CUE > CONTENT / CONTENT #ACT", parted by " ; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // that, with its conjunction, without the full stop
                "Wang/PROPN/2/nsubj said/VERB/0/root that/SCONJ/6/mark talks/NOUN:NNS/6/nsubj will/AUX/6/aux resume/VERB:VB/2/ccomp ./PUNCT/2/punct"
                        + "@Wang > said > that talks will resume #SAY",
                // an addressee is neither cue nor content; auxiliaries belong to the cue
                "She/PRON/3/nsubj has/AUX/3/aux told/VERB:VBN/0/root reporters/NOUN:NNS/3/obj prices/NOUN:NNS/6/nsubj fell/VERB/3/ccomp ./PUNCT/3/punct"
                        + "@She > has told > prices fell #SAY",
                // in the midst of what is said
                "Talks/NOUN:NNS/7/nsubj ,/PUNCT/4/punct he/PRON/4/nsubj said/VERB/7/parataxis ,/PUNCT/4/punct will/AUX/7/aux resume/VERB:VB/0/root ./PUNCT/7/punct"
                        + "@he > said > Talks / will resume #SAY",
                // at its end; a connective is the reporter's
                "But/CCONJ/4/cc talks/NOUN:NNS/4/nsubj will/AUX/4/aux resume/VERB:VB/0/root ,/PUNCT/7/punct he/PRON/7/nsubj said/VERB/4/parataxis ./PUNCT/4/punct"
                        + "@he > said > talks will resume #SAY",
                // as somebody puts it
                "As/SCONJ/3/mark he/PRON/3/nsubj noted/VERB/7/advcl ,/PUNCT/3/punct nothing/PRON/7/nsubj had/AUX/7/aux changed/VERB:VBN/0/root"
                        + "@he > noted > nothing had changed #SAY",
                // an infinitive whose subject is the speaker
                "Tokyo/PROPN/2/nsubj vowed/VERB/0/root to/PART/4/mark leave/VERB:VB/2/xcomp soon/ADV/4/advmod"
                        + "@Tokyo > vowed > to leave soon #PROMISE",
                // behind a colon, with what is asked for: a sentence of its own
                "Oslo/PROPN/2/nsubj went/VERB/0/root further/ADV/2/advmod :/PUNCT/6/punct Berg/PROPN/6/nsubj asked/VERB/2/parataxis Lima/PROPN/6/obj to/PART/9/mark pay/VERB:VB/6/xcomp"
                        + "@Berg > asked > Lima to pay #URGE",
                // somebody and what he is to do
                "Paris/PROPN/2/nsubj urged/VERB/0/root Moscow/PROPN/2/obj to/PART/5/mark stop/VERB:VB/2/xcomp"
                        + "@Paris > urged > Moscow to stop #URGE",
                // behind a preposition, which belongs to the cue
                "Oslo/PROPN/2/nsubj called/VERB/0/root for/ADP/4/case calm/NOUN/2/obl on/ADP/6/case Monday/PROPN/2/obl"
                        + "@Oslo > called for > calm #URGE",
                // behind a preposition and an object
                "Oslo/PROPN/2/nsubj warned/VERB/0/root citizens/NOUN:NNS/2/obj of/ADP/5/case floods/NOUN:NNS/2/obl"
                        + "@Oslo > warned citizens of > floods #WARN",
                // whom the tree calls an indirect object
                "Oslo/PROPN/2/nsubj thanked/VERB/0/root Lima/PROPN/2/iobj" + "@Oslo > thanked > Lima #PRAISE",
                // an object with what is said of it
                "Kyiv/PROPN/2/nsubj accused/VERB/0/root Minsk/PROPN/2/obj of/SCONJ/5/mark lying/VERB:VBG/2/advcl"
                        + "@Kyiv > accused > Minsk of lying #ACCUSE",
                // a name that the tree takes for a second object or an adverb
                "Rome/PROPN/2/nsubj called/VERB/0/root the/DET/4/det accord/NOUN/2/obj a/DET/6/det step/NOUN/2/obj"
                        + "@Rome > called > the accord a step #SAY",
                "Rome/PROPN/2/nsubj called/VERB/0/root it/PRON/2/obj unwise/ADV/2/advmod"
                        + "@Rome > called > it unwise #SAY",
                "Rome/PROPN/2/nsubj called/VERB/0/root it/PRON/2/obj openly/ADV/2/advmod a/DET/6/det step/NOUN/2/xcomp"
                        + "@Rome > called > it / a step #SAY",
                "Rome/PROPN/2/nsubj welcomed/VERB/0/root the/DET/4/det accord/NOUN/2/obj in/ADP/6/case May/PROPN/2/obl"
                        + "@Rome > welcomed > the accord #PRAISE",
                // passives: the agent speaks, or nobody
                "The/DET/2/det plan/NOUN/4/nsubj:pass was/AUX/4/aux:pass rejected/VERB:VBN/0/root by/ADP/6/case Seoul/PROPN/4/obl:agent"
                        + "@Seoul > was rejected > The plan #REJECT",
                "Rates/NOUN:NNS/3/nsubj:pass are/AUX/3/aux:pass expected/VERB:VBN/0/root to/PART/5/mark rise/VERB:VB/3/xcomp"
                        + "@- > are expected > Rates / to rise #EXPECT",
                // a gerund shares the subject of its verb
                "He/PRON/2/nsubj left/VERB/0/root ,/PUNCT/4/punct saying/VERB:VBG/2/advcl he/PRON/6/nsubj failed/VERB/4/ccomp"
                        + "@He > saying > he failed #SAY",
                // two verbs, one subject
                "Lee/PROPN/2/nsubj praised/VERB/0/root Kim/PROPN/2/obj and/CCONJ/5/cc promised/VERB/2/conj aid/NOUN/5/obj"
                        + "@Lee > praised > Kim #PRAISE ; Lee > promised > aid #PROMISE",
                // nouns and adjectives
                "His/PRON/2/nmod:poss warning/NOUN/6/nsubj that/SCONJ/5/mark war/NOUN/5/nsubj looms/VERB:VBZ/2/acl worked/VERB/0/root"
                        + "@His > warning > that war looms #WARN",
                "Ho/PROPN/3/nsubj was/AUX/3/cop confident/ADJ/0/root that/SCONJ/6/mark he/PRON/6/nsubj wins/VERB:VBZ/3/ccomp"
                        + "@Ho > was confident > that he wins #EXPECT",
                // according to
                "Ten/NUM/2/nsubj died/VERB/0/root ,/PUNCT/6/punct according/VERB:VBG/6/case to/ADP/4/fixed police/NOUN/2/obl ./PUNCT/2/punct"
                        + "@police > according to > Ten died #SAY",
                // headlines
                "Wang/PROPN/4/parataxis :/PUNCT/1/punct Talks/NOUN:NNS/4/nsubj failed/VERB/0/root"
                        + "@Wang > : > Talks failed #SAY",
                // a title in an apposition belongs to the source with its second comma
                "Li/PROPN/6/nsubj ,/PUNCT/4/punct a/DET/4/det minister/NOUN/1/appos ,/PUNCT/1/punct said/VERB/0/root it/PRON/8/nsubj rained/VERB/6/ccomp"
                        + "@Li, a minister, > said > it rained #SAY",
                // no report
                "He/PRON/2/nsubj walked/VERB/0/root to/ADP/4/case work/NOUN/2/obl ./PUNCT/2/punct@",
            })
    void readsOneSentence(String tree, @Nullable String expected) {
        ParsedText parse = Trees.parse(tree);
        assertThat(written(parse)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void nestsQuotations() {
        ParsedText parse =
                Trees.parse("Ho/PROPN/2/nsubj said/VERB/0/root Li/PROPN/4/nsubj told/VERB/2/ccomp Wu/PROPN/4/obj"
                        + " that/SCONJ/8/mark war/NOUN/8/nsubj looms/VERB:VBZ/4/ccomp");
        List<Quotation> quotations = reader.quotations(parse);
        assertThat(written(parse))
                .isEqualTo("Ho > said > Li told Wu that war looms #SAY ; Li > told > that war looms #SAY");
        assertThat(quotations).extracting(Quotation::parent).containsExactly(null, 0);
    }

    @Test
    void takesDirectSpeechWithItsMarksAndWhatFollowsInItsParagraph() {
        ParsedText parse =
                Trees.parse("“/PUNCT/2/punct Talks/NOUN:NNS/3/nsubj failed/VERB/0/root ,/PUNCT/3/punct ”/PUNCT/3/punct"
                        + " said/VERB/3/parataxis Ho/PROPN/6/nsubj ./PUNCT/3/punct"
                        + " | “/PUNCT/3/punct We/PRON/3/nsubj leave/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct");
        assertThat(written(parse)).isEqualTo("Ho > said > “Talks failed,” / “We leave.” #SAY");
        assertThat(reader.quotations(parse)).extracting(Quotation::kind).containsExactly(Quotation.Kind.DIRECT);
    }

    @Test
    void goesOnOverParagraphsThatOpenWithAMark() {
        ParsedText parse =
                Trees.parse("He/PRON/2/nsubj said/VERB/0/root :/PUNCT/6/punct “/PUNCT/6/punct We/PRON/6/nsubj"
                        + " agree/VERB:VBP/2/ccomp ./PUNCT/2/punct"
                        + " || “/PUNCT/3/punct We/PRON/3/nsubj leave/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct");
        List<Quotation> quotations = reader.quotations(parse);
        assertThat(written(parse)).isEqualTo("He > said: > “We agree. #SAY ; - > - > “We leave.” #SAY");
        assertThat(quotations).extracting(Quotation::continued).containsExactly(null, 0);
    }

    @Test
    void goesOnInTheVoiceOfTheSentenceBefore() {
        String speech = "“/PUNCT/3/punct We/PRON/3/nsubj leave/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct";
        String more = "“/PUNCT/3/punct They/PRON/3/nsubj stay/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct";
        String said =
                "Talks/NOUN:NNS/2/nsubj failed/VERB/0/root ,/PUNCT/5/punct Ho/PROPN/5/nsubj said/VERB/2/parataxis";
        ParsedText aside = Trees.parse(said + " | " + speech + " | " + more);
        assertThat(written(aside))
                .isEqualTo("Ho > said > Talks failed #SAY ; - > - > “We leave.” #SAY ; - > - > “They stay.” #SAY");
        assertThat(reader.quotations(aside)).extracting(Quotation::continued).containsExactly(null, 0, 0);
        ParsedText object =
                Trees.parse("Ho/PROPN/2/nsubj criticised/VERB/0/root the/DET/4/det accord/NOUN/2/obj | " + speech);
        assertThat(written(object)).isEqualTo("Ho > criticised > the accord #ACCUSE ; - > - > “We leave.” #SAY");
    }

    @Test
    void speechAfterASentenceThatReportsNothingAsAWholeHasNoSpeaker() {
        String speech = "“/PUNCT/3/punct We/PRON/3/nsubj leave/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct";
        ParsedText told = Trees.parse("Talks/NOUN:NNS/2/nsubj failed/VERB/0/root ./PUNCT/2/punct | " + speech);
        assertThat(written(told)).isEmpty();
        ParsedText within = Trees.parse("Li/PROPN/5/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj vowed/VERB/1/acl:relcl"
                + " left/VERB/0/root | " + speech);
        assertThat(written(within)).doesNotContain("We leave");
        ParsedText elsewhere = Trees.parse("Ho/PROPN/2/nsubj criticised/VERB/0/root the/DET/4/det accord/NOUN/2/obj"
                + " | It/PRON/2/nsubj rained/VERB/0/root ./PUNCT/2/punct | " + speech);
        assertThat(written(elsewhere)).doesNotContain("We leave");
    }

    @Test
    void takesIndirectSpeechWithQuotedWordsAsMixed() {
        ParsedText parse =
                Trees.parse("He/PRON/2/nsubj said/VERB/0/root it/PRON/7/nsubj was/AUX/7/cop “/PUNCT/7/punct a/DET/7/det"
                        + " mess/NOUN/2/ccomp ./PUNCT/7/punct ”/PUNCT/7/punct");
        assertThat(written(parse)).isEqualTo("He > said > it was “a mess.” #SAY");
        assertThat(reader.quotations(parse)).extracting(Quotation::kind).containsExactly(Quotation.Kind.MIXED);
    }

    @Test
    void findsTheSpeakerOfAQuotationBeforeItInTheSentenceThatEndsInAColon() {
        ParsedText parse =
                Trees.parse("Ho/PROPN/2/nsubj warned/VERB/0/root of/ADP/4/case war/NOUN/2/obl :/PUNCT/2/punct"
                        + " || “/PUNCT/3/punct We/PRON/3/nsubj leave/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct");
        assertThat(written(parse)).contains("Ho > warned > “We leave.” #WARN");
    }

    private String written(ParsedText parse) {
        return reader.quotations(parse).stream()
                .map(quotation -> words(parse, quotation.source()) + " > " + words(parse, quotation.cue()) + " > "
                        + quotation.content().stream()
                                .map(span -> words(parse, span))
                                .collect(Collectors.joining(" / "))
                        + " #" + quotation.act())
                .collect(Collectors.joining(" ; "));
    }

    private static String words(ParsedText parse, @Nullable TextSpan span) {
        return span == null ? "-" : span.of(parse.text());
    }
}
