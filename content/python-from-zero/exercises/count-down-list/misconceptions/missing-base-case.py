def valley(n):
    return [n] + valley(n - 1) + [n]
