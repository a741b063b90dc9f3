money = int(input())
per_week = int(input())
weeks = int(input())
lock = int(input())
money + per_week * weeks
money = money - lock
print(money)
