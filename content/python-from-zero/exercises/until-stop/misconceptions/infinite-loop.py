count = 0
longest = 0
wish = input()
while wish != "stop":
    count += 1
    if len(wish) > longest:
        longest = len(wish)
print(count, longest)
