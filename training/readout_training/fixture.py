"""For tests of other readers of the model: words with their pieces, and what the model says of two sentences."""
import argparse
import json
import pathlib

import torch

from . import lemmas, plaintext, runtime
from .wordpiece import FIRST, LAST, WordPiece, casing

TEXT = ("Chinese Foreign Minister Wang Yi met his Malaysian counterpart Mohamad Hasan in Kuala Lumpur on Saturday. "
        "They didn’t discuss the East Asia Summit.")
WORDS = ("Talks", "TALKS", "reaffirmed", "U.S.", "n’t", "'s", "Recep", "Tayyip", "Erdoğan", "Łukasz", "São", "Tomé", "Curaçao",
         "Nguyễn", "Jānis", "İstanbul", "ẞ", "ﬁnance", "王毅", "中美", "東京", "ประเทศไทย", "Москва", "القاهرة", "서울", "नई",
         "😀", "👨‍👩‍👧", "\ufffd", "\u200b", "\u0301", "x\u0301y", "co-operation", "COVID-19", "F-16s", "$7.5bn", "€40", "10%", "3½",
         "7,500", "2026-11-22", "minister@example.org", "https://example.org/a_b?c=d#e", "#ASEAN", "@foreignministry", "…", "—",
         "“", "`", "^", "~", "|", "<", "»", "a" * 100, "a" * 101, "." * 30, "internationalisation", "Antidisestablishmentarianism",
         "xn--80ak6aa92e", "Ñuñoa", "Đà", "Ø", "ß", "æon", "ǅ", "K9", "iPhone", "McDonald", "O’Brien", "e", "I", "é", "①", "Ⅳ")


def batch(words, wordpiece):
    """One window of words whose sentences the model shall find."""
    columns = dict(ids=[FIRST], shape=[0], word=[0], bound=[0])
    for w in words:
        columns["word"].append(len(columns["ids"]))
        pieces = wordpiece.pieces(w)
        columns["ids"] += pieces
        columns["shape"] += [casing(w)] * len(pieces)
        columns["bound"].append(-1)
    columns["ids"].append(LAST)
    columns["shape"].append(0)
    return {k: torch.tensor([v]) for k, v in columns.items()}


def pieces(words, wordpiece):
    """A line for each word: the word, its casing, its pieces."""
    return "".join(f"{w}\t{casing(w)}\t{' '.join(map(str, wordpiece.pieces(w)))}\n" for w in words)


def window(engine, words, wordpiece, label_sets):
    """A line for each word of a window: the word, whether a sentence starts there, tags, lemma, best head and relation
    (no tree made), best tag of names."""
    out = engine.raw(batch(words, wordpiece))
    row = lambda key, i: out[key][0, i]
    name = lambda key, number: label_sets[key][int(number)]
    return "".join("\t".join((
        w, str(int(row("start", i))), name("upos", row("upos", i)), name("xpos", row("xpos", i)),
        lemmas.apply(name("lemma", row("lemma", i)), w), str(int(row("head", i)[0])), name("deprel", row("label", i)[0]),
        name("ner", row("ner", i).argmax()))) + "\n" for i, w in enumerate(words, 1))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--onnx", required=True)
    p.add_argument("--labels", required=True)
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--runtime", required=True, help="ONNX Runtime's jar")
    p.add_argument("--out", required=True, help="folder for pieces.tsv and window.tsv")
    args = p.parse_args()
    wordpiece = WordPiece(open(args.vocabulary, encoding="utf-8").read().splitlines())
    label_sets = json.load(open(args.labels, encoding="utf-8"))
    words = [w for w, _, _ in plaintext.words(TEXT)]
    with runtime.Runtime(args.onnx, args.runtime) as engine:
        found = {"pieces.tsv": pieces(WORDS, wordpiece), "window.tsv": window(engine, words, wordpiece, label_sets)}
    for name, text in found.items():
        (pathlib.Path(args.out) / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
