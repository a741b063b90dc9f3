first = input()
family = input()
