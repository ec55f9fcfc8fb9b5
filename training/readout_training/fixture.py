"""A sentence with the arrays that go into the model and what came out: for tests of other readers of the file."""
import argparse
import json

import torch

from . import labels as L
from . import lemmas, plaintext, runtime, windows
from .wordpiece import FIRST, LAST, WordPiece, casing

TEXT = ("Chinese Foreign Minister Wang Yi met his Malaysian counterpart Mohamad Hasan in Kuala Lumpur on Saturday. "
        "They didn’t discuss the East Asia Summit.")


def batch(words, wordpiece, bound=None):
    """One window of words; `bound` as the model takes it, all undecided by default."""
    columns = dict(ids=[FIRST], shape=[0], word=[0], bound=[0])
    for i, w in enumerate(words):
        columns["word"].append(len(columns["ids"]))
        pieces = wordpiece.pieces(w)
        columns["ids"] += pieces
        columns["shape"] += [casing(w)] * len(pieces)
        columns["bound"].append(bound[i] if bound else -1)
    columns["ids"].append(LAST)
    columns["shape"].append(0)
    return {k: torch.tensor([v]) for k, v in columns.items()}


def describe(engine, words, wordpiece, label_sets, bound=None):
    """The arrays in, the arrays out, and the outputs read with the labels (heads best first, no tree made)."""
    t = batch(words, wordpiece, bound)
    out = engine.raw(t)
    first = lambda key: out[key][0].tolist()
    name = lambda key, i: label_sets[key][i]
    rows = [dict(word=w, start=first("start")[i], upos=name("upos", first("upos")[i]), xpos=name("xpos", first("xpos")[i]),
                 lemma=lemmas.apply(name("lemma", first("lemma")[i]), w), head=first("head")[i],
                 deprel=[name("deprel", x) for x in first("label")[i]],
                 ner=name("ner", max(range(len(L.NAME_TAGS)), key=first("ner")[i].__getitem__)))
            for i, w in enumerate(words, 1)]
    numbers = lambda key: [[round(x, 4) for x in row] for row in first(key)]
    outputs = {k: first(k) for k in ("start", "upos", "xpos", "lemma", "head", "label")}
    outputs.update(arc=numbers("arc"), ner=numbers("ner"), startLogit=[round(x, 4) for x in first("startLogit")])
    return dict(words=words, inputs={k: v[0].tolist() for k, v in t.items()}, outputs=outputs, read=rows)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--onnx", required=True)
    p.add_argument("--labels", required=True)
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--runtime", required=True, help="ONNX Runtime's jar")
    p.add_argument("--out", required=True)
    args = p.parse_args()
    wordpiece = WordPiece(open(args.vocabulary, encoding="utf-8").read().splitlines())
    label_sets = json.load(open(args.labels, encoding="utf-8"))
    words = [w for w, _, _ in plaintext.words(TEXT)]
    with runtime.Runtime(args.onnx, args.runtime) as engine:
        found = [describe(engine, words, wordpiece, label_sets),
                 describe(engine, words, wordpiece, label_sets, [int(i == 0 or words[i - 1] == ".") for i in range(len(words))])]
    with open(args.out, "w", encoding="utf-8") as out:
        json.dump(found, out, ensure_ascii=False)
        out.write("\n")


if __name__ == "__main__":
    main()
