address = input()
print(address[4:].lower())
