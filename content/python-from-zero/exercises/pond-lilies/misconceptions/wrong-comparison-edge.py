leaves = int(input())
room = int(input())
days = 0
while leaves <= room:
    leaves = leaves * 2
    days = days + 1
print(days)
