address = input()
place = address.find("@")
print(address[place + 1:].lower())
