print(4 + 10 + 7 / 3)
