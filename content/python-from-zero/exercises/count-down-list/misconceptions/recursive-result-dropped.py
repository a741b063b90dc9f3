def valley(n):
    if n == 0:
        return [0]
    valley(n - 1)
    return [n] + [n]
