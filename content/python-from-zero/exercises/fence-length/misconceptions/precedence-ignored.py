def fence(width, length):
    return 2 * width + length - 2
