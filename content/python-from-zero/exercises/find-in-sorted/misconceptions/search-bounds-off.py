def find_page(first_words, word):
    page = -1
    low, high = 0, len(first_words) - 1
    while low <= high:
        middle = (low + high) // 2
        if first_words[middle] <= word:
            page = middle
            low = middle
        else:
            high = middle - 1
    return page
