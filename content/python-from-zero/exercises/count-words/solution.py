def word_counts(words):
    """Return how often each word occurs, in small letters."""
    counts = {}
    for word in words:
        word = word.lower()
        counts[word] = counts.get(word, 0) + 1
    return counts
