age = int(input())
if age <= 6:
    print(0)
elif age < 18:
    print(3)
else:
    print(5)
