thing = input()
price = input()
print(f"{thing}: {price:.2f} EUR")
