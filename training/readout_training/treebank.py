"""CoNLL-U treebanks: documents of sentences; GUM's entities become names."""
import re

from . import gazetteer
from .sentences import Sentence, tags

GUM_TYPES = {"person": "PER", "place": "LOC", "organization": "ORG", "event": "EVENT"}
LINKS = {"of", "the", "and", "&", "-", "–", ".", "'s", "'", "’s", "for", "de", "von", "van", "in", "/"}


def read(path, names=False):
    """The documents of a file; with `names`, the names that its Entity annotation gives."""
    documents, paragraph = [], True
    with open(path, encoding="utf-8") as lines:
        rows = []
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                documents.append([])
                paragraph = True
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                paragraph = True
            elif line.startswith("#"):
                continue
            elif line:
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
            elif rows:
                if not documents:
                    documents.append([])
                documents[-1].append(_sentence(rows, names, paragraph))
                rows, paragraph = [], False
    return documents


def _sentence(rows, names, paragraph):
    column = lambda i: [row[i] for row in rows]
    words = column(1)
    return Sentence(
        words=words, upos=column(3), xpos=column(4), lemmas=column(2), heads=[int(h) for h in column(6)],
        deprels=column(7), paragraph=paragraph,
        names=gazetteer.with_groups(words, entity_names(rows)) if names else None)


def entity_spans(rows):
    """(first, last, body) of the bracketed mentions in the MISC column."""
    out, open_ = [], []
    for i, row in enumerate(rows):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not match:
            continue
        for opens, body, closes in re.findall(r"(\()?([^()]+)(\))?", match.group(1)):
            if opens and closes:
                out.append((i, i, body))
            elif opens:
                open_.append((body.split("-")[0], i, body))
            elif closes:
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0].split("[")[0] == body.split("[")[0]:
                        out.append((open_[k][1], i, open_[k][2]))
                        del open_[k]
                        break
    return out


def entity_names(rows):
    """BIO tags of the mentions whose head is a proper noun, cut down to the name itself."""
    upos, forms = [row[3] for row in rows], [row[1] for row in rows]
    found = []
    for first, last, body in entity_spans(rows):
        parts = body.split("-")
        kind = GUM_TYPES.get(parts[1]) if len(parts) > 1 else None
        head = _head(rows, first, last)
        if kind and upos[head] == "PROPN":
            span = gazetteer.trimmed(forms, *_name_around(upos, forms, head, first, last), kind)
            if span:
                found.append((*span, kind))
    return tags(len(rows), found)


def _head(rows, first, last):
    for i in range(first, last + 1):
        if not first <= int(rows[i][6]) - 1 <= last:
            return i
    return first


def _name_around(upos, forms, head, first, last):
    proper = lambda i: upos[i] == "PROPN" or (
        upos[i] in ("NOUN", "ADJ", "NUM", "VERB", "X") and forms[i][:1].isupper())
    left = right = head
    while left > first:
        if proper(left - 1):
            left -= 1
        elif left - 2 >= first and forms[left - 1] in LINKS and upos[left - 2] == "PROPN":
            left -= 2
        else:
            break
    while right < last:
        if proper(right + 1) or (upos[right + 1] == "NUM" and upos[right] == "PROPN"):
            right += 1
        elif right + 2 <= last and forms[right + 1].lower() in LINKS and upos[right + 2] == "PROPN":
            right += 2
        elif (right + 3 <= last and forms[right + 1].lower() in ("of", "for")
              and forms[right + 2].lower() == "the" and upos[right + 3] == "PROPN"):
            right += 3
        else:
            break
    return left, right
