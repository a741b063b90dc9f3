total = int(input())
hours = total // 100
minutes = total % 100
print(hours, "h", minutes, "min")
