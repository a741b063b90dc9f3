def shared(first, second):
    return sorted(set(first) and set(second))
