label = input()
