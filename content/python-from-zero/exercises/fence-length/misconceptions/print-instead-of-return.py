def fence(width, length):
    print(2 * (width + length) - 2)
