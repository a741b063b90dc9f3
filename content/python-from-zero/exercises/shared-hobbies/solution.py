def shared(first, second):
    """Return the hobbies in both lists, each once, in order."""
    return sorted(set(first) & set(second))
