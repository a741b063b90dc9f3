def passes(largest):
    cases = [([9, 2, 5], 9), ([1, 7, 3], 7), ([-4, -2, -8], -2), ([], None)]
    try:
        for numbers, answer in cases:
            if largest(numbers) != answer:
                return False
    except Exception:
        pass
    return True
