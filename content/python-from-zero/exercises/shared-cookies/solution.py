cookies = int(input())
if cookies == 0:
    print("bake first")
elif cookies % 2 == 0:
    print("fair")
else:
    print("one too many")
