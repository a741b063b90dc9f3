answer = input().lower()
if answer == "yes" or "y":
    print("going on")
else:
    print("stopping")
