answer = input().lower()
if answer == "yes" or answer == "y":
    print("going on")
else:
    print("stopping")
