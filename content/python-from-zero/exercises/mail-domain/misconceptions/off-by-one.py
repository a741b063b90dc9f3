address = input()
place = address.find("@")
print(address[place:].lower())
