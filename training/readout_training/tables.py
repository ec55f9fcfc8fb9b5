"""The small tables of this package: states, groups, titles. Our own compilation."""
import functools
import pathlib
from collections import namedtuple

FOLDER = pathlib.Path(__file__).parent / "tables"

State = namedtuple("State", "name others demonyms capital")


def _lines(file):
    for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@functools.lru_cache(None)
def states():
    """All states, each with its other names, demonyms and capital (may be empty)."""
    return tuple(
        State(name, *(tuple(filter(None, x.split("|"))) for x in (others, demonyms)), capital)
        for name, others, demonyms, capital in (line.split("\t") for line in _lines("states.tsv")))


@functools.lru_cache(None)
def state_names():
    """Every name of every state."""
    return frozenset(n for s in states() for n in (s.name, *s.others))


@functools.lru_cache(None)
def capitals():
    return frozenset(s.capital for s in states() if s.capital)


@functools.lru_cache(None)
def demonyms():
    """Adjectives and nouns of nationality, one or two words."""
    return frozenset(d for s in states() for d in s.demonyms)


@functools.lru_cache(None)
def groups():
    """Peoples, religions and movements."""
    return frozenset(w for line in _lines("groups.txt") for w in line.split())


@functools.lru_cache(None)
def titles():
    return frozenset(_lines("titles.txt"))


@functools.lru_cache(None)
def bodies():
    """Well-known organisations."""
    return frozenset(_lines("bodies.txt"))


@functools.lru_cache(None)
def person_regions():
    """(patterns, given names, family names) of each region."""
    return tuple(tuple(part.split("|") for part in line.split("\t")[1:]) for line in _lines("persons.tsv"))
