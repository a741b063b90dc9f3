def word_counts(words):
    """Return how often each word occurs, in small letters."""
