import unittest

from readout_training import wordpiece
from readout_training.wordpiece import WordPiece, basic_tokens, casing

VOCABULARY = ["[PAD]", "min", "##ister", "##s", "kuala", "-", "u", ".", "s", "e"]


class Pieces(unittest.TestCase):
    def setUp(self):
        self.wordpiece = WordPiece(VOCABULARY)

    def test_longest_match_first(self):
        self.assertEqual([1, 2, 3], self.wordpiece.pieces("Ministers"))

    def test_accents_and_case_go(self):
        self.assertEqual(self.wordpiece.pieces("kuala"), self.wordpiece.pieces("Kuälá"))

    def test_punctuation_is_cut_off(self):
        self.assertEqual([6, 7, 8, 7], self.wordpiece.pieces("U.S."))
        self.assertEqual(["a", "中", "b"], basic_tokens("a中b"))

    def test_what_has_no_pieces_is_unknown(self):
        for word in ("xyz", "", "\u200b", "e" * 101):
            self.assertEqual([wordpiece.UNKNOWN], self.wordpiece.pieces(word), word)

    def test_a_long_word_is_cut(self):
        self.assertEqual(wordpiece.MAX_PIECES_PER_WORD, len(self.wordpiece.pieces("." * 40)))


class Casing(unittest.TestCase):
    def test_classes(self):
        for word, expected in (("talks", 1), ("Minister", 2), ("NATO", 3), ("McCain", 4), ("2026", 5), ("—", 6), ("A", 7),
                               ("a", 1), ("中", 7), ("中国", 4), ("U.S.", 3), ("n't", 1), ("'S", 3), ("1st", 1), ("", 6)):
            self.assertEqual(expected, casing(word), word)


if __name__ == "__main__":
    unittest.main()
