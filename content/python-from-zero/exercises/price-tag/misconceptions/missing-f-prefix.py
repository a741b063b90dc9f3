thing = input()
price = float(input())
print("{thing}: {price:.2f} EUR")
