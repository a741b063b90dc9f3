def is_mirror(phrase):
    kept = ""
    for character in phrase.lower():
        if character.isalnum():
            kept += character
    for place in range(len(kept)):
        if kept[place] == kept[-1 - place]:
            return True
        return False
    return True
