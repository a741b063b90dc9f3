height = int(input())
for step in range(1, height):
    print("#" * step)
