"""The label sets, learnt from the training data, and the numbers of the classes."""
import collections
import functools
import json

from . import lemmas

NAME_TYPES = ("EVENT", "LOC", "NORP", "ORG", "PER")
NAME_TAGS = ("O",) + tuple(p + t for t in NAME_TYPES for p in ("B-", "I-"))
# targets of the name head beyond single tags: O or any tag of the types after the slash
OPEN_TARGETS = ("O/EVENT", "O/EVENT/NORP")
LEAST_LEMMA_USES = 3

script = functools.lru_cache(None)(lemmas.script)


def collect(documents):
    """Label lists of documents of trees."""
    seen = {k: collections.Counter() for k in ("upos", "xpos", "deprel", "lemma")}
    for sentence in (s for d in documents for s in d):
        seen["upos"].update(sentence.upos)
        seen["xpos"].update(sentence.xpos)
        seen["deprel"].update(sentence.deprels)
        seen["lemma"].update(map(script, sentence.words, sentence.lemmas))
    scripts = sorted((s for s, n in seen["lemma"].items() if n >= LEAST_LEMMA_USES and s != lemmas.IDENTITY),
                     key=lambda s: (-seen["lemma"][s], s))
    return dict(upos=sorted(seen["upos"]), xpos=sorted(seen["xpos"]), deprel=sorted(seen["deprel"]),
                ner=list(NAME_TAGS), lemma=[lemmas.IDENTITY] + scripts)


def allowed_names():
    """For each target of the name head the tags that it allows: rows of 0/1."""
    rows = [[float(i == j) for j in range(len(NAME_TAGS))] for i in range(len(NAME_TAGS))]
    for target in OPEN_TARGETS:
        kinds = target.split("/")[1:]
        rows.append([float(t == "O" or t[2:] in kinds) for t in NAME_TAGS])
    return rows


class Numbers:
    """Class numbers of labels; unknown ones are -100 (no target)."""

    def __init__(self, labels):
        self.labels = labels
        self._index = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
        for i, target in enumerate(OPEN_TARGETS):
            self._index["ner"][target] = len(NAME_TAGS) + i

    def of(self, kind, label):
        return self._index[kind].get(label, -100)

    def sizes(self):
        return {k: len(v) for k, v in self.labels.items()}


def save(labels, path):
    with open(path, "w", encoding="utf-8") as out:
        json.dump(labels, out, ensure_ascii=False, indent=0)
        out.write("\n")
