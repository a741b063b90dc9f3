plate = input()
print("Town:", plate[0:1])
print("Number:", plate[2:5])
print("Year:", plate[6])
