height = int(input())
