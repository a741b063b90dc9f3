def shift(text, by):
    result = ""
    for letter in text:
        if "a" <= letter <= "z":
            place = (ord(letter) - ord("a") + by) % 26
            result += chr(ord("a") + place)
    return result
