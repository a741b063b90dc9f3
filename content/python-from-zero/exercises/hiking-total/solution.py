days = int(input())
total = 0
for _ in range(days):
    total += int(input())
print(total)
