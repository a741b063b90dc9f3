number = int(input())
for turn in range(5):
    print(f"{turn} x {number} = {turn * number}")
