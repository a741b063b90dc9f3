def is_mirror(phrase):
    """Return whether the letters and digits read the same backwards."""
    kept = ""
    for character in phrase.lower():
        if character.isalnum():
            kept += character
    return kept == kept[::-1]
