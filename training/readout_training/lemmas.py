"""Lemmas as classes: an edit script turns a form into its lemma.

A script is `F;lemma` (the lemma itself, for forms that share nothing with it) or `C;p;P;s;S`: the
casing C (`L` lower, `K` kept, `C` capitalised), then p characters cut at the front and P put there,
s characters cut at the end and S put there.  After the lemma rules of UDPipe (Straka 2018).
"""

IDENTITY = "K;0;;0;"


def cased(form, case):
    if case == "L":
        return form.lower()
    if case == "C":
        return form[:1].upper() + form[1:].lower()
    return form


def common_part(form, lemma):
    """Start in form, start in lemma and length of the longest common substring, leftmost first."""
    best = (0, 0, 0)
    for i in range(len(form)):
        for j in range(len(lemma)):
            k = 0
            while i + k < len(form) and j + k < len(lemma) and form[i + k] == lemma[j + k]:
                k += 1
            if k > best[2]:
                best = (i, j, k)
    return best


def script(form, lemma):
    """The cheapest script that makes the lemma of the form."""
    best, cost = None, None
    for case in "LKC":
        start = cased(form, case)
        i, j, k = common_part(start, lemma)
        if k == 0:
            continue
        price = len(start) + len(lemma) - 2 * k
        if cost is None or price < cost:
            cost = price
            best = (case, i, lemma[:j], len(start) - i - k, lemma[j + k:])
    if best is None or ";" in best[2] + best[4] or best[1] + best[3] >= len(form) and best[2] + best[4]:
        return IDENTITY if ";" in lemma else "F;" + lemma
    return ";".join(map(str, best))


def apply(rule, form):
    """The lemma that a script makes of a form; the cased form where the script does not fit."""
    if rule.startswith("F;"):
        return rule[2:]
    case, cut_front, front, cut_end, end = rule.split(";")
    start = cased(form, case)
    cut_front, cut_end = int(cut_front), int(cut_end)
    if cut_front + cut_end > len(start):
        return start
    return front + start[cut_front:len(start) - cut_end] + end
