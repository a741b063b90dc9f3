wind = int(input())
tide = input()
