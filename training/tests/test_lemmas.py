import random
import unittest

from readout_training import lemmas


class LemmaScripts(unittest.TestCase):
    def test_scripts_make_the_lemma(self):
        for form, lemma, script in (("Countries", "country", "L;0;;3;y"), ("NATO", "NATO", "K;0;;0;"),
                                    ("talks", "talk", "L;0;;1;"), ("is", "be", "F;be"), ("UKRAINE", "Ukraine", "C;0;;0;"),
                                    ("n't", "not", "L;0;;2;ot"), ("Better", "good", "F;good")):
            with self.subTest(form=form):
                self.assertEqual(script, lemmas.script(form, lemma))
                self.assertEqual(lemma, lemmas.apply(script, form))

    def test_a_script_that_does_not_fit_keeps_the_form(self):
        self.assertEqual("a", lemmas.apply("L;0;;3;y", "A"))

    def test_no_script_holds_a_semicolon_of_its_own(self):
        for form, lemma in ((";", ";"), ("a;b", "a;b"), (";)", ";)"), ("x", ";")):
            script = lemmas.script(form, lemma)
            self.assertTrue(script.startswith("F;") or script.count(";") == 4, script)

    def test_any_pair_comes_back_unless_a_semicolon_prevents_it(self):
        rng = random.Random(3)
        for _ in range(2000):
            form = "".join(rng.choice("abAB'é") for _ in range(rng.randint(1, 7)))
            lemma = "".join(rng.choice("abAB'é") for _ in range(rng.randint(1, 7)))
            self.assertEqual(lemma, lemmas.apply(lemmas.script(form, lemma), form), (form, lemma))


if __name__ == "__main__":
    unittest.main()
