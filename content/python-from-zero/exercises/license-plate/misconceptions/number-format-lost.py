plate = input()
print("Town:", plate[0:2])
print("Number:", int(plate[2:6]))
print("Year:", plate[6])
