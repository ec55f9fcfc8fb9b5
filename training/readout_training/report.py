"""All figures of an ONNX model on the development data, as JSON."""
import argparse
import json
import pathlib

from . import data, evaluate, labels, runtime
from .wordpiece import WordPiece


def figures(engine, corpus, wordpiece, numbers, full=False):
    """The figures on development data; all of them with `full`, else enough to choose a checkpoint."""
    out = {k: evaluate.gold_sentences(engine, d, wordpiece, numbers, trees=full) for k, d in corpus.dev_trees.items()}
    for k, d in corpus.dev_named.items():
        out[k] = evaluate.names(engine, d, wordpiece, numbers)
    for k, d in corpus.dev_trees.items():
        out[k + " running"] = evaluate.running_text(engine, d, wordpiece, numbers)
        if full:
            out[k + " running, paragraphs given"] = evaluate.running_text(engine, d, wordpiece, numbers, paragraphs=True)
            out[k + " windows"] = evaluate.gold_sentences(engine, d, wordpiece, numbers, 250)
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True, help="folder with ud-english/ and ner/")
    p.add_argument("--model", required=True, help="folder with labels.json and vocab.txt")
    p.add_argument("--onnx", required=True, help="the graph")
    p.add_argument("--runtime", required=True, help="ONNX Runtime's jar")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    folder = pathlib.Path(args.model)
    wordpiece = WordPiece((folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1])
    numbers = labels.Numbers(json.loads((folder / "labels.json").read_text(encoding="utf-8")))
    with runtime.Runtime(args.onnx, args.runtime, args.threads) as engine:
        found = figures(engine, data.load(args.data), wordpiece, numbers, full=True)
    pathlib.Path(args.out).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
