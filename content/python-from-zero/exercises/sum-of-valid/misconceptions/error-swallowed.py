def sum_valid(texts):
    total = 0
    passed_over = 0
    for text in texts:
        try:
            total += int(text)
        except ValueError:
            pass
    return total, passed_over
