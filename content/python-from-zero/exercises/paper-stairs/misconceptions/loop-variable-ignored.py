height = int(input())
for step in range(1, height + 1):
    print("#" * height)
