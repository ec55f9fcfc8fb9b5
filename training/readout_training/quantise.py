"""Makes the int8 model: weights of the encoder's products by output column, activations by fixed ranges.

The ranges are measured beforehand over sample windows. Fixed ranges, unlike ranges taken over each batch, give
a text the same analysis whatever else is in its batch, and cost no pass over the values. (Smoothing channels
between activations and weights was tried and lost 0.2 LAS.) The heads stay in single precision; the word
embeddings become int8 by row.
"""
import argparse
import random

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from . import data, export, labels, model, windows
from .wordpiece import WordPiece

SITES = {"q": "qkv", "k": "qkv", "v": "qkv", "o": "o", "i": "i", "d": "d"}
SAMPLE_WINDOWS = 200


def site_of(layer, product):
    return f"{layer}.{SITES[product]}"


def sample(documents, wordpiece, numbers, count=SAMPLE_WINDOWS, seed=5):
    """Windows of several lengths, to measure over."""
    rng = random.Random(seed)
    out = []
    for document in documents:
        encoded = [windows.encode(s, wordpiece, numbers) for s in document]
        out += [windows.window(w) for w in windows.packed(encoded, rng.choice((2, 64, 128, 250)))]
    rng.shuffle(out)
    return out[:count]


def measure(analyser, examples):
    """For each site (lowest, highest) over the real pieces of the examples."""
    ranges, handles = {}, []
    real = [None]

    def watch(site):
        def see(_, inputs):
            x = inputs[0].detach()[real[0]]
            low, high = ranges.get(site, (0.0, 0.0))
            ranges[site] = (min(low, x.min().item()), max(high, x.max().item()))
        return see

    for i, layer in enumerate(analyser.encoder.layers):
        for product in ("q", "o", "i", "d"):
            handles.append(getattr(layer, product).register_forward_pre_hook(watch(site_of(i, product))))
    with torch.no_grad():
        for batch in windows.batches(examples, 4096):
            t = windows.tensors(batch)
            real[0] = t["ids"] != 0
            analyser.words(t["ids"], t["shape"], t["word"])
    for h in handles:
        h.remove()
    return ranges


def columns_int8(w):
    """int8 weights and the scale of each output column."""
    scale = np.abs(w).max(0) / 127
    scale[scale == 0] = 1
    return np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def activation_scale(low, high):
    """Scale and zero point of unsigned eight bits that hold low to high, zero exactly."""
    low, high = min(low, 0.0), max(high, 0.0)
    scale = np.float32((high - low) / 255 or 1)
    return scale, np.uint8(np.clip(round(-low / scale), 0, 255))


class Rewriter:
    """Rewrites a graph of `export.py`."""

    def __init__(self, onnx_model, ranges):
        self._model, self._ranges = onnx_model, ranges
        self._constants = {t.name: t for t in onnx_model.graph.initializer}
        self._nodes, self._inputs = [], {}

    def rewrite(self):
        graph = self._model.graph
        for n in graph.node:
            site = self._site(n)
            if site:
                self._product(n, site)
            elif n.op_type == "Gather" and n.input[0] in self._constants and self._constants[n.input[0]].dims[0] > 10000:
                self._embedding(n)
            else:
                self._nodes.append(n)
        used = {i for n in self._nodes for i in n.input}
        kept = [t for t in graph.initializer if t.name in used]
        del graph.node[:], graph.initializer[:]
        graph.node.extend(self._nodes)
        graph.initializer.extend(kept)
        onnx.checker.check_model(self._model)
        return self._model

    def _site(self, node):
        parts = node.name.split("/")
        if node.op_type != "MatMul" or node.input[1] not in self._constants or len(parts) != 5 or parts[1] != "encoder":
            return None
        return site_of(parts[2].split(".")[1], parts[3])

    def _array(self, name):
        return numpy_helper.to_array(self._constants[name]).astype(np.float32)

    def _constant(self, name, value):
        self._model.graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def _add(self, op, inputs, outputs, **attributes):
        self._nodes.append(helper.make_node(op, inputs, outputs, name=outputs[0] + "_" + op, **attributes))

    def _product(self, node, site):
        q, scale, zero = self._quantised(node.input[0], site)
        w, column = columns_int8(self._array(node.input[1]))
        out = node.output[0]
        self._constant(out + "_w", w)
        self._constant(out + "_c", column)
        self._constant(out + "_wz", np.int8(0))
        self._add("MatMulInteger", [q, out + "_w", zero, out + "_wz"], [out + "_int"])
        self._add("Cast", [out + "_int"], [out + "_float"], to=TensorProto.FLOAT)
        self._constant(out + "_scale", (column * scale).astype(np.float32))
        self._add("Mul", [out + "_float", out + "_scale"], [out])

    def _quantised(self, x, site):
        if site not in self._inputs:
            scale, zero = activation_scale(*self._ranges[site])
            self._constant(site + "_scale", scale)
            self._constant(site + "_zero", zero)
            self._add("QuantizeLinear", [x, site + "_scale", site + "_zero"], [site + "_q"])
            self._inputs[site] = (site + "_q", scale, site + "_zero")
        return self._inputs[site]

    def _embedding(self, node):
        w = self._array(node.input[0])
        q, scale = columns_int8(w.T)
        out = node.output[0]
        self._constant(out + "_w", np.ascontiguousarray(q.T))
        self._constant(out + "_s", scale[:, None])
        self._add("Gather", [out + "_w", node.input[1]], [out + "_int"], axis=0)
        self._add("Cast", [out + "_int"], [out + "_float"], to=TensorProto.FLOAT)
        self._add("Gather", [out + "_s", node.input[1]], [out + "_scale"], axis=0)
        self._add("Mul", [out + "_float", out + "_scale"], [out])


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--onnx", required=True, help="the same in single precision, from export.py")
    p.add_argument("--base", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    analyser, label_sets = export.load(args.checkpoint)
    vocabulary, _ = model.base_files(args.base)
    corpus = data.load(args.data)
    documents = [d for docs in (*corpus.trees.values(), *corpus.named.values()) for d in docs]
    examples = sample(documents, WordPiece(vocabulary), labels.Numbers(label_sets))
    rewriter = Rewriter(onnx.load(args.onnx), measure(analyser, examples))
    onnx.save(rewriter.rewrite(), args.out)


if __name__ == "__main__":
    main()
