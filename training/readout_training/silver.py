"""Silver names over the public-domain releases of the US Department of State.

A first model reads the releases; rules overrule it where they are sure (offices before persons, names of
states, nationalities, well-known bodies, ministries, meetings), a name found twice in a release holds in
all of it, and capitalised words on which neither is sure are left out of the training (tag `?`).
"""
import argparse
import collections
import json
import pathlib
import re

import torch

from . import evaluate, gazetteer, labels, plaintext, runtime, tables, windows
from .sentences import Sentence, spans
from .wordpiece import WordPiece

UNSURE = "?"
SURE_ENOUGH = 0.85
OFFICE = {"Secretary", "Minister", "Ministers", "President", "Ambassador", "Senator", "Envoy", "Counselor", "Director",
          "Chancellor", "King", "Queen", "Prince", "Emir", "Sheikh", "Representative", "Administrator", "Commissioner",
          "Spokesperson", "Chairman", "Chair", "General", "Advisor", "Speaker", "Mr.", "Ms.", "Mrs.", "Dr."}
MEETINGS = {"Summit", "Conference", "Forum", "Dialogue", "Ministerial", "Meeting", "Talks", "Olympics", "Games", "War",
            "Convention", "Session", "Congress", "Festival", "Elections", "Election", "Consultations"}
OF_STATE = re.compile(r"^(?:Department|Ministry|Embassy|Bureau|Office|Committee|Council|Commission|Government|Agency)$")
NOT_A_NAME = {"The", "A", "An", "In", "On", "At", "And", "But", "For", "We", "I", "He", "She", "It", "They", "This", "These",
              "Today", "As", "With", "To", "From", "During", "Both", "While", "When", "Our", "Their", "His", "Her"}


def rule_names(words):
    """Names that the rules are sure of: (first, last, type)."""
    found = []
    i = 0
    while i < len(words):
        span = _person_after_office(words, i) or _meeting(words, i) or _body(words, i)
        if span:
            found.append(span)
            i = span[1] + 1
        else:
            i += 1
    return found


def _capital(word):
    return gazetteer.is_capital(word) and word not in NOT_A_NAME


def _person_after_office(words, i):
    if i == 0 or words[i - 1] not in OFFICE or not _capital(words[i]) or gazetteer.is_title(words[i]):
        return None
    if words[i] in tables.demonyms() or gazetteer.state_at(words, i):
        return None
    end = i
    while end + 1 < len(words) and (_capital(words[end + 1]) and words[end + 1][:1].isalpha()
                                    or words[end + 1] in gazetteer.PARTICLES and words[end + 1].isalpha()
                                    or words[end + 1] == "-" and end + 2 < len(words) and _capital(words[end + 2])):
        end += 1
    while end > i and not _capital(words[end]):
        end -= 1
    return (i, end, "PER") if end - i < 5 else None


def _meeting(words, i):
    if not _capital(words[i]) and not re.fullmatch(r"\d+(?:st|nd|rd|th)|20\d\d", words[i]) or gazetteer.is_title(words[i]):
        return None
    end = i
    while end + 1 < len(words) and (_capital(words[end + 1]) or words[end + 1] in ("-", "–", "on", "for", "of", "and")
                                    and end + 2 < len(words) and _capital(words[end + 2])):
        end += 1
        if words[end] in MEETINGS and not (end + 1 < len(words) and words[end + 1] in MEETINGS):
            return (i, end, "EVENT") if 1 <= end - i < 9 and not words[end - 1] in ("of", "and") else None
    return None


def _body(words, i):
    for n in range(min(6, len(words) - i), 0, -1):
        if " ".join(words[i:i + n]).replace(" 's", "'s").replace(" ’s", "'s") in tables.bodies():
            return i, i + n - 1, "ORG"
    if OF_STATE.match(words[i]) and i + 2 < len(words) and words[i + 1] in ("of", "for"):
        end = i + 2 + (words[i + 2] == "the")
        if end < len(words) and _capital(words[end]) and not gazetteer.state_at(words, end):
            while end + 1 < len(words) and (_capital(words[end + 1]) or words[end + 1] in ("and", "of", ",")
                                            and end + 2 < len(words) and _capital(words[end + 2])
                                            and not words[end + 2] in OFFICE and words[end + 1] != ","):
                end += 1
            return i, end, "ORG"
    return None


def combined(words, said, sure):
    """Tags of a sentence: rules, then the model's names that are sure, then what the tables know."""
    out = ["O"] * len(words)

    def put(first, last, kind):
        if all(t == "O" for t in out[first:last + 1]):
            out[first:last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)

    for span in rule_names(words):
        put(*span)
    doubtful = []
    for first, last, kind in said:
        if all(sure[first:last + 1]):
            put(first, last, kind)
        else:
            doubtful += range(first, last + 1)
    out = gazetteer.with_groups(words, gazetteer.with_states(words, out))
    for i, word in enumerate(words):
        if out[i] == "O" and (i in doubtful or not sure[i]):
            out[i] = UNSURE
    return out


def agree(sentences):
    """A name that occurs in a release twice or more with one type holds wherever it is unsure."""
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for a, b, kind in spans(s.names):
            seen[tuple(s.words[a:b + 1])][kind] += 1
            if kind == "PER" and b > a:
                seen[(s.words[b],)][kind] += 1
    common = {k: c.most_common(1)[0][0] for k, c in seen.items()
              if c.most_common(1)[0][1] >= 2 and len(c) == 1 and gazetteer.is_capital(k[0])}
    for s in sentences:
        for first in range(len(s)):
            for last in range(min(first + 6, len(s)) - 1, first - 1, -1):
                kind = common.get(tuple(s.words[first:last + 1]))
                if kind and all(t in ("O", UNSURE) for t in s.names[first:last + 1]):
                    s.names[first:last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)


def read(path):
    """The documents of a silver file."""
    with open(path, encoding="utf-8") as lines:
        return [[Sentence(x["words"], names=x["names"], paragraph=x["paragraph"], whole=False)
                 for x in json.loads(line)] for line in lines]


def _texts(path, every):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                yield json.loads(line)["text"]


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--releases", required=True, help="JSON lines with `text`")
    p.add_argument("--every", type=int, default=6, help="takes every n-th release")
    p.add_argument("--model", required=True, help="folder with an ONNX model, labels.json and vocab.txt")
    p.add_argument("--onnx", default="readout-en.onnx")
    p.add_argument("--runtime", required=True, help="ONNX Runtime's jar")
    p.add_argument("--out", required=True)
    args = p.parse_args()
    folder = pathlib.Path(args.model)
    wordpiece = WordPiece((folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1])
    numbers = labels.Numbers(json.loads((folder / "labels.json").read_text(encoding="utf-8")))
    with runtime.Runtime(folder / args.onnx, args.runtime) as engine, open(args.out, "w", encoding="utf-8") as out:
        for text in _texts(args.releases, args.every):
            document = [Sentence([w for w, _, _ in items], paragraph=n == 0, whole=False)
                        for paragraph in plaintext.sentences(text) for n, items in enumerate(paragraph)]
            document = [s for s in document if windows.encode(s, wordpiece, numbers).size < windows.MOST_PIECES - 2]
            _label(document, engine, wordpiece, numbers)
            agree(document)
            rows = [dict(words=s.words, names=s.names, paragraph=s.paragraph) for s in document]
            out.write(json.dumps(rows, ensure_ascii=False) + "\n")


def _label(document, engine, wordpiece, numbers):
    examples = [windows.window([windows.encode(s, wordpiece, numbers)]) for s in document]
    for first in range(0, len(examples), 16):
        scores = engine(windows.tensors(examples[first:first + 16]))["ner"]
        best = torch.softmax(scores, -1).max(-1).values
        for s, rows, sure in zip(document[first:first + 16], scores.tolist(), best.tolist()):
            said = spans(evaluate.viterbi(rows[1:len(s) + 1]))
            s.names = combined(s.words, said, [p >= SURE_ENOUGH for p in sure[1:len(s) + 1]])
            s.encoded = None


if __name__ == "__main__":
    main()
