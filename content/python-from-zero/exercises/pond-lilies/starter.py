leaves = int(input())
room = int(input())
