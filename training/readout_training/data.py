"""The training and development data: what is read from where, and the examples of each round."""
import dataclasses
import pathlib
import random
from typing import Dict, List

from . import augment, labels, names, treebank, windows
from .sentences import Sentence

Document = List[Sentence]
CAPACITIES = (64, 128, 160, 250)
MASKED_SHARE = 0.04  # of the words


@dataclasses.dataclass
class Corpus:
    """Documents by source; `trees` have syntax, `named` have only names."""
    trees: Dict[str, List[Document]]
    named: Dict[str, List[Document]]
    dev_trees: Dict[str, List[Document]]
    dev_named: Dict[str, List[Document]]
    held_out: List[str]


def load(folder, silver=None):
    """Reads the folder `data` (ud-english, ner) and, if given, the silver file of `silver.py`."""
    folder = pathlib.Path(folder)
    ud, ner = folder / "ud-english", folder / "ner"
    crossner = lambda part: names.crossner(ner / "crossner-politics/ner_data/politics" / (part + ".txt"))
    re3d = names.re3d(ner / "re3d")
    named = {
        "crossner": crossner("train") + crossner("dev"),
        "wikigold": names.wikigold(ner / "wikigold/data/wikigold/CONLL-format/data/wikigold.conll.txt"),
        "uner-ewt": names.uner(ner / "uner_ewt/en_ewt-ud-dev.iob2"),
        "re3d": [d for _, held_out, d in re3d if not held_out],
    }
    if silver:
        from . import silver as silver_
        named["silver"] = silver_.read(silver)
    return Corpus(
        trees={"ewt": treebank.read(ud / "ewt-train.conllu"), "gum": treebank.read(ud / "gum-train-open.conllu", True)},
        named=named,
        dev_trees={"ewt-dev": treebank.read(ud / "ewt-dev.conllu"), "gum-dev": treebank.read(ud / "gum-dev.conllu", True)},
        dev_named={"re3d-held-out": [d for _, held_out, d in re3d if held_out], "crossner-test": crossner("test"),
                   "uner-pud": names.uner(ner / "uner_pud/en_pud-ud-test.iob2")},
        held_out=[i for i, held_out, _ in re3d if held_out])


class Rounds:
    """Makes the examples of each round; PARTS rounds go once over the corpus. Round n is the same whenever made."""

    PARTS = 8

    def __init__(self, corpus, wordpiece, numbers, seed=0, shares=None):
        """`shares`: source -> how often its documents occur in a pass (may be a fraction)."""
        self._wordpiece, self._numbers, self._seed = wordpiece, numbers, seed
        self._shares = shares or {}
        self._documents = [(name, trees, d) for trees, sources in ((True, corpus.trees), (False, corpus.named))
                           for name, documents in sources.items() for d in documents]
        self._swap = augment.NameSwap([d for docs in corpus.named.values() for d in docs] + corpus.trees.get("gum", []),
                                      [*augment.state_names(), *augment.body_names(),
                                       *augment.person_names(random.Random(seed))])

    def examples(self, number):
        order = list(self._documents)
        random.Random(self._seed * 1000 + number // self.PARTS).shuffle(order)
        rng = random.Random(self._seed * 100000 + number)
        out = []
        for name, trees, document in order[number % self.PARTS::self.PARTS]:
            share = self._shares.get(name, 1)
            for _ in range(int(share) + (rng.random() < share % 1)):
                out += self._document(document, rng, 0.15 if trees else 0.5)
        return [windows.masked(e, rng, MASKED_SHARE) for e in out]

    def _document(self, document, rng, swap):
        alone = len(document) == 1 or rng.random() < 0.4
        style = rng.random()
        setting = augment.typeset if style < 0.3 else augment.plain if style < 0.4 else None
        encoded = []
        for s in document:
            if s.names and rng.random() < swap:
                s = self._swap(s, rng)
            if setting:
                s = setting(s, rng)
            encoded.append(windows.encode(augment.varied(s, rng, alone), self._wordpiece, self._numbers))
        if alone:
            return [windows.window([e]) for e in encoded]
        capacity = rng.choice(CAPACITIES)
        first = rng.randrange(min(3, len(encoded)))
        out = [windows.window(w) for w in windows.packed(encoded[:first], capacity)]
        if document[0].heads and rng.random() < 0.5:
            return out + [windows.cut(windows.window(w), capacity) for w, _ in windows.running(encoded[first:], capacity)]
        return out + [windows.window(w) for w in windows.packed(encoded[first:], capacity)]


def label_sets(corpus):
    return labels.collect([d for documents in corpus.trees.values() for d in documents])
