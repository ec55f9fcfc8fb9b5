"""Figures of a model on development data: tags, trees, sentence starts, names.

An engine takes a batch (`windows.tensors`) and answers with a dictionary of tensors: `start`, `upos`, `xpos`,
`lemma`, `head` (the best), `deprel` (for that head), `ner` (scores), `arc` (scores); one that runs the exported
graph adds `candidates` and `candidate_labels` [B,W,3].
"""
import torch

from . import labels as L
from . import windows
from .sentences import spans
from .trees import tree


def gold_sentences(engine, documents, wordpiece, numbers, capacity=2, pieces=4096, trees=False):
    """UPOS, XPOS, lemma, UAS, LAS (and with subtypes) in per cent of all words, sentences given.

    `capacity` 2 puts each sentence into a window of its own. Heads are the best-scored ones, or with `trees` (one
    sentence per window only) those of the best tree.
    """
    examples = [windows.window(w) for d in documents for w in windows.packed(
        [windows.encode(s, wordpiece, numbers) for s in d], capacity)]
    main = _main_labels(numbers)
    count = dict.fromkeys(("words", "upos", "xpos", "lemma", "uas", "las", "lassub"), 0)
    for batch in windows.batches(examples, pieces):
        t = windows.tensors(batch)
        out = engine(t)
        if trees:
            plant(out, t)
        real = t["upos"] >= 0
        right = real & (out["head"] == t["head"])
        same = main[out["deprel"]] == main[t["deprel"].clamp(min=0)]
        for key, hits in (("words", real), ("upos", real & (out["upos"] == t["upos"])),
                          ("xpos", real & (out["xpos"] == t["xpos"])), ("lemma", real & (out["lemma"] == t["lemma"])),
                          ("uas", right), ("las", right & same), ("lassub", right & (out["deprel"] == t["deprel"]))):
            count[key] += hits.sum().item()
    n = max(1, count.pop("words"))
    return {k: round(100 * v / n, 2) for k, v in count.items()}


def plant(out, t):
    """Puts the heads of the best trees, and their labels, in the place of the best-scored ones."""
    for i, bound in enumerate(t["bound"].tolist()):
        n = sum(b != -2 for b in bound)
        heads = tree([row[:n] for row in out["arc"][i, :n].tolist()])
        for d in range(1, n):
            candidates = out["candidates"][i, d].tolist()
            best = candidates.index(heads[d]) if heads[d] in candidates else 0
            out["head"][i, d], out["deprel"][i, d] = heads[d], out["candidate_labels"][i, d, best]


def _main_labels(numbers):
    """For each label the number of its main part: subtypes fall together."""
    names = [x.split(":")[0] for x in numbers.labels["deprel"]]
    return torch.tensor([names.index(x) for x in names])


def torch_engine(analyser):
    """The model as it is trained."""
    def run(t):
        analyser.eval()
        with torch.no_grad():
            r, spelt = analyser.words(t["ids"], t["shape"], t["word"])
            _, start = analyser.starts(r, t["bound"])
            arc = analyser.arcs(r, start, t["bound"])
            head = arc.argmax(-1)
            best = lambda scores: scores.argmax(-1)
            return dict(start=start, head=head, upos=best(analyser.upos(r)), xpos=best(analyser.xpos(r)),
                        lemma=best(analyser.lemma(spelt)), ner=analyser.ner(r).float(), arc=arc,
                        deprel=best(analyser.labels(r, head.unsqueeze(-1)).squeeze(2)))
    return run


def running_text(engine, documents, wordpiece, numbers, capacity=250, paragraphs=False, lanes=16):
    """Sentence-start F1, UAS and LAS with true words but unknown sentences.

    A document is read in windows of `capacity` pieces; each begins at the last start of the one before.
    With `paragraphs` their beginnings are given, as a page gives them.
    """
    main = _main_labels(numbers)
    todo = [_Reading([windows.encode(s, wordpiece, numbers) for s in d], [s.paragraph for s in d]) for d in documents]
    done, active = [], []
    while todo or active:
        while todo and len(active) < lanes:
            active.append(todo.pop())
        examples = [r.window(capacity, paragraphs) for r in active]
        t = windows.tensors(examples)
        out = engine(t)
        for i, r in enumerate(active):
            r.accept({k: v[i].tolist() for k, v in out.items()}, len(examples[i][2]) - 1)
        done += [r for r in active if r.finished()]
        active = [r for r in active if not r.finished()]
    hits = said = true = words = uas = las = 0
    for r in done:
        hits += sum(a and b for a, b in zip(r.starts, r.gold_starts))
        said += sum(r.starts)
        true += sum(r.gold_starts)
        words += len(r.starts)
        for h, l, gh, gl in zip(r.heads, r.labels, r.gold_heads, r.gold_labels):
            uas += h == gh
            las += h == gh and gl >= 0 and bool(main[l] == main[gl])
    return dict(start_p=round(100 * hits / said, 2), start_r=round(100 * hits / true, 2),
                start_f1=round(200 * hits / (said + true), 2), uas=round(100 * uas / words, 2),
                las=round(100 * las / words, 2))


class _Reading:
    """A document being read in windows; heads are places in the document, -1 = root."""

    def __init__(self, encoded, paragraph):
        self.gold_starts, self.gold_heads, self.gold_labels, self._given, self._words = [], [], [], [], []
        for e, begins in zip(encoded, paragraph):
            at = len(self.gold_starts)
            for i in range(len(e.pieces)):
                self.gold_starts.append(int(i == 0))
                self.gold_heads.append(e.heads[i] - 1 + at if e.heads[i] else -1)
                self.gold_labels.append(e.deprel[i])
                self._given.append(int(begins and i == 0))
                self._words.append((e.pieces[i], e.shapes[i]))
        self.starts, self.heads, self.labels = [], [], []

    def finished(self):
        return len(self.starts) == len(self._words)

    def window(self, capacity, paragraphs):
        at = len(self.starts)
        columns = dict.fromkeys(windows.FIELDS, ())
        ids, shape, word, bound = [windows.FIRST], [0], [0], [0]
        for (pieces, casing), given in zip(self._words[at:], self._given[at:]):
            if len(ids) + len(pieces) > capacity - 1:
                break
            word.append(len(ids))
            ids += pieces
            shape += [casing] * len(pieces)
            bound.append(1 if paragraphs and given else -1)
        columns.update(ids=ids + [windows.LAST], shape=shape + [0], word=word, bound=bound)
        return tuple(list(columns[f]) for f in windows.FIELDS)

    def accept(self, out, width):
        at = len(self.starts)
        end = width
        if at + width < len(self._words):
            later = [j for j in range(2, width + 1) if out["start"][j]]
            end = later[-1] - 1 if later else width
        for j in range(1, end + 1):
            self.starts.append(out["start"][j])
            self.heads.append(out["head"][j] - 1 + at if out["head"][j] else -1)
            self.labels.append(out["deprel"][j])


def viterbi(scores):
    """The best tags where I-X follows only B-X or I-X; scores are rows of one number for each tag."""
    kinds = L.NAME_TAGS
    allowed = [[not b.startswith("I-") or a[2:] == b[2:] and a != "O" for b in kinds] for a in kinds]
    best = [s if not t.startswith("I-") else -1e9 for s, t in zip(scores[0], kinds)]
    back = []
    for row in scores[1:]:
        step = [max((best[a], -a) for a in range(len(kinds)) if allowed[a][b]) for b in range(len(kinds))]
        back.append([-a for _, a in step])
        best = [v + s for (v, _), s in zip(step, row)]
    tag = max(range(len(kinds)), key=lambda i: best[i])
    path = [tag]
    for row in reversed(back):
        tag = row[tag]
        path.append(tag)
    return [kinds[t] for t in reversed(path)]


def names(engine, documents, wordpiece, numbers, kinds=("PER", "ORG", "LOC"), capacity=2, pieces=4096):
    """Exact F1 (precision, recall, F1 in per cent) of names by type and over all `kinds`."""
    gold = [w for d in documents for w in _packed_sentences(d, wordpiece, numbers, capacity)]
    examples = [(windows.window([windows.encode(s, wordpiece, numbers) for s in w]), i) for i, w in enumerate(gold)]
    count = {k: [0, 0, 0] for k in kinds}
    examples.sort(key=lambda e: len(e[0][0]))
    for first in range(0, len(examples), 32):
        part = examples[first:first + 32]
        t = windows.tensors([e for e, _ in part])
        for row, (example, i) in zip(engine(t)["ner"].tolist(), part):
            at = 1
            for s in gold[i]:
                said = viterbi(row[at:at + len(s)])[:len(s)] if at + len(s) <= len(example[2]) else ["O"] * len(s)
                at += len(s)
                _count(count, set(spans(s.names)), set(spans(said)))
    return table(count)


def _packed_sentences(document, wordpiece, numbers, capacity):
    out, current, size = [], [], 2
    for s in document:
        n = windows.encode(s, wordpiece, numbers).size
        if current and size + n > capacity:
            out.append(current)
            current, size = [], 2
        current.append(s)
        size += n
    return out + [current] if current else out


def _count(count, gold, said):
    for span in gold:
        if span[2] in count:
            count[span[2]][2] += 1
    for span in said:
        if span[2] in count:
            count[span[2]][1] += 1
            count[span[2]][0] += span in gold


def table(count):
    """Precision, recall and F1 for each type, and over all as `all`."""
    rows = dict(count, all=[sum(c[i] for c in count.values()) for i in range(3)])
    share = lambda a, b: round(100 * a / b, 1) if b else 0.0
    return {k: (share(c[0], c[1]), share(c[0], c[2]), share(2 * c[0], c[1] + c[2])) for k, c in rows.items()}
