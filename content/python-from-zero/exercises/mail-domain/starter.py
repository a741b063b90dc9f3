address = input()
