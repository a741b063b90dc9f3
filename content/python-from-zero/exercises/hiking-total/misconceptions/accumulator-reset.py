days = int(input())
for _ in range(days):
    total = 0
    total += int(input())
print(total)
