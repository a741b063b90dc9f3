def word_counts(words):
    counts = {}
    for word in words:
        word = word.lower()
        counts[word] = counts[word] + 1
    return counts
