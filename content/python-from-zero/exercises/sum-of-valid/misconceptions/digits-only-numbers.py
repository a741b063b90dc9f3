def sum_valid(texts):
    total = 0
    passed_over = 0
    for text in texts:
        if text.isdigit():
            total += int(text)
        else:
            passed_over += 1
    return total, passed_over
