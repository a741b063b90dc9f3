def valley(n):
    if n == 0:
        return [0]
    numbers = [n]
    numbers.append(valley(n - 1))
    numbers.append(n)
    return numbers
