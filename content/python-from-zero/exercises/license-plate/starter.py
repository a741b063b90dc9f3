plate = input()
print("Town:", plate)
