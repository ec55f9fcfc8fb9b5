import tempfile
import unittest

import numpy as np
import onnx
import torch

from readout_training import assemble, evaluate, export, labels, model, quantise, train, windows

SIZES = dict(upos=17, xpos=30, lemma=40, deprel=50, ner=len(labels.NAME_TAGS))


def inputs(rows, pieces, words):
    rng = torch.Generator().manual_seed(1)
    ids = torch.randint(1000, 2000, (rows, pieces), generator=rng)
    word = torch.arange(words).repeat(rows, 1)
    bound = torch.full((rows, words), -1)
    bound[:, 0] = 0
    return ids, torch.ones_like(ids), word, bound


class Model(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        torch.manual_seed(3)
        cls.analyser = model.Analyser(SIZES).eval()
        cls.exported = model.Exported(cls.analyser)

    def run_exported(self, *arrays):
        with torch.no_grad():
            return dict(zip(model.Exported.OUTPUTS, self.exported(*arrays)))

    def test_heads_stay_in_the_sentence(self):
        ids, shape, word, bound = inputs(1, 12, 9)
        bound[0, 1:] = torch.tensor([1, 0, 0, 1, 0, 0, 0, 0])
        arc = self.run_exported(ids, shape, word, bound)["arc"][0]
        for d in range(1, 9):
            for h in range(1, 9):
                same = (d < 4) == (h < 4) and d != h
                self.assertEqual(same, arc[d, h].item() > -5000, (d, h))
            self.assertGreater(arc[d, 0].item(), -5000)

    def test_given_starts_stand_and_the_first_word_always_starts(self):
        ids, shape, word, bound = inputs(1, 8, 6)
        bound[0, 1:] = torch.tensor([0, 0, 1, 0, -2])
        self.assertEqual([0, 1, 0, 1, 0, 0], self.run_exported(ids, shape, word, bound)["start"][0].tolist())

    def test_padding_changes_nothing(self):
        ids, shape, word, bound = inputs(1, 10, 7)
        alone = self.run_exported(ids, shape, word, bound)
        wide = lambda t, n, value: torch.cat([t, torch.full((1, n), value)], 1)
        other = inputs(1, 15, 11)
        both = [torch.cat([wide(t, n, v), o]) for t, n, v, o in zip((ids, shape, word, bound), (5, 5, 4, 4), (0, 0, 0, -2), other)]
        padded = self.run_exported(*both)
        for key in ("start", "upos", "xpos", "lemma"):
            self.assertTrue(torch.equal(alone[key][0, 1:], padded[key][0, 1:7]), key)
        real = torch.gather(alone["arc"], 2, alone["head"].long())[0, 1:] > -5000
        for key in ("head", "label"):
            self.assertTrue(torch.equal(alone[key][0, 1:][real], padded[key][0, 1:7][real]), key)
        self.assertTrue(torch.allclose(alone["arc"][0, 1:], padded["arc"][0, 1:7, :7], atol=1e-3))

    def test_one_word_is_enough(self):
        out = self.run_exported(*inputs(1, 3, 2))
        self.assertEqual(0, out["head"][0, 1, 0].item())
        self.assertTrue((out["head"] < 2).all())

    def test_the_exported_graph_is_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            export.write(self.analyser, folder + "/model.onnx")
            onnx.checker.check_model(onnx.load(folder + "/model.onnx"))

    def test_the_graph_that_ships_has_all_products_in_int8_and_no_ranges_to_find(self):
        example = (list(range(1000, 1010)), [1] * 10, list(range(9)), [0] + [-1] * 8) + ([windows.NONE] * 9,) * 7
        ranges = quantise.measure(self.analyser, [example])
        self.assertEqual(4 * model.LAYERS + 3, len(ranges))
        graph = assemble.Assembly(self.analyser, ranges).model()
        operators = [n.op_type for n in graph.graph.node]
        self.assertEqual(6 * model.LAYERS + 4, operators.count("MatMulIntegerToFloat"))
        self.assertEqual(model.LAYERS, operators.count("MultiHeadAttention"))
        self.assertNotIn("DynamicQuantizeLinear", operators)
        self.assertEqual(list(assemble.INPUTS), [i.name for i in graph.graph.input])
        self.assertEqual(set(model.Exported.OUTPUTS), {o.name for o in graph.graph.output})
        self.assertLess(graph.ByteSize(), 40_000_000)


class Quantisation(unittest.TestCase):
    def test_weights_come_back_within_half_a_step(self):
        w = np.random.default_rng(2).normal(size=(30, 20)).astype(np.float32)
        q, scale = quantise.columns_int8(w)
        self.assertLessEqual(np.abs(q * scale - w).max(), scale.max() / 2 + 1e-6)
        # a pair of products with activations of eight bits fits into sixteen
        self.assertLess(2 * 255 * int(np.abs(q).max()), 2 ** 15)

    def test_zero_is_exact_and_ends_are_held(self):
        for low, high in ((-0.17, 6.0), (0.5, 2.0), (-3.0, -1.0), (0.0, 0.0)):
            scale, zero = quantise.activation_scale(low, high)
            self.assertLessEqual((0 - int(zero)) * scale, min(low, 0) + scale)
            self.assertGreaterEqual((255 - int(zero)) * scale, max(high, 0) - scale)


class Learning(unittest.TestCase):
    def test_the_rate_rises_then_falls_to_almost_nothing(self):
        values = [train.rate(p / 100) for p in range(101)]
        top = values.index(max(values))
        self.assertEqual(values, sorted(values[:top]) + sorted(values[top:], reverse=True))
        self.assertLess(values[-1], 0.02)

    def test_open_targets_allow_what_the_source_does_not_annotate(self):
        allowed = torch.tensor(labels.allowed_names())
        numbers = labels.Numbers(dict(upos=[], xpos=[], deprel=[], lemma=[], ner=list(labels.NAME_TAGS)))
        scores = torch.full((1, 1, len(labels.NAME_TAGS)), -20.0)
        scores[0, 0, numbers.of("ner", "B-EVENT")] = 20.0
        loss = lambda tag: train.losses(dict(ner=scores), {**{k: torch.full((1, 1), windows.NONE) for k in windows.FIELDS},
                                                           "ner": torch.tensor([[numbers.of("ner", tag)]])}, allowed)["ner"].item()
        self.assertLess(loss("O/EVENT"), 1e-4)
        self.assertGreater(loss("O"), 0.1)


class Viterbi(unittest.TestCase):
    def test_an_inside_tag_follows_only_its_own_type(self):
        tags = list(labels.NAME_TAGS)
        row = lambda **high: [high.get(t.replace("-", "_"), 0.0) for t in tags]
        found = evaluate.viterbi([row(I_PER=5.0, B_PER=4.0), row(I_PER=5.0), row(I_LOC=3.0, O=2.0)])
        self.assertEqual(["B-PER", "I-PER", "O"], found)


if __name__ == "__main__":
    unittest.main()
