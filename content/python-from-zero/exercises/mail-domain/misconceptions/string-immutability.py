address = input()
address.lower()
place = address.find("@")
print(address[place + 1:])
