cookies = int(input())
if cookies % 2 == 0:
    print("fair")
elif cookies == 0:
    print("bake first")
else:
    print("one too many")
