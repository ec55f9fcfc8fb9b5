"""What the tables say about a sequence of words: trims names to our convention, marks nationalities."""
from . import tables


PARTICLES = {"al", "el", "bin", "ibn", "bint", "van", "von", "der", "den", "de", "da", "di", "du", "dos", "del",
             "la", "le", "abu", "-", "–", "’", "'", "y", "e", ".", "ben"}
FUNCTION = {"of", "the", "and", "for", "in", "on", "de", "&", "to", "-", "–", "'s", "’s", "’", "'", "al", "el", "a",
            "du", "des", "la", "le", ",", "/", "with", "against", "at", "by", "von", "van", "da", "do", "della"}
PRONOUNS = {"we", "he", "she", "they", "it", "i", "you", "us", "them", "him", "who", "those", "these", "all", "others"}
DETERMINERS = {"the", "a", "an", "this", "that", "these", "its", "their", "our", "his", "her", "my"}


def is_capital(word):
    return word[:1].isupper()


def is_title(word):
    return word in tables.titles()


def demonym_at(words, i):
    """Number of words of the nationality or group that begins at a word, 0 if none."""
    for n in (3, 2, 1):
        if i + n <= len(words) and " ".join(words[i:i + n]) in tables.demonyms():
            return n
    return 1 if words[i] in tables.groups() else 0


def state_at(words, i):
    """Number of words of the longest state name that begins at a word, 0 if none."""
    for n in range(min(6, len(words) - i), 0, -1):
        if " ".join(words[i:i + n]) in tables.state_names():
            return n
    return 0


POLITICAL = {"Liberal", "Labour", "Conservative", "Democratic", "Orthodox", "Roman", "Western", "Independent"}


def with_groups(words, names):
    """Marks nationalities and groups outside of names as NORP."""
    out = list(names)
    i = 0
    while i < len(words):
        n = demonym_at(words, i)
        if n and not (n == 1 and words[i] in POLITICAL) and all(
                not t.startswith(("B-", "I-")) for t in out[i:i + n]):
            out[i:i + n] = ["B-NORP"] + ["I-NORP"] * (n - 1)
        i += max(n, 1)
    return out


def with_states(words, names):
    """Marks names of states outside of names as LOC."""
    out = list(names)
    i = 0
    while i < len(words):
        n = state_at(words, i)
        if n and all(not t.startswith(("B-", "I-")) for t in out[i:i + n]):
            out[i:i + n] = ["B-LOC"] + ["I-LOC"] * (n - 1)
        i += max(n, 1)
    return out


def trimmed(words, first, last, kind):
    """A mention cut down to the name by our convention (no article, title, nationality before a person), or
    None where no name is left."""
    while first <= last and words[first].lower() in DETERMINERS:
        first += 1
    if kind == "PER":
        return _person(words, first, last)
    return (first, last) if first <= last else None


def _person(words, first, last):
    while last >= first and words[last] in ("'s", "’s", "'", "’"):
        last -= 1
    start = last + 1
    while start > first and (is_capital(words[start - 1]) and not is_title(words[start - 1])
                             and not _nationality_before(words, start - 1, last)
                             or words[start - 1].lower() in PARTICLES):
        start -= 1
    while start <= last and not words[start][:1].isalpha():
        start += 1
    if start > last or not is_capital(words[last]) or words[last].lower() in PRONOUNS:
        return None
    return start, last


def _nationality_before(words, i, last):
    return i < last and (words[i] in tables.demonyms() or words[i] in tables.state_names())


def is_named(words):
    """Whether all content words are capitalised: a name, not a description."""
    content = [w for w in words if w.lower() not in FUNCTION and w[:1].isalpha()]
    return bool(content) and all(is_capital(w) for w in content) and not (
        len(content) == 1 and content[0] != "US" and content[0].lower() in PRONOUNS)
