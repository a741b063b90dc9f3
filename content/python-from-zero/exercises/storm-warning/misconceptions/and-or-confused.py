wind = int(input())
tide = input()
if wind >= 90 or tide == "high":
    print("stay in port")
elif wind >= 50:
    print("sail with care")
else:
    print("good sailing")
