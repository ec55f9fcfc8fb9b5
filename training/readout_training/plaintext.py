"""Words and sentences of plain English text, close enough to the treebanks' to learn names from."""
import re

ABBREVIATIONS = ("Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Adm|Cmdr|Sgt|St|Jr|Sr|Inc|Corp|Co|No|vs|"
                 "Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Prof|Ltd|etc")
PREFIXES = ("pre|post|non|anti|pro|re|co|ex|mid|semi|multi|counter|inter|intra|sub|trans|ultra|de|un|micro|macro|"
            "neo|vice|e")
WORD = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:[A-Za-z]\.){2,}"
    rf"|(?:{ABBREVIATIONS})\."
    r"|[A-Z]\.(?=\s+[A-Z])"
    r"|\d+(?:[.,:]\d+)+|\d+(?:st|nd|rd|th)\b|\d+"
    r"|[^\W\d_]+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m|S)\b"
    r"|can(?=not\b)"
    rf"|(?i:\b(?:{PREFIXES}))-[^\W_]+"
    r"|[^\W_]+|\.\.+|--+|[^\w\s]|_")
CLOSING = {"”", "’", '"', "'", ")", "]"}


def words(text):
    """(form, start, end) of the words of a text."""
    return [(m.group(), m.start(), m.end()) for m in WORD.finditer(text)]


def sentences(text):
    """Paragraphs, each a list of sentences, each a list of (form, start, end)."""
    out = []
    for match in re.finditer(r"[^\n]+", text):
        moved = [(f, s + match.start(), e + match.start()) for f, s, e in words(match.group())]
        if moved:
            out.append(_split(moved))
    return out


def _split(items):
    out, current, i = [], [], 0
    while i < len(items):
        current.append(items[i])
        if items[i][0] in (".", "!", "?"):
            while i + 1 < len(items) and items[i + 1][0] in CLOSING and items[i + 1][1] == items[i][2]:
                i += 1
                current.append(items[i])
            following = items[i + 1] if i + 1 < len(items) else None
            if following is None or following[1] > items[i][2] and not following[0][0].islower():
                out.append(current)
                current = []
        i += 1
    return out + [current] if current else out
