wind = int(input())
tide = input()
if wind > 90:
    print("stay in port")
elif wind > 50:
    if tide == "high":
        print("stay in port")
    else:
        print("sail with care")
else:
    print("good sailing")
