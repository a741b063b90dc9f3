age = int(input())
if age < 6:
    print(0)
if age < 18:
    print(3)
else:
    print(5)
