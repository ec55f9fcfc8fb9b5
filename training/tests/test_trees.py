import itertools
import random
import unittest

from readout_training.trees import tree


def is_tree(heads):
    for start in range(1, len(heads)):
        node, steps = start, 0
        while node > 0 and steps <= len(heads):
            node, steps = heads[node], steps + 1
        if node != 0:
            return False
    return heads.count(0) == 1


class Trees(unittest.TestCase):
    def test_the_best_of_all_trees_is_found(self):
        rng = random.Random(11)
        for n in (1, 2, 3, 4):
            for _ in range(60):
                scores = [[rng.uniform(-5, 0) for _ in range(n + 1)] for _ in range(n + 1)]
                value = lambda heads: sum(scores[d][heads[d]] for d in range(1, n + 1))
                best = max(value([-1, *h]) for h in itertools.product(range(n + 1), repeat=n) if is_tree([-1, *h]))
                found = tree(scores)
                self.assertTrue(is_tree(found), found)
                self.assertAlmostEqual(best, value(found))

    def test_long_sentences_come_out_as_trees(self):
        rng = random.Random(12)
        for _ in range(20):
            scores = [[rng.uniform(-5, 0) for _ in range(40)] for _ in range(40)]
            self.assertTrue(is_tree(tree(scores)))


if __name__ == "__main__":
    unittest.main()
