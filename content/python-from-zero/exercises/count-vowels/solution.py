def vowels(text):
    """Return how many vowels the text has."""
    count = 0
    for letter in text.lower():
        if letter in "aeiou":
            count += 1
    return count
