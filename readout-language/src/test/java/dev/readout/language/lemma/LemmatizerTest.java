package dev.readout.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private final Lemmatizer lemmatizer = new Lemmatizer();

    @ParameterizedTest
    @CsvSource({
        "suspended, VBD, suspende, suspend",
        "expelled, VBD, expelle, expel",
        "barred, VBN, barr, bar",
        "outlawed, VBN, outla, outlaw",
        "Travelling, VBG, travell, travel",
        "focused, VBN, focuse, focus",
        "waving, VBG, wav, wave",
        "staring, VBG, star, stare",
        "starring, VBG, stare, star",
        "agreed, VBD, agre, agree",
        "vetoed, VBD, vetoe, veto",
        "vetoes, VBZ, vetoe, veto",
        "denies, VBZ, denie, deny",
        "imposes, VBZ, impos, impose",
        "discusses, VBZ, discusse, discuss",
        "envisages, VBZ, envisag, envisage",
        "panicked, VBD, panick, panic",
        "equipped, VBD, equipp, equip",
        "installed, VBD, instal, instal",
        "rolled, VBD, rol, roll",
        "lying, VBG, ly, lie",
        "withdrew, VBD, withdraw, withdraw",
        "put, VBD, pu, put",
        "shed, VBD, sh, shed",
        "co-chaired, VBD, co-chair, co-chair",
        "re-elected, VBN, re-electe, re-elect",
        "renegotiated, VBD, renegotiat, renegotiate",
        "outbid, VBD, outbid, outbid",
        "outspent, VBD, outspe, outspend",
        "blimmed, VBD, blimm, blim",
        "blimmating, VBG, blimm, blimmate"
    })
    void undoesTheFormsOfVerbs(String form, String xpos, String guess, String lemma) {
        assertThat(lemmatizer.lemma(form, Upos.VERB, xpos, guess)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "studies, NNS, studie, study",
        "movies, NNS, movy, movie",
        "boxes, NNS, boxe, box",
        "headaches, NNS, headach, headache",
        "houses, NNS, hous, house",
        "viruses, NNS, viruse, virus",
        "crises, NNS, crise, crisis",
        "speeches, NNS, speeche, speech",
        "potatoes, NNS, potatoe, potato",
        "businessmen, NNS, businessme, businessman",
        "heads-up, NNS, heads-up, heads-up",
        "sister-cities, NNS, sister-citie, sister-city",
        "series, NNS, serie, series",
        "people, NNS, people, people",
        "people, NNS, person, person",
        "LLMs, NNS, LLMs, LLM",
        "bronchitis, NN, bronchiti, bronchitis"
    })
    void undoesThePluralsOfNouns(String form, String xpos, String guess, String lemma) {
        assertThat(lemmatizer.lemma(form, Upos.NOUN, xpos, guess)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Industries, NNPS, Industrie, Industry",
        "STATES, NNPS, State, State",
        "Barnes, NNPS, Barnes, Barnes",
        "Olympics, NNPS, Olympics, Olympics",
        "Wang, NNP, Wang, Wang"
    })
    void leavesNamesTheirCapitals(String form, String xpos, String guess, String lemma) {
        assertThat(lemmatizer.lemma(form, Upos.PROPN, xpos, guess)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "hotter, JJR, hott, hot",
        "smaller, JJR, smal, small",
        "darkest, JJS, darke, dark",
        "larger, JJR, larg, large",
        "easier, JJR, easi, easy",
        "better, JJR, good, good",
        "more, JJR, more, more",
        "'3rd', JJ, 3rd, 3rd"
    })
    void undoesDegrees(String form, String xpos, String guess, String lemma) {
        assertThat(lemmatizer.lemma(form, Upos.ADJ, xpos, guess)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "hurtle, VERB, VB, hurtl, hurtle",
        "wan, VERB, VBP, want, want",
        "’re, AUX, VBP, be, be",
        "was, AUX, VBD, be, be",
        "pm, NOUN, NN, p.m., p.m.",
        "DNA, NOUN, NN, DNA, DNA",
        "being, NOUN, NN, being, being"
    })
    void leavesTheModelWhatItKnowsBetter(String form, Upos upos, String xpos, String guess, String lemma) {
        assertThat(lemmatizer.lemma(form, upos, xpos, guess)).isEqualTo(lemma);
    }
}
