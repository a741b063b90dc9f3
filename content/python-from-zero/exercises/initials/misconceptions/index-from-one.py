first = input()
family = input()
print(f"{first[1].upper()}.{family[1].upper()}.")
