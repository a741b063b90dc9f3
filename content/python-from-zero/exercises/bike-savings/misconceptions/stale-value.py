money = int(input())
per_week = int(input())
weeks = int(input())
lock = int(input())
left = money - lock
money = money + per_week * weeks
print(left)
