answer = input().lower()
if answer == "yes" and answer == "y":
    print("going on")
else:
    print("stopping")
