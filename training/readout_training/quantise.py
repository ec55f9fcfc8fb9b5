"""From floats to int8: weights by output column, activations by fixed ranges.

The ranges are measured beforehand over sample windows. Fixed ranges, unlike ranges taken over each batch, give
a text the same analysis whatever else is in its batch, and cost no pass over the values. (Smoothing channels
between activations and weights was tried and lost 0.2 LAS.) Weights keep to seven bits: processors without
VNNI add pairs of products in 16 bits, which 8 x 8 bits overrun; it costs at most 0.1 LAS.
"""
import random

import numpy as np
import torch

from . import windows

MOST = 63
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
    """For each site (lowest, highest) over the real pieces and words of the examples."""
    ranges, handles = {}, []
    real = {}

    def see(site, values, where):
        x = values.detach()[real[where]]
        low, high = ranges.get(site, (0.0, 0.0))
        ranges[site] = (min(low, x.min().item()), max(high, x.max().item()))

    def watch(module, site, where):
        handles.append(module.register_forward_pre_hook(lambda _, inputs: see(site, inputs[0], where)))

    for i, layer in enumerate(analyser.encoder.layers):
        for product in ("q", "o", "i", "d"):
            watch(getattr(layer, product), site_of(i, product), "pieces")
    watch(analyser.upos, "word", "words")
    watch(analyser.lemma, "spelt", "words")
    with torch.no_grad():
        for batch in windows.batches(examples, 4096):
            t = windows.tensors(batch)
            real.update(pieces=t["ids"] != 0, words=t["bound"] != -2)
            r, spelt = analyser.words(t["ids"], t["shape"], t["word"])
            analyser.upos(r), analyser.lemma(spelt)
            see("arc", analyser.ad(r), "words")
    for h in handles:
        h.remove()
    return ranges


def columns_int8(w):
    """int8 weights and the scale of each output column."""
    scale = np.abs(w).max(0) / MOST
    scale[scale == 0] = 1
    return np.clip(np.rint(w / scale), -MOST, MOST).astype(np.int8), scale.astype(np.float32)


def activation_scale(low, high):
    """Scale and zero point of unsigned eight bits that hold low to high, zero exactly."""
    low, high = min(low, 0.0), max(high, 0.0)
    scale = np.float32((high - low) / 255 or 1)
    return scale, np.uint8(np.clip(round(-low / scale), 0, 255))
