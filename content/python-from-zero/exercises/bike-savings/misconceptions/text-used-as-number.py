money = input()
per_week = input()
weeks = input()
lock = input()
money = money + per_week * weeks
money = money - lock
print(money)
