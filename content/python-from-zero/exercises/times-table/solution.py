number = int(input())
for turn in range(1, 6):
    print(f"{turn} x {number} = {turn * number}")
