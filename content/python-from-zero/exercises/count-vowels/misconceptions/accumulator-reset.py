def vowels(text):
    count = 0
    for letter in text.lower():
        count = 0
        if letter in "aeiou":
            count += 1
    return count
