"""Readers of the name data sets; all of them come out in one convention.

PER without titles, ORG, LOC (states too, also where a source calls an acting state an organisation),
NORP (nationalities, religious and political groups; from our tables), EVENT. What a source does not
annotate stays open (`O/EVENT`).
"""
import collections
import json
import pathlib

from . import gazetteer, plaintext, tables
from .sentences import Sentence, spans, tags

CROSSNER = {"person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG", "location": "LOC",
            "country": "LOC", "event": "EVENT", "election": "EVENT", "misc": None}
RE3D = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
RE3D_HELD_OUT = 5  # every fifth document of a folder, by sorted id
SURE = 0.5  # the confidence from which a mark of re3d counts
RE3D_EXCLUDED = "BBC Online"
OPEN_EVENT = "O/EVENT"
OPEN_MISC = "O/EVENT/NORP"


def _lines(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n")


def _columns(path, separator):
    """Sentences as lists of (word, tag); None marks the beginning of a document."""
    rows = []
    for line in _lines(path):
        if line.startswith("-DOCSTART-"):
            yield None
        elif not line.strip():
            if rows:
                yield rows
            rows = []
        else:
            word, tag = line.rsplit(separator, 1)
            rows.append((word, tag))
    if rows:
        yield rows


def crossner(path):
    """Single sentences, each a document; misc stays open, EVENT is annotated."""
    out = []
    for rows in filter(None, _columns(path, "\t")):
        words = [w for w, _ in rows]
        raw = [t for _, t in rows]
        found = [(a, b, CROSSNER[k]) for a, b, k in spans(raw) if CROSSNER[k]]
        labels = tags(len(words), [(*s, k) for a, b, k in found for s in [gazetteer.trimmed(words, a, b, k)] if s])
        for a, b, k in spans(raw):
            if not CROSSNER[k]:
                labels[a:b + 1] = [OPEN_MISC] * (b + 1 - a)
        out.append([Sentence(words, names=gazetteer.with_groups(words, labels), paragraph=True)])
    return out


def wikigold(path):
    """Documents; MISC stays open, and so do events."""
    out = [[]]
    for rows in _columns(path, " "):
        if rows is None:
            out.append([])
            continue
        words = [w for w, _ in rows]
        raw = [t for _, t in rows]
        bio = [t if t == "O" or i and raw[i - 1] == t else "B-" + t[2:] for i, t in enumerate(raw)]
        found = [(a, b, k) for a, b, k in spans(bio) if k != "MISC"]
        labels = tags(len(words), [(*s, k) for a, b, k in found for s in [gazetteer.trimmed(words, a, b, k)] if s],
                      OPEN_EVENT)
        for a, b, k in spans(bio):
            if k == "MISC":
                labels[a:b + 1] = [OPEN_MISC] * (b + 1 - a)
        out[-1].append(Sentence(words, names=gazetteer.with_groups(words, labels)))
    return [d for d in out if d]


def uner(path):
    """Universal NER's IOB2 files, by document where it says so."""
    out, rows = [[]], []

    def close():
        words = [r[1] for r in rows]
        raw = [r[2] if r[2] != "B-OTH" and r[2] != "I-OTH" else "O" for r in rows]
        labels = [OPEN_EVENT if t == "O" else t for t in raw]
        out[-1].append(Sentence(words, names=gazetteer.with_groups(words, labels)))
        rows.clear()

    for line in _lines(path):
        if line.startswith("# newdoc"):
            out.append([])
        elif line.startswith("#"):
            continue
        elif not line:
            if rows:
                close()
        else:
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
    if rows:
        close()
    return [d for d in out if d]


def re3d(folder):
    """(id, held out, document) of all documents but those of the folder that is not free, by folder and id."""
    found = list(_re3d(folder))
    spread([document for _, _, document in found])
    return found


def _re3d(folder):
    for source in sorted(p for p in pathlib.Path(folder).iterdir() if (p / "documents.json").exists()):
        if source.name == RE3D_EXCLUDED:
            continue
        load = lambda name: [json.loads(x) for x in _lines(source / name) if x.strip()]
        marks = {}
        for mark in load("entities.json"):
            if mark["type"] in RE3D:
                marks.setdefault(mark["documentId"], []).append(
                    (mark["begin"], mark["end"], RE3D[mark["type"]], mark["confidence"]))
        for number, document in enumerate(sorted(load("documents.json"), key=lambda d: d["_id"])):
            held_out = number % RE3D_HELD_OUT == RE3D_HELD_OUT - 1
            yield document["_id"], held_out, _marked(document["text"], marks.get(document["_id"], []))


def _marked(text, marks):
    """The sentences of a document. A mention that is a description, not a name, gives way to a name marked
    inside it."""
    out = []
    for paragraph in plaintext.sentences(text):
        for number, items in enumerate(paragraph):
            words = [w for w, _, _ in items]
            sure, described, doubtful = [], [], []
            for begin, end, kind, confidence in marks:
                inside = [i for i, (_, s, e) in enumerate(items) if s < end and e > begin]
                if inside and items[inside[0]][1] >= begin - 1 and items[inside[-1]][2] <= end + 1:
                    name = re3d_name(words, inside[0], inside[-1], kind)
                    if confidence < SURE:
                        doubtful.extend([(name, confidence)] if name else [])
                    elif name:
                        sure.append(name)
                    else:
                        described.append((inside[0], inside[-1]))
            inner = [n for n, _ in sorted(doubtful, key=lambda x: -x[1])
                     if any(a <= n[0] and n[1] <= b for a, b in described)
                     and not any(a <= n[1] and n[0] <= b for a, b, _ in sure)]
            labels = gazetteer.with_states(words, tags(len(words), sure + inner, OPEN_EVENT))
            out.append(Sentence(words, names=gazetteer.with_groups(words, labels), paragraph=number == 0, whole=False))
    return out


def spread(documents, minimum=2, least_share=0.3):
    """Names marked often get marked everywhere: inside a description a source may not have marked them again."""
    seen = {}
    for document in documents:
        for s in document:
            for a, b, kind in spans(s.names):
                if kind != "NORP" and all(gazetteer.is_capital(w) for w in s.words[a:b + 1]):
                    seen.setdefault(tuple(s.words[a:b + 1]), []).append(kind)
    common = {k: max(sorted(set(v)), key=v.count) for k, v in seen.items() if len(v) >= minimum and len("".join(k)) > 2}
    uses = collections.Counter(w for document in documents for s in document for w in s.words)
    common = {k: v for k, v in common.items() if len(seen[k]) >= least_share * min(uses[w] for w in k)}
    for document in documents:
        for s in document:
            _spread_in(s, common)


def _spread_in(sentence, common):
    for first in range(len(sentence)):
        for last in range(min(first + 6, len(sentence)) - 1, first - 1, -1):
            kind = common.get(tuple(sentence.words[first:last + 1]))
            if kind and all(t[0] == "O" for t in sentence.names[first:last + 1]):
                sentence.names[first:last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)


PLACE_NOUNS = {"city", "town", "village", "province", "governorate", "district", "region", "area", "border", "valley",
               "airport", "river"}


def re3d_name(words, first, last, kind):
    """The name in a mention of re3d, which also marks descriptions; None where there is none."""
    span = gazetteer.trimmed(words, first, last, kind)
    if span is None:
        return None
    first, last = span
    if kind == "PER":
        return first, last, kind
    if kind == "LOC":
        while first <= last and not gazetteer.is_capital(words[first]):
            first += 1
        while last >= first and words[last].lower() in PLACE_NOUNS and not gazetteer.is_capital(words[last]):
            last -= 1
    if first > last or not gazetteer.is_named(words[first:last + 1]):
        return None
    text = " ".join(words[first:last + 1])
    if text in tables.state_names() or text in tables.capitals():
        return first, last, "LOC"
    n = gazetteer.demonym_at(words, first)
    if n and first + n > last:
        return None
    if n and kind == "ORG" and first + n == last and words[last].isupper():
        first += n
    return first, last, kind
