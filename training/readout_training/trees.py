"""Maximum spanning trees: the analyser decodes one; here for the figures."""
import math


def tree(scores):
    """The best heads with exactly one root. `scores[d][h]` over words 0 (root) to n; answers n + 1 heads, of
    which the first is -1.  Chu-Liu/Edmonds, once for each plausible root when more than one comes out."""
    heads = _edmonds(scores)
    roots = [d for d in range(1, len(heads)) if heads[d] == 0]
    if len(roots) == 1:
        return heads
    best, value = heads, -math.inf
    for root in sorted(range(1, len(heads)), key=lambda d: -scores[d][0])[:4]:
        only = [[-1e6 if h == 0 and d != root or h != 0 and d == root else s for h, s in enumerate(row)]
                for d, row in enumerate(scores)]
        found = _edmonds(only)
        total = sum(only[d][found[d]] for d in range(1, len(found)))
        if total > value:
            best, value = found, total
    return best


def _edmonds(scores):
    n = len(scores)
    heads = [-1] + [max((h for h in range(n) if h != d), key=scores[d].__getitem__) for d in range(1, n)]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    place = {node: i for i, node in enumerate(outside)}
    merged = len(outside)
    small = [[-math.inf] * (merged + 1) for _ in range(merged + 1)]
    enter, leave = {}, {}
    for h in outside:
        enter[place[h]] = max(cycle, key=lambda d: scores[d][h] - scores[d][heads[d]])
        small[merged][place[h]] = max(scores[d][h] - scores[d][heads[d]] for d in cycle)
        for d in outside:
            if d:
                small[place[d]][place[h]] = scores[d][h]
    for d in outside:
        if d:
            leave[place[d]] = max(cycle, key=scores[d].__getitem__)
            small[place[d]][merged] = scores[d][leave[place[d]]]
    found = _edmonds(small)
    out = list(heads)
    for d in outside:
        if d:
            h = found[place[d]]
            out[d] = leave[place[d]] if h == merged else outside[h]
    out[enter[found[merged]]] = outside[found[merged]]
    return out


def _cycle(heads):
    """The nodes of a cycle, or nothing."""
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        node = start
        while node > 0 and not seen[node]:
            seen[node] = start
            node = heads[node]
        if node > 0 and seen[node] == start:
            cycle, at = [node], heads[node]
            while at != node:
                cycle.append(at)
                at = heads[at]
            return cycle
    return []
