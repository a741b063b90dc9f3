def longest(words):
    """Return the longest word, the first of equals, or None if there is none."""
