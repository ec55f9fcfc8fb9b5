"""A sentence with what is known of its words; what is not known is None."""
from dataclasses import dataclass, field, replace
from typing import List, Optional


@dataclass(eq=False)
class Sentence:
    """Lists run over the words. `names` holds BIO tags, where `O/EVENT` stands for `O` or any tag of
    the types after the slash: what the source did not annotate."""
    words: List[str]
    upos: Optional[List[str]] = None
    xpos: Optional[List[str]] = None
    lemmas: Optional[List[str]] = None
    heads: Optional[List[int]] = None
    deprels: Optional[List[str]] = None
    names: Optional[List[str]] = None
    paragraph: bool = False  # begins one
    whole: bool = True  # its borders are sure
    encoded: object = field(default=None, repr=False)

    def __len__(self):
        return len(self.words)

    def with_(self, **changes):
        return replace(self, encoded=None, **changes)


def spans(tags):
    """(first, last, type) of the names in BIO tags; an I without its B begins a name."""
    out, first, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        if tag[:2] != "I-" or tag[2:] != kind:
            if first is not None:
                out.append((first, i - 1, kind))
            first = kind = None
            if tag[:2] in ("B-", "I-"):
                first, kind = i, tag[2:]
    return out


def tags(length, found, outside="O"):
    """BIO tags of names; longer ones win over those that they overlap."""
    out = [outside] * length
    taken = [False] * length
    for first, last, kind in sorted(set(found), key=lambda s: (s[0] - s[1], s[0])):
        if not any(taken[first:last + 1]):
            for i in range(first, last + 1):
                taken[i] = True
                out[i] = ("B-" if i == first else "I-") + kind
    return out
