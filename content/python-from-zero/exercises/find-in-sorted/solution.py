def find_page(first_words, word):
    """Return the last page whose first word does not come after the word, or -1."""
    page = -1
    low, high = 0, len(first_words) - 1
    while low <= high:
        middle = (low + high) // 2
        if first_words[middle] <= word:
            page = middle
            low = middle + 1
        else:
            high = middle - 1
    return page
