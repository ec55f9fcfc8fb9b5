"""Windows of running text as arrays: what the model reads, and what it shall answer."""

import torch

from . import labels as L
from .wordpiece import FIRST, LAST, MASK, casing

MOST_PIECES = 256
NONE = -100
FIELDS = ("ids", "shape", "word", "bound", "start", "upos", "xpos", "lemma", "head", "deprel", "ner")
PADDING = (0, 0, 0, -2) + (NONE,) * 7


class Encoded:
    """A sentence in numbers; made once."""

    def __init__(self, sentence, wordpiece, numbers):
        n = len(sentence)
        classes = lambda kind, values: [numbers.of(kind, v) for v in values] if values else [NONE] * n
        self.pieces = [wordpiece.pieces(w) for w in sentence.words]
        self.shapes = [casing(w) for w in sentence.words]
        self.size = sum(map(len, self.pieces))
        self.upos, self.xpos = classes("upos", sentence.upos), classes("xpos", sentence.xpos)
        self.deprel, self.ner = classes("deprel", sentence.deprels), classes("ner", sentence.names)
        scripts = sentence.lemmas and [L.script(w, x) for w, x in zip(sentence.words, sentence.lemmas)]
        self.lemma = classes("lemma", scripts)
        self.heads = sentence.heads
        # where the source's sentence borders are not sure they are no target
        self.start = [1] + [0] * (n - 1) if sentence.whole and sentence.heads else [NONE] * n


def encode(sentence, wordpiece, numbers):
    if sentence.encoded is None:
        sentence.encoded = Encoded(sentence, wordpiece, numbers)
    return sentence.encoded


def window(encoded):
    """One example of encoded sentences in running order; what goes beyond MOST_PIECES is cut."""
    columns = {f: [] for f in FIELDS}
    columns["ids"], columns["shape"] = [FIRST], [0]
    for field, value in zip(FIELDS[2:], (0, 0) + (NONE,) * 7):
        columns[field].append(value)
    for e in encoded:
        offset = len(columns["word"]) - 1
        for i, pieces in enumerate(e.pieces):
            if len(columns["ids"]) + len(pieces) > MOST_PIECES - 1:
                break
            columns["word"].append(len(columns["ids"]))
            columns["ids"] += pieces
            columns["shape"] += [e.shapes[i]] * len(pieces)
            columns["bound"].append(int(i == 0))
            columns["start"].append(e.start[i])
            head = e.heads[i] if e.heads else NONE
            columns["head"].append(head + offset if head > 0 else head)
            for field in ("upos", "xpos", "lemma", "deprel", "ner"):
                columns[field].append(getattr(e, field)[i])
    columns["ids"].append(LAST)
    columns["shape"].append(0)
    width = len(columns["word"])
    columns["head"] = [h if h < width else NONE for h in columns["head"]]
    columns["start"][1:2] = [NONE]  # the first word starts a sentence anyhow
    return tuple(columns[f] for f in FIELDS)


def packed(encoded, capacity):
    """Cuts a document at sentence borders into windows of at most `capacity` pieces (or one sentence)."""
    out, current, size = [], [], 2
    for e in encoded:
        if current and size + e.size > capacity:
            out.append(current)
            current, size = [], 2
        current.append(e)
        size += e.size
    return out + [current] if current else out


def running(encoded, capacity):
    """Cuts as for text of unknown borders: windows are filled, and each begins at the sentence that the one
    before could not hold whole."""
    out, i = [], 0
    while i < len(encoded):
        size, j = 2, i
        while j < len(encoded) and size < capacity:
            size += encoded[j].size
            j += 1
        over = size > capacity
        out.append((encoded[i:j], capacity))
        i = j if not over or j == i + 1 else j - 1
    return out


def cut(example, capacity):
    """Takes the words off an example's end until it has at most `capacity` pieces."""
    if len(example[0]) <= capacity:
        return example
    columns = dict(zip(FIELDS, (list(c) for c in example)))
    words = columns["word"]
    while len(words) > 2 and len(columns["ids"]) > capacity:
        start = words.pop()
        columns["ids"][start:], columns["shape"][start:] = [LAST], [0]
    for f in FIELDS[3:]:
        columns[f] = columns[f][:len(words)]
    columns["head"] = [h if h < len(words) else NONE for h in columns["head"]]
    return tuple(columns[f] for f in FIELDS)


def masked(example, rng, share):
    """A copy in which the pieces of some words are masked: the rest of the sentence has to do."""
    ids, words = list(example[0]), example[2] + [len(example[0]) - 1]
    for first, end in zip(words[1:], words[2:]):
        if rng.random() < share:
            ids[first:end] = [MASK] * (end - first)
    return (ids,) + example[1:]


def tensors(examples):
    """A batch: one padded tensor for each field."""
    out = []
    for j, padding in enumerate(PADDING):
        longest = max(len(e[j]) for e in examples)
        out.append(torch.tensor([e[j] + [padding] * (longest - len(e[j])) for e in examples]))
    return dict(zip(FIELDS, out))


def batches(examples, pieces, rng=None):
    """Groups examples of like length, at most `pieces` with padding; shuffled by `rng` if given."""
    if rng:
        keyed = [(len(e[0]) + rng.random() * 8, i) for i, e in enumerate(examples)]
    else:
        keyed = [(len(e[0]), i) for i, e in enumerate(examples)]
    out, current, longest = [], [], 0
    for _, i in sorted(keyed):
        m = max(longest, len(examples[i][0]))
        if current and m * (len(current) + 1) > pieces:
            out.append(current)
            current, m = [], len(examples[i][0])
        current.append(examples[i])
        longest = m
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out
