wind = int(input())
tide = input()
if wind >= 50:
    if tide == "high":
        print("stay in port")
    else:
        print("sail with care")
else:
    print("good sailing")
