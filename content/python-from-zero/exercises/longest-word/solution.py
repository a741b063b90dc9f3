def longest(words):
    """Return the longest word, the first of equals, or None if there is none."""
    best = None
    for word in words:
        if best is None or len(word) > len(best):
            best = word
    return best
