import pathlib
import random
import tempfile
import unittest

from readout_training import augment, data, labels, treebank, windows
from readout_training.wordpiece import FIRST, LAST, WordPiece
from tests import samples

VOCABULARY = ["[PAD]"] + [f"[unused{i}]" for i in range(99)] + ["[UNK]", "[CLS]", "[SEP]", "[MASK]"] + sorted(
    "the minister met ms . ana ' s team in lima peru ##vian official ##s agreed thanks".split())


class Windows(unittest.TestCase):
    def setUp(self):
        with tempfile.TemporaryDirectory() as folder:
            path = samples.write(pathlib.Path(folder), "a.conllu", samples.TREEBANK)
            self.documents = treebank.read(path, names=True)
        self.numbers = labels.Numbers(labels.collect(self.documents))
        self.wordpiece = WordPiece(VOCABULARY)
        self.encoded = [windows.encode(s, self.wordpiece, self.numbers) for s in self.documents[0]]

    def columns(self, example):
        return dict(zip(windows.FIELDS, example))

    def test_a_window_of_two_sentences(self):
        c = self.columns(windows.window(self.encoded))
        self.assertEqual((FIRST, LAST), (c["ids"][0], c["ids"][-1]))
        self.assertEqual(1, c["ids"].count(LAST))
        self.assertEqual(15, len(c["word"]))
        self.assertEqual([2, 3, 0, 7], c["head"][1:5])
        self.assertEqual([12, 13, 0, 13], c["head"][11:15])
        self.assertEqual([1, 11], [i for i, b in enumerate(c["bound"]) if b == 1])
        self.assertEqual(1, c["start"][11])
        self.assertEqual(windows.NONE, c["start"][1])
        self.assertTrue(all(c["ids"][w] != LAST for w in c["word"]))

    def test_cut_windows_lose_heads_outside(self):
        c = self.columns(windows.cut(windows.window(self.encoded[:1]), 6))
        self.assertEqual(5, len(c["ids"]))  # the next word has two pieces
        self.assertEqual(LAST, c["ids"][-1])
        width = len(c["word"])
        self.assertTrue(all(len(c[f]) == width for f in windows.FIELDS[2:]))
        self.assertTrue(all(h < width for h in c["head"]))

    def test_running_windows_begin_again_at_the_sentence_that_was_cut(self):
        many = self.encoded * 4
        for capacity in (16, 20, 30):
            firsts, at = [], 0
            for sentences, _ in windows.running(many, capacity):
                firsts.append(at)
                whole = sum(e.size for e in sentences) + 2 <= capacity
                at += len(sentences) if whole or len(sentences) == 1 else len(sentences) - 1
            self.assertEqual(len(many), at)

    def test_packed_windows_hold_every_sentence_once(self):
        many = self.encoded * 5
        for capacity in (2, 20, 64):
            self.assertEqual(many, [e for w in windows.packed(many, capacity) for e in w])

    def test_batches_hold_every_example_once_and_no_more_than_asked(self):
        examples = [windows.window([e]) for e in self.encoded * 9]
        found = windows.batches(examples, 64, random.Random(1))
        self.assertEqual(len(examples), sum(map(len, found)))
        for batch in found:
            self.assertLessEqual(max(len(e[0]) for e in batch) * len(batch), 64)

    def test_tensors_are_padded(self):
        t = windows.tensors([windows.window(self.encoded), windows.window(self.encoded[1:])])
        self.assertEqual(0, t["ids"][1, -1].item())
        self.assertEqual(-2, t["bound"][1, -1].item())
        self.assertEqual(windows.NONE, t["head"][1, -1].item())

    def test_masking_keeps_the_frame(self):
        example = windows.window(self.encoded)
        masked = windows.masked(example, random.Random(2), 1.0)
        self.assertEqual({windows.MASK}, set(masked[0][1:-1]))
        self.assertEqual((FIRST, LAST), (masked[0][0], masked[0][-1]))
        self.assertEqual(example[1:], masked[1:])

    def test_rounds_are_the_same_whenever_made_and_go_over_everything(self):
        corpus = data.Corpus(trees={"a": self.documents}, named={}, dev_trees={}, dev_named={}, held_out=[])
        one, two = (data.Rounds(corpus, self.wordpiece, self.numbers, 4) for _ in range(2))
        examples = [one.examples(n) for n in range(data.Rounds.PARTS)]
        self.assertEqual(examples, [two.examples(n) for n in range(data.Rounds.PARTS)])
        self.assertGreaterEqual(sum(len(e[2]) - 1 for part in examples for e in part), 13)


class Augmentation(unittest.TestCase):
    def setUp(self):
        with tempfile.TemporaryDirectory() as folder:
            self.documents = treebank.read(samples.write(pathlib.Path(folder), "a.conllu", samples.TREEBANK), names=True)
        self.sentence = self.documents[0][0]
        self.rng = random.Random(6)

    def test_cases(self):
        self.assertEqual("THE MINISTER MET", " ".join(augment.upper(self.sentence, self.rng).words[:3]))
        self.assertEqual("ana", augment.lower(self.sentence, self.rng).words[4])
        self.assertEqual("Minister", augment.title(self.sentence, self.rng).words[1])

    def test_marks(self):
        s = self.sentence.with_(words=['"', "do", "n't", "'s", '"', "--"])
        self.assertEqual(["“", "do", "n’t", "’s", "”"], augment.typeset(s, self.rng).words[:5])
        self.assertEqual(['"', "do", "n't", "'s", '"'], augment.plain(augment.typeset(s, self.rng), self.rng).words[:5])

    def test_the_full_stop_goes_from_all_columns(self):
        s = augment.unfinished(self.sentence, self.rng)
        self.assertEqual({9}, {len(getattr(s, f)) for f in ("words", "upos", "xpos", "lemmas", "heads", "deprels", "names")})

    def test_swapped_names_keep_tree_and_types(self):
        swap = augment.NameSwap(self.documents, [(["Zeno"], "PER"), (["San", "Marino"], "LOC"), (["Oslo"], "LOC")])
        seen = set()
        for _ in range(40):
            s = swap(self.sentence, self.rng, 1.0)
            self.assertEqual(len(self.sentence), len(s))
            self.assertEqual(self.sentence.names, s.names)
            self.assertEqual(s.words[4], s.lemmas[4])
            seen.add(s.words[4])
        self.assertEqual({"Ana", "Zeno"}, seen)

    def test_swapped_names_may_be_longer_without_a_tree(self):
        s = self.sentence.with_(heads=None, deprels=None, upos=None, xpos=None, lemmas=None)
        swap = augment.NameSwap([], [(["San", "Marino"], "LOC")])
        found = swap(s, self.rng, 1.0)
        self.assertEqual("in San Marino .", " ".join(found.words[7:]))
        self.assertEqual(["B-LOC", "I-LOC"], found.names[8:10])


if __name__ == "__main__":
    unittest.main()
