first = input()
family = input()
print(f"{first[0].upper()}.{family[0].upper()}.")
