def shift(text, by):
    """Return the text with its small letters moved on in the alphabet."""
    result = ""
    for letter in text:
        if "a" <= letter <= "z":
            place = (ord(letter) - ord("a") + by) % 26
            result += chr(ord("a") + place)
        else:
            result += letter
    return result
