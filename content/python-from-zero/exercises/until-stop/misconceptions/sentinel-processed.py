count = 0
longest = 0
wish = ""
while wish != "stop":
    wish = input()
    count += 1
    if len(wish) > longest:
        longest = len(wish)
print(count, longest)
