def shift(text, by):
    """Return the text with its small letters moved on in the alphabet."""
