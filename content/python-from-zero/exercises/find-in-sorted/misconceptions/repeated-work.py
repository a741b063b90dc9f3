def find_page(first_words, word):
    page = -1
    for place in range(len(first_words)):
        if first_words[place] <= word:
            page = place
    return page
