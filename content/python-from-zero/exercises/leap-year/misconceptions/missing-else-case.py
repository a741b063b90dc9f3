year = int(input())
if year % 100 == 0:
    print(365)
elif year % 4 == 0:
    print(366)
else:
    print(365)
