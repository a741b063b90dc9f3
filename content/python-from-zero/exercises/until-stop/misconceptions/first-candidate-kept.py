count = 0
longest = 0
wish = input()
while wish != "stop":
    count += 1
    if longest == 0:
        longest = len(wish)
    wish = input()
print(count, longest)
