def is_mirror(phrase):
    kept = ""
    for character in phrase:
        if character.isalnum():
            kept += character
    return kept == kept[::-1]
