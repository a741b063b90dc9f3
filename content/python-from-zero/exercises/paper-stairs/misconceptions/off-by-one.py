height = int(input())
for step in range(height):
    print("#" * step)
