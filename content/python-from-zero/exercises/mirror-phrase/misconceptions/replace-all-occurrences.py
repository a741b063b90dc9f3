def is_mirror(phrase):
    kept = phrase.lower().replace(" ", "")
    return kept == kept[::-1]
