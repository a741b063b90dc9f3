print(4 + 10 + 7)
