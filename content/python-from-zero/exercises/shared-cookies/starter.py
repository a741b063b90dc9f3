cookies = int(input())
