def shift(text, by):
    result = ""
    for letter in text:
        if "a" <= letter <= "z":
            result += chr(ord(letter) + by)
        else:
            result += letter
    return result
