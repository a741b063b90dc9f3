import math
import operator
import statistics
import string
import unicodedata
from functools import lru_cache, reduce
from itertools import accumulate, chain, groupby, islice, pairwise


def plain(text):
    """Lower case without accents or punctuation."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    kept = (char for char in decomposed if not unicodedata.combining(char))
    return "".join(kept).translate(str.maketrans("", "", string.punctuation + "¿¡"))


def by_length(words):
    return {length: sorted(group) for length, group in groupby(sorted(words, key=len), key=len)}


def spread(words):
    lengths = [len(word) for word in words]
    return round(statistics.mean(lengths), 2), statistics.median(lengths), round(statistics.stdev(lengths), 3)


def entropy(text):
    shares = [text.count(char) / len(text) for char in sorted(set(text))]
    return -math.fsum(share * math.log2(share) for share in shares)


@lru_cache(maxsize=None)
def distance(left, right):
    """How many letters to add, drop or change."""
    if not left or not right:
        return len(left) + len(right)
    return min(
        distance(left[1:], right) + 1,
        distance(left, right[1:]) + 1,
        distance(left[1:], right[1:]) + (left[0] != right[0]),
    )


def bigrams(words):
    return list(islice(chain.from_iterable(map("".join, pairwise(word)) for word in words), 5))


def running_totals(numbers):
    return list(accumulate(numbers)), reduce(operator.mul, numbers, 1)
