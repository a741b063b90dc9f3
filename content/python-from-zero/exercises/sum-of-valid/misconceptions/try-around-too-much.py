def sum_valid(texts):
    total = 0
    passed_over = 0
    try:
        for text in texts:
            total += int(text)
    except ValueError:
        passed_over += 1
    return total, passed_over
