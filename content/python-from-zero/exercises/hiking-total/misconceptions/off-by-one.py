days = int(input())
total = 0
for _ in range(1, days):
    total += int(input())
print(total)
