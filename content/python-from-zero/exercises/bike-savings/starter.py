money = int(input())
