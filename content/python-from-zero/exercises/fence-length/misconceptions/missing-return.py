def fence(width, length):
    metres = 2 * (width + length) - 2
