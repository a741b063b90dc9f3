def vowels(text):
    """Return how many vowels the text has."""
