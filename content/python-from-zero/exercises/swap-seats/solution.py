left = input()
right = input()
keep = left
left = right
right = keep

print(left)
print(right)
