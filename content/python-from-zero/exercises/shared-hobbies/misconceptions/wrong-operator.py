def shared(first, second):
    return sorted(set(first) | set(second))
