def shift(text, by):
    result = ""
    for letter in text:
        if "a" <= letter <= "z":
            place = (ord(letter) - ord("a") + by) % 25
            result += chr(ord("a") + place)
        else:
            result += letter
    return result
