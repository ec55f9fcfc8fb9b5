"""Copies of sentences as headlines, careless writers and typographers would set them, and with other names."""
from .sentences import spans
from . import gazetteer, tables

SMALL = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "as", "from", "is"}
CURLY = {"'s": "’s", "n't": "n’t", "'re": "’re", "'ve": "’ve", "'ll": "’ll", "'d": "’d", "'m": "’m", "'": "’"}
STRAIGHT = {v: k for k, v in CURLY.items()}


def upper(sentence, rng):
    return sentence.with_(words=[w.upper() for w in sentence.words])


def lower(sentence, rng):
    return sentence.with_(words=[w.lower() for w in sentence.words])


def title(sentence, rng):
    keep_small = rng.random() < 0.7
    set_ = lambda i, w: w if i and (keep_small and w in SMALL or w[:1] in "'’" or w in ("n't", "n’t")) else (
        w[:1].upper() + w[1:])
    return sentence.with_(words=[set_(i, w) for i, w in enumerate(sentence.words)])


def typeset(sentence, rng):
    """Straight quotation marks, apostrophes and dashes become curly ones."""
    out, open_, dash = [], False, rng.choice(("—", "–", "--"))
    for w in sentence.words:
        if w in ('"', "``", "''"):
            open_ = not open_
            w = "“" if open_ else "”"
        elif w in ("--", "—", "–"):
            w = dash
        out.append(CURLY.get(w, w))
    return sentence.with_(words=out)


def plain(sentence, rng):
    """Curly marks become straight ones."""
    straight = lambda w: '"' if w in "“”" else STRAIGHT.get(w, w)
    return sentence.with_(words=[straight(w) for w in sentence.words])


def unfinished(sentence, rng):
    """Leaves out the final full stop."""
    n = len(sentence)
    if n < 3 or sentence.words[-1] != "." or sentence.heads and n in sentence.heads:
        return sentence
    short = lambda values: values[:-1] if values else values
    return sentence.with_(words=sentence.words[:-1], **{
        f: short(getattr(sentence, f)) for f in ("upos", "xpos", "lemmas", "heads", "deprels", "names")})


def varied(sentence, rng, alone):
    """A copy for one pass over the data; mostly the sentence itself. `alone`: in a window of its own."""
    p = rng.random()
    if p < 0.025:
        sentence = upper(sentence, rng)
    elif p < 0.05:
        sentence = lower(sentence, rng)
    elif p < 0.085:
        sentence = title(sentence, rng)
    if alone and rng.random() < 0.07:
        sentence = unfinished(sentence, rng)
    return sentence


class NameSwap:
    """Puts other names of the same type in the place of a sentence's names.

    In sentences with trees a name gives way only to one of as many words; elsewhere any length will do.
    """

    def __init__(self, documents, more=()):
        """`more`: (words, type) of further names."""
        self._names = {}
        for s in (s for d in documents for s in d if s.names):
            for a, b, kind in spans(s.names):
                if b - a < 5 and all(gazetteer.is_capital(w) or w.lower() in gazetteer.FUNCTION
                                     or w.lower() in gazetteer.PARTICLES for w in s.words[a:b + 1]):
                    self._add(tuple(s.words[a:b + 1]), kind)
        for words, kind in more:
            self._add(tuple(words), kind)
        self._lists = {k: sorted(v) for k, v in self._names.items()}

    def _add(self, words, kind):
        self._names.setdefault((kind, None), set()).add(words)
        self._names.setdefault((kind, len(words)), set()).add(words)

    def __call__(self, sentence, rng, share=0.5):
        if not sentence.names:
            return sentence
        found = [s for s in spans(sentence.names) if s[2] != "EVENT"]
        if not found:
            return sentence
        words, names, at = [], [], 0
        for a, b, kind in found:
            words += sentence.words[at:a]
            names += sentence.names[at:a]
            at = b + 1
            choices = self._lists.get((kind, b + 1 - a if sentence.heads else None))
            if choices and rng.random() < share:
                new = rng.choice(choices)
                words += new
                names += ["B-" + kind] + ["I-" + kind] * (len(new) - 1)
            else:
                words += sentence.words[a:b + 1]
                names += sentence.names[a:b + 1]
        words += sentence.words[at:]
        names += sentence.names[at:]
        changes = dict(words=words, names=names)
        if sentence.heads:  # the old lemmas are not those of the new words
            changes["lemmas"] = [x if w == v else w for w, v, x in zip(words, sentence.words, sentence.lemmas)]
        return sentence.with_(**changes)


def state_names():
    """Names of states, capitals and nationalities out of the tables."""
    for s in tables.states():
        for name in (s.name, *s.others):
            yield name.replace("-", " - ").split(), "LOC"
        if s.capital:
            yield s.capital.replace("-", " - ").split(), "LOC"
        for d in s.demonyms:
            yield d.split(), "NORP"


def person_names(rng, each=150):
    """Made-up names of persons after the patterns of many regions."""
    for patterns, given, family in tables.person_regions():
        for _ in range(each):
            words = []
            for part in rng.choice(patterns).split():
                words += rng.choice(given if part == "G" else family).split() if part in ("G", "F") else [part]
            yield words, "PER"
            yield [words[-1]], "PER"


def body_names():
    for name in tables.bodies():
        yield name.replace("'s", " 's").split(), "ORG"
