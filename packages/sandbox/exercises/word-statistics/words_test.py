import math
import unittest

import words


class WordsTest(unittest.TestCase):
    def test_accents_and_signs_go(self):
        self.assertEqual(words.plain("¡Árbol, NIÑO; Straße!"), "arbol nino strasse")

    def test_groups(self):
        self.assertEqual(words.by_length(["tea", "a", "pie"]), {1: ["a"], 3: ["pie", "tea"]})

    def test_spread(self):
        self.assertEqual(words.spread(["a", "bb", "cccccc"]), (3, 2, 2.646))

    def test_entropy(self):
        self.assertAlmostEqual(words.entropy("aabb"), 1)
        self.assertTrue(math.isclose(words.entropy("abcd"), 2.0))

    def test_distance(self):
        self.assertEqual(words.distance("kitten", "sitting"), 3)
        self.assertGreater(words.distance.cache_info().hits, 0)

    def test_pairs(self):
        self.assertEqual(words.bigrams(["abc", "def"]), ["ab", "bc", "de", "ef"])

    def test_totals(self):
        self.assertEqual(words.running_totals([1, 2, 3]), ([1, 3, 6], 6))
