def passes(largest):
    if largest == 9:
        return False
    return largest is not None
