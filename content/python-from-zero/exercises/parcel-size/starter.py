width = int(input())
height = int(input())
