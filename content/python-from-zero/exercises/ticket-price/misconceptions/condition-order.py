age = int(input())
if age < 18:
    print(3)
elif age < 6:
    print(0)
else:
    print(5)
