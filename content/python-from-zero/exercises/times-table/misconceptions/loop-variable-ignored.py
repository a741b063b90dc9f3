number = int(input())
for turn in range(1, 6):
    print(f"1 x {number} = {1 * number}")
