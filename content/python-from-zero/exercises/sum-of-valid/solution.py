def sum_valid(texts):
    """Return the sum of the whole numbers and how many texts were none."""
    total = 0
    passed_over = 0
    for text in texts:
        try:
            total += int(text)
        except ValueError:
            passed_over += 1
    return total, passed_over
