plate = input()
print("Town:", plate[1:3])
print("Number:", plate[3:7])
print("Year:", plate[-1])
