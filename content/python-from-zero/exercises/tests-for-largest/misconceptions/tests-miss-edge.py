def passes(largest):
    return largest([9, 2, 5]) == 9 and largest([1, 7, 3]) == 7
