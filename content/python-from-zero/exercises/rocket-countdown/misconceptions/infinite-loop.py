number = int(input())
while number > 0:
    print(number)
    number - 1
print("lift-off")
