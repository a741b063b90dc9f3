left = input()
right = input()
# Swap them here.

print(left)
print(right)
