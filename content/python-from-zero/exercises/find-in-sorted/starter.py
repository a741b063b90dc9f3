def find_page(first_words, word):
    """Return the last page whose first word does not come after the word, or -1."""
