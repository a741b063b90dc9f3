plate = input()
print("Town:", plate[0:2])
print("Number:", plate[2:6])
print("Year:", plate[6])
