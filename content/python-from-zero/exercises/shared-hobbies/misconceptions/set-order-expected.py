def shared(first, second):
    return set(first) & set(second)
