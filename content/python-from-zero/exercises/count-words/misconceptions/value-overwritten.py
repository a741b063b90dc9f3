def word_counts(words):
    counts = {}
    for word in words:
        counts[word.lower()] = 1
    return counts
