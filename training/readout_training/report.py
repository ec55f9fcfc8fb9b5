"""All figures of an ONNX model on the development data, as JSON."""
import argparse
import json
import pathlib

from . import data, evaluate, labels, runtime
from .wordpiece import WordPiece


def figures(engine, corpus, wordpiece, numbers, trees=False, running=True, full=False):
    """The figures on development data. `trees`: of the best trees instead of the best heads; `running`: of text whose
    sentences the model finds, too; `full`: of further ways to cut the text."""
    out = {k: evaluate.gold_sentences(engine, d, wordpiece, numbers, trees=trees) for k, d in corpus.dev_trees.items()}
    for k, d in corpus.dev_named.items():
        out[k] = evaluate.names(engine, d, wordpiece, numbers)
    for k, d in corpus.dev_trees.items():
        if running:
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
    p.add_argument("--short", action="store_true", help="single sentences and names only")
    p.add_argument("--out", required=True)
    args = p.parse_args()
    folder = pathlib.Path(args.model)
    wordpiece = WordPiece((folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1])
    numbers = labels.Numbers(json.loads((folder / "labels.json").read_text(encoding="utf-8")))
    with runtime.Runtime(args.onnx, args.runtime, args.threads) as engine:
        found = figures(engine, data.load(args.data), wordpiece, numbers, True, not args.short, not args.short)
    pathlib.Path(args.out).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
