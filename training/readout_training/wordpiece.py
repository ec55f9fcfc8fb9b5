"""WordPiece per word and the casing class, as the analyser computes them too.

The vocabulary is the uncased one of the encoder; what its lower-casing loses comes back through the
casing class of each word.
"""
import unicodedata

PAD, UNKNOWN, FIRST, LAST, MASK = 0, 100, 101, 102, 103
MAX_PIECES_PER_WORD = 12
MAX_TOKEN_CHARS = 100

NO_WORD, LOWER, TITLE, UPPER, MIXED, DIGITS, SIGN, SINGLE = range(8)


def basic_tokens(word):
    """Lower-cases, takes accents off and cuts at white space, controls, punctuation and CJK."""
    folded = unicodedata.normalize("NFD", word.lower())
    out, current = [], ""
    for char in folded:
        category = unicodedata.category(char)
        if category == "Mn":
            continue
        if char.isspace() or category[0] == "C" or char == "\ufffd":
            out, current = (out + [current] if current else out), ""
        elif category[0] == "P" or char in "$+<=>^`|~" or 0x4E00 <= ord(char) <= 0x9FFF:
            out, current = (out + [current] if current else out) + [char], ""
        else:
            current += char
    return out + [current] if current else out


class WordPiece:
    """Greedy longest-match-first pieces of single words."""

    def __init__(self, vocabulary):
        self._ids = {piece: i for i, piece in enumerate(vocabulary)}
        self._seen = {}

    def pieces(self, word):
        """The ids of a word's pieces: at least one, at most MAX_PIECES_PER_WORD."""
        found = self._seen.get(word)
        if found is None:
            ids = [i for token in basic_tokens(word) for i in self._token(token)]
            found = self._seen[word] = (ids or [UNKNOWN])[:MAX_PIECES_PER_WORD]
        return found

    def _token(self, token):
        if len(token) > MAX_TOKEN_CHARS:
            return [UNKNOWN]
        ids, start = [], 0
        while start < len(token):
            end = len(token)
            while end > start:
                piece = token[start:end] if start == 0 else "##" + token[start:end]
                if piece in self._ids:
                    break
                end -= 1
            if end == start:
                return [UNKNOWN]
            ids.append(self._ids[piece])
            start = end
        return ids


def casing(word):
    """The casing class of a word, 1 to 7 (0 is for pieces that belong to no word)."""
    if not any(c.isalpha() for c in word):
        return DIGITS if any(c.isdigit() for c in word) else SIGN
    if word.islower():
        return LOWER
    if len(word) == 1:
        return SINGLE
    if word.isupper():
        return UPPER
    if word[0].isupper() and word[1:].islower():
        return TITLE
    return MIXED
