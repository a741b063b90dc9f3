thing = input()
price = float(input())
print(f"{thing}: {price:.2f} EUR")
