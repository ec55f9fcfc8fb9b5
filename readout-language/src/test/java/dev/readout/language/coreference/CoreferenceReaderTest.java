package dev.readout.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.quotation.QuotationReader;
import dev.readout.language.tree.Trees;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CoreferenceReaderTest {

    private final QuotationReader quotations = new QuotationReader();
    private final CoreferenceReader reader = new CoreferenceReader();

    @Test
    void aSurnameStandsForTheNameWhereverItIsWritten() {
        ParsedText parse = Trees.parse(
                "Wang/PROPN/3/nsubj Yi/PROPN/1/flat met/VERB/0/root Marco/PROPN/3/obj Rubio/PROPN/4/flat"
                        + " | Wang/PROPN/2/nsubj smiled/VERB/0/root"
                        + " | Rubio/PROPN/2/nsubj left/VERB/0/root",
                "PERSON Wang Yi",
                "PERSON Marco Rubio",
                "PERSON Wang",
                "PERSON Rubio");
        assertThat(chains(parse)).containsExactly("Wang Yi: Wang Yi, Wang", "Marco Rubio: Marco Rubio, Rubio");
    }

    @Test
    void titlesTellPersonsOfOneFamilyApart() {
        ParsedText parse = Trees.parse(
                "Bill/PROPN/3/nsubj Clinton/PROPN/1/flat met/VERB/0/root Hillary/PROPN/3/obj Clinton/PROPN/4/flat"
                        + " | Mrs./PROPN/3/nsubj Clinton/PROPN/1/flat left/VERB/0/root",
                "PERSON Bill Clinton",
                "PERSON Hillary Clinton",
                "PERSON Mrs. Clinton");
        assertThat(chains(parse)).contains("Hillary Clinton: Hillary Clinton, Mrs. Clinton");
    }

    @Test
    void acronymsAndAliasesAreOneBody() {
        ParsedText parse = Trees.parse(
                "The/DET/2/det Association/PROPN/8/nsubj of/ADP/6/case Southeast/PROPN/6/compound Asian/PROPN/6/compound"
                        + " Nations/PROPN/2/nmod has/AUX/8/aux met/VERB:VBN/0/root"
                        + " | ASEAN/PROPN/2/nsubj warned/VERB/0/root Washington/PROPN/2/obj"
                        + " | U.S./PROPN/2/compound officials/NOUN:NNS/3/nsubj left/VERB/0/root the/DET/6/det United/PROPN/6/compound"
                        + " States/PROPN/3/obj",
                "ORGANIZATION Association of Southeast Asian Nations",
                "ORGANIZATION ASEAN",
                "PLACE U.S.",
                "PLACE United States");
        assertThat(chains(parse))
                .contains(
                        "Association of Southeast Asian Nations: Association of Southeast Asian Nations, ASEAN",
                        "United States: U.S., United States");
    }

    @Test
    void whoIsThereWithHimIsAnother() {
        ParsedText parse = Trees.parse(
                "Noor/PROPN/2/nsubj left/VERB/0/root"
                        + " | At/ADP/3/case a/DET/3/det dinner/NOUN/7/obl with/ADP/5/case Berg/PROPN/3/nmod he/PRON/7/nsubj smiled/VERB/0/root",
                "PERSON Noor",
                "PERSON Berg");
        assertThat(chains(parse)).containsExactly("Noor: Noor, he", "Berg: Berg");
    }

    @Test
    void aStressedPronounIsWhoIsNamedBeforeIt() {
        ParsedText parse = Trees.parse(
                "Noor/PROPN/2/nsubj left/VERB/0/root"
                        + " | Berg/PROPN/3/nsubj himself/PRON/1/nmod:unmarked stayed/VERB/0/root",
                "PERSON Noor",
                "PERSON Berg");
        assertThat(chains(parse)).containsExactly("Noor: Noor", "Berg: Berg, himself");
    }

    @Test
    void aDescriptionStandsForWhoWasDescribedSo() {
        ParsedText parse = Trees.parse(
                "Chinese/ADJ/3/amod Foreign/PROPN/3/compound Minister/PROPN/4/compound Wang/PROPN/6/nsubj Yi/PROPN/4/flat met/VERB/0/root"
                        + " Marco/PROPN/6/obj Rubio/PROPN/7/flat ,/PUNCT/11/punct the/DET/11/det secretary/NOUN/7/appos of/ADP/13/case state/NOUN/11/nmod"
                        + " | The/DET/3/det foreign/ADJ/3/amod minister/NOUN/4/nsubj smiled/VERB/0/root"
                        + " | The/DET/2/det secretary/NOUN/3/nsubj left/VERB/0/root",
                "PERSON Wang Yi",
                "PERSON Marco Rubio",
                "NATIONALITY Chinese");
        assertThat(chains(parse))
                .containsExactly("Wang Yi: Wang Yi, The foreign minister", "Marco Rubio: Marco Rubio, The secretary");
    }

    @Test
    void aPronounIsTheSubjectOfItsGenderAndTwoEqualCandidatesAreLeftAlone() {
        ParsedText clear = Trees.parse(
                "Janet/PROPN/3/nsubj Yellen/PROPN/1/flat met/VERB/0/root John/PROPN/3/obj Kerry/PROPN/4/flat | She/PRON/2/nsubj left/VERB/0/root",
                "PERSON Janet Yellen",
                "PERSON John Kerry");
        assertThat(chains(clear)).contains("Janet Yellen: Janet Yellen, She");
        ParsedText open = Trees.parse(
                "Fans/NOUN:NNS/2/nsubj followed/VERB/0/root John/PROPN/2/obj Kerry/PROPN/3/flat and/CCONJ/6/cc Paul/PROPN/3/conj Ryan/PROPN/6/flat"
                        + " | He/PRON/2/nsubj left/VERB/0/root",
                "PERSON John Kerry",
                "PERSON Paul Ryan");
        assertThat(chains(open)).containsExactly("John Kerry: John Kerry", "Paul Ryan: Paul Ryan");
    }

    @Test
    void speakersAreResolvedAndTheirVoiceGoesOn() {
        ParsedText parse = Trees.parse(
                "Marco/PROPN/3/nsubj Rubio/PROPN/1/flat left/VERB/0/root"
                        + " || He/PRON/2/nsubj said/VERB/0/root :/PUNCT/6/punct “/PUNCT/6/punct I/PRON/6/nsubj agree/VERB:VBP/2/ccomp ./PUNCT/2/punct"
                        + " || “/PUNCT/3/punct I/PRON/3/nsubj leave/VERB:VBP/0/root ./PUNCT/3/punct ”/PUNCT/3/punct",
                "PERSON Marco Rubio");
        assertThat(speakers(parse)).containsExactly("Marco Rubio", "Marco Rubio");
        assertThat(chains(parse)).containsExactly("Marco Rubio: Marco Rubio, He, I, I");
    }

    @Test
    void twoWhoSpeakTogetherAreAGroupWithMembers() {
        ParsedText parse = Trees.parse(
                "Rubio/PROPN/4/nsubj and/CCONJ/3/cc Wang/PROPN/1/conj said/VERB/0/root talks/NOUN:NNS/6/nsubj failed/VERB/4/ccomp",
                "PERSON Rubio",
                "PERSON Wang");
        Discourse discourse = reader.read(parse, quotations.quotations(parse));
        int speaker = Objects.requireNonNull(discourse.quotations().get(0).speaker());
        assertThat(discourse.chains().get(speaker).members())
                .extracting(member -> discourse.chains().get(member).name())
                .containsExactly("Rubio", "Wang");
    }

    private List<String> chains(ParsedText parse) {
        return reader.read(parse, quotations.quotations(parse)).chains().stream()
                .map(chain -> chain.name() + ": "
                        + String.join(
                                ", ",
                                chain.mentions().stream()
                                        .map(mention -> mention.span().of(parse.text()))
                                        .toList()))
                .toList();
    }

    private List<String> speakers(ParsedText parse) {
        Discourse discourse = reader.read(parse, quotations.quotations(parse));
        return discourse.quotations().stream()
                .map(Quotation::speaker)
                .filter(Objects::nonNull)
                .map(speaker -> discourse.chains().get(speaker))
                .map(EntityChain::name)
                .toList();
    }
}
