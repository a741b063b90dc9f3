thing = input()
price = float(input())
print(f"{thing}: {round(price, 2)} EUR")
